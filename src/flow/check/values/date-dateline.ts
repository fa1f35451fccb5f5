import { phrasesIn } from '../../../language/phrases.js';
import type { ReadDate } from '../../../language/read-value.js';
import type { Language } from '../../../language/language.js';
import type { CheckedDocument, DocumentCheck, PlacedPair, PlacedReport } from '../check.js';
import { wordsOf } from '../words.js';
import { matchDates } from './match-dates.js';
import { spanOf } from './number-faults.js';
import { addDays, fitsDay, writeDay } from './place-day.js';
import { readPair } from './read-pair.js';

/** AP names the day where Indonesian says kemarin: which one, the article's own date tells. What fits no day of the article's says nothing. */
export const dateDateline: DocumentCheck = {
  code: 'date.dateline',
  severity: 'warning',
  fails: [
    [{ source: 'Ia ditangkap kemarin.', target: 'He was arrested Monday.', day: '2025-08-06' }],
    [{ source: 'Sidang digelar besok.', target: 'The hearing is on Friday.', day: '2025-08-06' }],
    [{ source: 'Hari ini harga naik.', target: 'Prices rose Tuesday.', day: '2025-08-06' }],
    [{ source: 'Banjir melanda tadi malam.', target: 'Floods hit Aug. 4.', day: '2025-08-06' }],
    [{ source: 'Ia tiba Selasa (5/8).', target: 'He arrived today.', day: '2025-08-06' }],
    [{ source: 'Lusa ia dilantik.', target: 'He will be sworn in Thursday.', day: '2025-08-06' }],
    [{ source: 'Kapal itu karam (5/8).', target: 'The ship sank Wednesday.', day: '2025-08-06' }],
  ],
  passes: [
    [{ source: 'Ia ditangkap kemarin.', target: 'He was arrested Tuesday.', day: '2025-08-06' }],
    [{ source: 'Ia ditangkap kemarin.', target: 'He was arrested Monday.' }],
    [{ source: 'Sidang digelar besok.', target: 'The hearing is on Thursday.', day: '2025-08-06' }],
    [{ source: 'Hari ini harga naik.', target: 'Prices rose on Wednesday.', day: '2025-08-06' }],
    [{ source: 'Kemarin ia tiba.', target: 'He arrived yesterday.', day: '2025-08-06' }],
    [{ source: 'Ia tiba Selasa (5/8).', target: 'He arrived yesterday.', day: '2025-08-06' }],
    [{ source: 'Ia tiba Selasa (5/8).', target: 'He arrived Tuesday.', day: '2025-08-06' }],
    [{ source: 'Banjir melanda tadi malam.', target: 'Floods hit overnight.', day: '2025-08-06' }],
    [{ source: 'Kapal itu karam (5/8).', target: 'The ship sank Tuesday.', day: '2025-08-06' }],
    [{ source: 'Minggu kemarin ia libur.', target: 'He was off last week.', day: '2025-08-06' }],
    [{ source: 'Hari ini ia bebas.', target: 'He is a free man today.', day: '2025-08-06' }],
  ],
  run: (document) =>
    document.day === null
      ? []
      : document.blocks.flatMap(({ segments }) => segments.flatMap((pair) => compareDays(pair, document))),
};

function compareDays(pair: PlacedPair, document: CheckedDocument): PlacedReport[] {
  const day = document.day ?? '';
  const said = daysFromNow(pair.source.text, pair.from);
  const told = daysFromNow(pair.target.text, pair.to);
  const { added, changed, matched } = matchDates(pair);
  if (changed.length > 0) return [];
  const [first] = said;
  if (first && told.length === 0 && said.length === 1) {
    const [named] = added;
    if (!named || added.length > 1 || matched.length > 0) return [];
    return reportUnfit(pair, { ...first, day: addDays(day, first.offset) }, named);
  }
  if (said.length > 0) return [];
  const [own] = readPair(pair).before.dates;
  if (!own || readPair(pair).before.dates.length > 1) return [];
  const [now] = told;
  if (now && told.length === 1 && matched.length === 0) return reportMoved(pair, own, now, day);
  return matched.flatMap(({ source, target }) => reportWeekday(pair, source, target, day));
}

/** A day as seen from now, and where it is said. */
interface SeenDay {
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

function daysFromNow(text: string, { dates }: Language): SeenDay[] {
  const words = wordsOf(text);
  return phrasesIn(words, dates.relative).flatMap(({ meaning, at, length }) => {
    const [unit, offset] = meaning.split(' ');
    if (unit !== 'day') return [];
    const [start, end] = [words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0];
    return [{ offset: Number(offset), start, end }];
  });
}

/** kemarin became a day that was not yesterday. */
function reportUnfit(
  pair: PlacedPair,
  seen: SeenDay & { readonly day: string },
  named: ReadDate,
): PlacedReport[] {
  if (fitsDay(named, seen.day)) return [];
  const values = {
    value: pair.source.text.slice(seen.start, seen.end),
    read: writeDay(seen.day, pair.to),
    found: named.text,
  };
  const { start, end } = seen;
  return [{ segment: pair.id, values, source: [{ start, end }], target: [spanOf(named)] }];
}

/** A dated day became today, yesterday or tomorrow, and is another one. */
function reportMoved(pair: PlacedPair, own: ReadDate, now: SeenDay, day: string): PlacedReport[] {
  const seen = addDays(day, now.offset);
  if (fitsDay(own, seen) || (own.days.length === 0 && own.weekdays.length === 0)) return [];
  const { start, end } = now;
  const found = pair.target.text.slice(start, end);
  const values = { value: own.text, read: writeDay(seen, pair.to), found };
  return [
    {
      segment: pair.id,
      variant: 'moved',
      values,
      source: [spanOf(own)],
      target: [{ start, end }],
    },
  ];
}

/** (5/8) says no year; the article's shows which day of the week it was. */
function reportWeekday(pair: PlacedPair, own: ReadDate, target: ReadDate, day: string): PlacedReport[] {
  const isOpen = own.weekdays.length === 0 && own.year === undefined && own.days.length === 1;
  if (!isOpen || own.month === undefined || target.weekdays.length === 0) return [];
  const near = nearest(own.month, own.days[0] ?? 1, day);
  if (fitsDay({ ...target, days: [] }, near)) return [];
  const values = { value: own.text, read: writeDay(near, pair.to), found: target.text };
  return [{ segment: pair.id, values, source: [spanOf(own)], target: [spanOf(target)] }];
}

/** The day of that name that is nearest to the article's: 30 December, in January, was last year's. */
function nearest(month: number, day: number, from: string): string {
  const year = Number(from.slice(0, 4));
  const days = [year - 1, year, year + 1].map((each) => Date.UTC(each, month - 1, day));
  const apart = (time: number): number => Math.abs(time - Date.parse(from));
  const [best = 0] = days.toSorted((left, right) => apart(left) - apart(right));
  return new Date(best).toISOString().slice(0, 10);
}

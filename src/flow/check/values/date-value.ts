import type { ReadDate } from '../../../language/read-value.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { matchDates, type DateField, type DatePair } from './match-dates.js';
import { spanOf } from './number-faults.js';

/** Only a contradiction is a fault: AP leaves the date out within a week and the year within the year. */
export const dateValue: PairCheck = {
  code: 'date.value',
  severity: 'blocking',
  fails: [
    { source: 'Ia tiba pada Selasa (5/8/2025).', target: 'He arrived Wednesday, Aug. 6, 2025.' },
    { source: 'Ia tiba pada Selasa (5/8/2025).', target: 'He arrived on May 8, 2025.' },
    { source: 'Sidang digelar pada 5/8/2025.', target: 'The hearing was held on 5/8/2025.' },
    { source: 'Rapat itu digelar Senin.', target: 'The meeting was held Tuesday.' },
    { source: 'Pemilu digelar 14 Februari 2024.', target: 'The election was held Feb. 14, 2023.' },
    { source: 'Festival berlangsung 5-7 Agustus.', target: 'The festival runs Aug. 5-9.' },
    { source: 'Ia datang pada Sabtu malam.', target: 'He came on Sunday night.' },
    { source: 'Gempa terjadi pada 28 September 2018.', target: 'The earthquake struck on Oct. 28, 2018.' },
    { source: 'Ia dilantik Rabu (20/10/2027).', target: 'He was inaugurated Thursday.' },
  ],
  passes: [
    { source: 'Ia tiba pada Selasa (5/8/2025).', target: 'He arrived Tuesday, Aug. 5, 2025.' },
    { source: 'Ia tiba pada Selasa (5/8/2025).', target: 'He arrived Tuesday.' },
    { source: 'Ia tiba pada Selasa (5/8).', target: 'He arrived Aug. 5.' },
    { source: 'Ia tiba pada 5/8/2025.', target: 'He arrived Tuesday.' },
    { source: 'Pertandingan digelar malam Minggu.', target: 'The match was played Saturday night.' },
    { source: 'Ia pergi minggu lalu.', target: 'He left last week.' },
    { source: 'Ia pergi pada Minggu pagi.', target: 'He left Sunday morning.' },
    { source: 'Festival berlangsung 5-7 Agustus 2025.', target: 'The festival runs Aug. 5 to Aug. 7.' },
    { source: 'Kantor buka Senin-Jumat.', target: 'The office is open Monday through Friday.' },
    { source: 'Salat Jum’at digelar di Monas.', target: 'Friday prayers were held at Monas.' },
    { source: 'Ia lahir pada 17/8/45.', target: 'He was born on Aug. 17, 2045.' },
    { source: 'Mereka bertemu di Pasar Minggu.', target: 'They met in Pasar Minggu.' },
    {
      source: 'Solo, 6 Agustus 2025 - Ia ditangkap kemarin.',
      target: 'SOLO — He was arrested Tuesday.',
    },
    { source: 'Pemilu digelar pada 14 Februari.', target: 'The election was held on Valentine’s Day.' },
  ],
  run: (pair) => {
    const { changed, added } = matchDates(pair);
    return [
      ...changed.map((each) => changedReport(pair, each)),
      ...added.filter((date) => date.days.length > 0).map(addedReport),
    ];
  },
};

function changedReport(
  pair: Pair,
  { source, target, fields }: DatePair & { readonly fields: readonly DateField[] },
): Report {
  const isSwapped =
    fields.includes('month') && source.month === target.days[0] && target.month === source.days[0];
  const text = isSwapped && target.numeric && source.days.length === 1 ? written(source, pair) : null;
  return {
    variant: isSwapped ? 'swapped' : fields.every((field) => field === 'weekday') ? 'weekday' : 'changed',
    values: { value: source.text, found: target.text },
    source: [spanOf(source)],
    target: [spanOf(target)],
    ...(text === null ? {} : { fix: { ...spanOf(target), text } }),
  };
}

/** Aug. 5, 2025, as far as the source says it. */
function written({ days, month, year }: ReadDate, { to }: Pair): string | null {
  const name = to.dates.written[(month ?? 0) - 1];
  if (name === undefined) return null;
  const order = to.dates.monthFirst ? `${name} ${days[0]}` : `${days[0]} ${name}`;
  const comma = to.dates.monthFirst ? ',' : '';
  return year === undefined ? order : `${order}${comma} ${year}`;
}

function addedReport(target: ReadDate): Report {
  return {
    severity: 'warning',
    values: { found: target.text },
    source: [],
    target: [spanOf(target)],
  };
}

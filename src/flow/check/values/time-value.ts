import type { ReadTime } from '../../../language/read-value.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { matchTimes, shiftBetween } from './match-times.js';
import { spanOf } from './number-faults.js';
import { readPair } from './read-pair.js';

/** Times are compared as minutes of the day: pukul 14.30 is 2:30 p.m., and setengah tiga half past two. */
export const timeValue: PairCheck = {
  code: 'time.value',
  severity: 'blocking',
  fails: [
    { source: 'Rapat dimulai pukul 14.30 WIB.', target: 'The meeting began at 4:30 p.m.' },
    { source: 'Rapat dimulai pukul 08.00 WIB.', target: 'The meeting began at 8 p.m.' },
    { source: 'Ia tiba pukul setengah tiga.', target: 'He arrived at half three.' },
    { source: 'Ia tiba pukul setengah tiga.', target: 'He arrived at 3:30 p.m.' },
    { source: 'Pesawat mendarat pukul 10 malam.', target: 'The plane landed at 10 a.m.' },
    { source: 'Sidang berlangsung pukul 10.00-12.00.', target: 'The hearing ran from 10 a.m. to 2 p.m.' },
    { source: 'Upacara dimulai pukul 12.00.', target: 'The ceremony began at midnight.' },
    {
      source: 'Gempa terjadi pukul 19.00 WIT.',
      target: 'The earthquake struck at 7 p.m. Western Indonesia Time.',
    },
    { source: 'Laga dimulai pukul 20.30 WIB.', target: 'The match starts at 8:30 p.m. (1530 GMT).' },
  ],
  passes: [
    { source: 'Rapat dimulai pukul 14.30 WIB.', target: 'The meeting began at 2:30 p.m.' },
    { source: 'Ia tiba pukul setengah tiga sore.', target: 'He arrived at 2:30 p.m.' },
    { source: 'Ia tiba pukul setengah tiga.', target: 'He arrived at half past two.' },
    { source: 'Pesawat mendarat pukul 10 malam.', target: 'The plane landed at 10 p.m.' },
    {
      source: 'Pasar buka pukul 08.00 dan tutup pukul 16.00.',
      target: 'The market opens at 8 a.m. and closes at 4 p.m.',
    },
    { source: 'Sidang berlangsung pukul 10.00-12.00 WIB.', target: 'The hearing ran from 10 a.m. to noon.' },
    { source: 'Upacara dimulai pukul 12.00.', target: 'The ceremony began at noon.' },
    { source: 'Laga dimulai pukul 20.30 WIB.', target: 'The match starts at 8:30 p.m. (1330 GMT).' },
    {
      source: 'Gempa terjadi pukul 19.00 WIT.',
      target: 'The earthquake struck at 7 p.m. Eastern Indonesia Time.',
    },
    { source: 'Gempa terjadi pukul 19.00 WITA.', target: 'The earthquake struck at 7 p.m. local time.' },
    { source: 'Toko itu buka 24 jam.', target: 'The shop is open 24 hours.' },
    { source: 'Ia tiba antara pukul 22.00 dan 23.00.', target: 'He arrived between 10 and 11 p.m.' },
    { source: 'Ia bangun pukul dua dini hari.', target: 'He woke at 2 a.m.' },
  ],
  run: (pair) => {
    const { matched, changed, added } = matchTimes(pair);
    const { before } = readPair(pair);
    return [
      ...changed.map(({ source, target }) => between(source, target, 'text')),
      ...matched
        .filter(({ source, target }) => isOtherZone(source, target))
        .map(({ source, target }) => between(source, target, 'zone')),
      ...added.flatMap((target) => addedReport(target, before.times, pair)),
    ];
  },
};

/** The same clock in another zone is another time. */
function isOtherZone(source: ReadTime, target: ReadTime): boolean {
  const shift = shiftBetween(source, target);
  return shift !== 0 && source.minutes.some((minute) => target.minutes.includes(minute));
}

function between(source: ReadTime, target: ReadTime, variant: string): Report {
  return {
    ...(variant === 'text' ? {} : { variant }),
    values: { value: source.text, read: clock(source), found: target.text, foundRead: clock(target) },
    source: [spanOf(source)],
    target: [spanOf(target)],
  };
}

/** On a clock of 24 hours; both where it is not said which half of the day. */
function clock({ minutes }: ReadTime): string {
  return minutes
    .map((all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`)
    .join(' / ');
}

function addedReport(target: ReadTime, sources: readonly ReadTime[], pair: Pair): Report[] {
  const other = sources.find(({ zone }) => typeof zone === 'number');
  const place = { source: [], target: [spanOf(target)] };
  const values = { found: target.text, foundRead: clock(target) };
  if (target.zone === 0) {
    if (!other) return [];
    const right = {
      minutes: other.minutes.map((minute) => (minute + shiftBetween(other, target) + 1440) % 1440),
    };
    return [
      {
        severity: 'warning',
        variant: 'equivalent',
        values: { ...values, right: clock({ ...other, ...right }) },
        ...place,
      },
    ];
  }
  if (!/\d/u.test(target.text) || isNumberOfSource(target, pair)) return [];
  return [{ severity: 'warning', variant: 'added', values, ...place }];
}

/** The source may have the time as a bare figure: “19.30”. */
function isNumberOfSource({ minutes }: ReadTime, pair: Pair): boolean {
  const figures = new Set(readPair(pair).before.numbers.map(({ text }) => text.replace(/^0|\D/gu, '')));
  return minutes.some((all) => {
    const [hours, rest] = [Math.floor(all / 60), all % 60];
    return (
      figures.has(`${hours}${String(rest).padStart(2, '0')}`) || (rest === 0 && figures.has(String(hours)))
    );
  });
}

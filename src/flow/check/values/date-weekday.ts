import type { ReadDate } from '../../../language/read-value.js';
import { weekdayOf } from '../../../language/weekday-of.js';
import type { PairCheck, Report } from '../check.js';
import { matchDates } from './match-dates.js';
import { spanOf } from './number-faults.js';
import { readPair } from './read-pair.js';

/** 5 Aug 2025 is a Tuesday. Where the source itself is wrong, the desk must ask; nobody can tell from the text which of the two is right. */
export const dateWeekday: PairCheck = {
  code: 'date.weekday',
  severity: 'blocking',
  fails: [
    { source: 'Ia tiba pada 5 Agustus 2025.', target: 'He arrived Monday, Aug. 5, 2025.' },
    { source: 'Ia tiba pada Senin (5/8/2025).', target: 'He arrived Monday, Aug. 5, 2025.' },
    { source: 'Ia tiba pada Senin (5/8/2025).', target: 'He arrived Monday.' },
    {
      source: 'Pemilu digelar Rabu, 14 Februari 2024.',
      target: 'The vote was held Thursday, Feb. 14, 2024.',
    },
    { source: 'Sidang digelar Jumat, 1 Maret 2024.', target: 'The hearing was held Sunday, March 1, 2024.' },
    {
      source: 'Proklamasi dibacakan 17 Agustus 1945.',
      target: 'Independence was declared Saturday, Aug. 17, 1945.',
    },
  ],
  passes: [
    { source: 'Ia tiba pada 5 Agustus 2025.', target: 'He arrived Tuesday, Aug. 5, 2025.' },
    { source: 'Ia tiba pada Selasa (5/8/2025).', target: 'He arrived Tuesday, Aug. 5.' },
    { source: 'Ia tiba pada Selasa (5/8/2025).', target: 'He arrived Tuesday.' },
    { source: 'Ia tiba pada Selasa (5/8).', target: 'He arrived Tuesday, Aug. 5.' },
    {
      source: 'Pemilu digelar Rabu, 14 Februari 2024.',
      target: 'The vote was held Wednesday, Feb. 14, 2024.',
    },
    { source: 'Malam Minggu (9/8/2025) ia tampil.', target: 'He performed Saturday night.' },
    {
      source: 'Proklamasi dibacakan Jumat, 17 Agustus 1945.',
      target: 'Independence was declared Friday, Aug. 17, 1945.',
    },
    { source: 'Rapat digelar 29 Februari 2024.', target: 'The meeting was held Thursday, Feb. 29, 2024.' },
    { source: 'Ia datang Senin dan pulang 8 Agustus 2025.', target: 'He came Monday and left Aug. 8, 2025.' },
    { source: 'Kantor buka Senin-Jumat.', target: 'The office is open Monday to Friday.' },
  ],
  run: (pair) => {
    const { matched, changed, added } = matchDates(pair);
    const pairs = [...matched, ...changed];
    const fromTarget = [...pairs, ...added.map((target) => ({ source: null, target }))].flatMap(
      ({ source, target }): Report[] => {
        if (!isAtOdds(target, source?.year)) return [];
        return source && isAtOdds(source) ? [] : [targetReport(target)];
      },
    );
    const fromSource = readPair(pair).before.dates.filter((date) => isAtOdds(date));
    return [...fromTarget, ...fromSource.map(sourceReport)];
  },
};

function isAtOdds(date: ReadDate, otherYear?: number): boolean {
  if (date.weekdays.length === 0) return false;
  const computed = weekdayOf(date, otherYear);
  return computed !== null && !date.weekdays.includes(computed);
}

function targetReport(target: ReadDate): Report {
  return { values: { found: target.text }, source: [], target: [spanOf(target)] };
}

function sourceReport(source: ReadDate): Report {
  return {
    severity: 'warning',
    variant: 'source',
    values: { value: source.text },
    source: [spanOf(source)],
    target: [],
  };
}

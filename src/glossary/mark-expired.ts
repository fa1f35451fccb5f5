import type { Occurrence, Term } from '../model/term.js';

/** Says of each occurrence whether its entry holds on the article's day, `YYYY-MM-DD`; where the day is unknown, all of them hold. */
export function markExpired(occurrences: readonly Occurrence[], day: string | null): readonly Occurrence[] {
  if (day === null) return occurrences;
  return occurrences.map((occurrence) =>
    holdsOn(occurrence.entry, day) ? occurrence : { ...occurrence, expired: true },
  );
}

/** Days compare as strings. */
function holdsOn({ from, until }: Term, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

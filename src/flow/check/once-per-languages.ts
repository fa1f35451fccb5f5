import type { Language } from '../../language/language.js';
import type { Pair } from './check.js';

/** What two languages have to do with each other, computed when the first pair of them is read, and kept. */
export function oncePerLanguages<Reading extends object>(
  read: (from: Language, to: Language) => Reading,
): (pair: Pick<Pair, 'from' | 'to'>) => Reading {
  const readings = new WeakMap<Language, WeakMap<Language, Reading>>();
  return ({ from, to }) => {
    const ofSource = readings.get(from) ?? new WeakMap<Language, Reading>();
    const known = ofSource.get(to) ?? read(from, to);
    readings.set(from, ofSource.set(to, known));
    return known;
  };
}

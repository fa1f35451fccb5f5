import type { Occurrence } from '../model/term.js';

/** The form that an occurrence wants: an entry may want another one at the article's first mention. */
export function requiredForm({ entry, mention }: Pick<Occurrence, 'entry' | 'mention'>): string {
  return mention === 'first' ? (entry.first ?? entry.target) : entry.target;
}

import type { Place, Scan } from './scan.js';

/** The longest dateline with a stop. */
const longest = 60;

/** `JAKARTA. Harga minyak …`, `KONTAN.CO.ID - JAKARTA. PT …`: a place in capitals at the start of a paragraph. */
export function isDateline(scan: Scan, place: Place): boolean {
  const { text, rules, line, start } = scan;
  if (start !== line || place.at - line > longest) return false;
  const head = text.slice(line, place.at);
  if (head !== head.toUpperCase()) return false;
  const city = /^(?:[A-Z0-9. ]+ [-–—]+ )?([A-Z][A-Z ]+)$/u.exec(head)?.[1];
  if (!city) return false;
  return rules.datelinePlaces.has(city.toLowerCase()) || /^[A-Z0-9]+\.[A-Z.]+ [-–—]/u.test(head);
}

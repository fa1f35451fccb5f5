import { classAt, digit, opener, skipBack, space, upper } from './character-classes.js';
import type { Scan } from './scan.js';
import { previousToken } from './words-around.js';

/** The longest way from an office to the end of its firm's name, in words. */
const longestOffice = 10;

/** Whether a firm's name that ends at an offset belongs to an office, after which comes who holds it: `Dirut PT Timah Tbk. Budi`. */
export function holdsOffice(scan: Scan, at: number): boolean {
  const { text, rules, start } = scan;
  let before = at;
  for (let count = 0; count < longestOffice; count++) {
    const token = previousToken(text, before, start);
    if (token === '' || /[.,;:]$/u.test(token)) return false;
    if (rules.offices.has(token.toLowerCase())) return true;
    if (
      (classAt(token, 0) & (upper | digit)) === 0 &&
      !'&('.includes(token.charAt(0)) &&
      !token.endsWith(')')
    )
      return false;
    before = skipBack(text, skipBack(text, before, space, start) - token.length, opener, start);
  }
  return false;
}

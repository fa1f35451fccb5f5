import { classAt, lower, skip, space } from './character-classes.js';
import type { CompiledRules } from './compiled-rules.js';
import { opensSentence } from './opens-sentence.js';
import type { Place, Scan } from './scan.js';
import { previousToken, tokenAfter } from './words-around.js';

/** First year that nobody takes for a count. */
const earliest = 100;
/** First year that nobody writes an era or a hijri year for. */
const modern = 1900;

/** `5 km. Warga`, `abad ke-6 M. Kerajaan`, `Rp2 M. Dana`; but `periode 2016–2021 H. Sambari`. */
export function unitEnds(scan: Scan, place: Place, word: string, figure: string): boolean {
  const { text, rules, start } = scan;
  if (text.charAt(place.next) === '(') return false;
  if ((classAt(word, 0) & lower) !== 0 || word.length > 1) return !measureGoesOn(text, place, rules);
  if (opensSentence(text, place, rules)) return true;
  if (/^(?:rp|us\$|s\$|rm|\$|ke-)/iu.test(figure)) return true;
  const value = Number(/\d+$/u.exec(figure)?.[0] ?? 0);
  if (word !== 'T' && value >= earliest) return value < modern;
  const end = text.lastIndexOf(figure, place.at - word.length);
  return rules.beforeYear.has(previousToken(text, end, start).toLowerCase());
}

/** `1 mnt. 42,8 dtk.`, `1 gr. Rp1.985.000`: the next part of the same measure, or its price. */
function measureGoesOn(text: string, { opening }: Place, rules: CompiledRules): boolean {
  const token = tokenAfter(text, opening);
  if (/^(?:rp|us\$|s\$|rm)\d/iu.test(token)) return true;
  if (!/^[\d.,]*\d$/u.test(token)) return false;
  const second = skip(text, opening + token.length, space);
  if ((classAt(text, second) & lower) === 0) return false;
  return rules.units.has(tokenAfter(text, second).replace(/[.,;]+$/u, ''));
}

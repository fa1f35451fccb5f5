import {
  classAt,
  closer,
  digit,
  letter,
  lower,
  opener,
  skip,
  space,
  terminator,
  upper,
} from './character-classes.js';
import { kindOf } from './compiled-rules.js';
import { endsTitle } from './ends-title.js';
import { isListNumber } from './list-numbers.js';
import { opensSentence } from './opens-sentence.js';
import type { Marks, Scan } from './scan.js';
import {
  endsWith,
  hasNoVowel,
  isAcronym,
  tokenAfter,
  tokenBefore,
  wordAfter,
  wordBefore,
} from './words-around.js';

/** Last parts of web addresses and of file names, which people write with a capital now and then. */
const endings: ReadonlySet<string> = new Set(
  'com co id net org go ac or web sch my sg tv me io ai info biz edu gov js ts py php html htm pdf doc docx xls xlsx ppt jpg jpeg png gif mp3 mp4 zip exe apk csv txt'.split(
    ' ',
  ),
);

/** `lainnya.Bahkan`, `UPI.Kini`, `tahu."Ia`: a sentence that begins without a space before it. Never inside an address. */
export function isMissingSpace(scan: Scan, marks: Marks): boolean {
  const { text, rules } = scan;
  const { at, stop, end } = marks;
  const opening = skip(text, end, opener);
  const name = wordAfter(text, opening);
  if ((classAt(text, opening) & upper) === 0 || name === '') return false;
  if (at < scan.aside || isAddress(text, at, opening)) return false;
  if (endings.has(name.toLowerCase()) && (opening === end || stop === end)) return false;
  const place = { ...marks, next: end, opening };
  const opens = opensSentence(text, place, rules);
  if (stop > at + 1 || text.charAt(at) !== '.')
    return stop > at + 1 || '!?'.includes(text.charAt(at)) ? isWord(name) && !endsTitle(scan, place) : opens;
  const word = wordBefore(text, at, scan.start);
  // `selesai .Bahkan`
  if (word === '') return isWord(name) && (classAt(text, at - 1) & space) !== 0;
  if (isListNumber(scan, place, word)) return false;
  const kind = kindOf(word, rules);
  if (kind === 'beforeName' || kind === 'beforeNumber' || kind === 'degree') return false;
  if (opens && word.length > 1 && isWord(name)) return !(hasNoVowel(word) && !isAcronym(word));
  if (end > stop || opening > end)
    return endsWith(word, letter | digit | closer) && word.length > 2 && isWord(name);
  if (word.includes('.') || word.length < 3 || hasNoVowel(word) || kind === 'insideName') return false;
  return isWord(name) ? endsWith(word, lower | closer) : isSmall(word) && isAcronym(name) && name.length < 6;
}

/** An address holds a mark that no sentence does. */
function isAddress(text: string, at: number, opening: number): boolean {
  const before = tokenBefore(text, at);
  if (/[@\\]|:\/\/|^\W*www\.|\.\w+\/|\d\S*\/|[?=&]\w*$/iu.test(before)) return true;
  return /^[^\s]*(?:[@=]|:\/\/|\/\d)/u.test(tokenAfter(text, opening));
}

/** `Bahkan`: a capital and a small letter at least. */
function isWord(name: string): boolean {
  return name.length > 1 && (classAt(name, 1) & (lower | terminator)) !== 0;
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase() && word.length > 3;
}

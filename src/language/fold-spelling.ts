const vowels = new Set('aeiouy');
/** Letters that only colour the one before them: th, kh, sh and Indonesian sy. */
const silentAfter = new Map([
  ['h', new Set('ptckgdrs')],
  ['y', new Set('s')],
]);
const notWritten = /[^\p{L}\p{N}]/gu;

/** A word without accents, hyphens and apostrophes, in lower case: Jong-un and jongun, Pele and Pelé are the same. */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/u.test(lower)) return lower;
  return lower.normalize('NFD').replace(notWritten, '');
}

/**
 * The spelling that an international word has in no language and that all of its spellings fold to: klasifikasi and classification share
 * `klasifikasi…`, Damaskus and Damascus `damaskus`. Takes a normalised word; letters outside a to z stay.
 */
export function foldSpelling(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const next = word.charAt(at + 1);
    if (letter === next && letter !== 'c') continue;
    if (silentAfter.get(letter)?.has(word.charAt(at - 1))) continue;
    folded += foldLetter(letter, next, word.charAt(at + 2));
  }
  return folded;
}

function foldLetter(letter: string, next: string, after: string): string {
  switch (letter) {
    case 'c':
      if (next === 'k' || next === 'c') return after === 'e' || after === 'i' ? 'k' : '';
      return next === 'e' || next === 'i' || next === 'y' ? 's' : 'k';
    case 'p':
      return next === 'h' ? 'f' : 'p';
    case 'q':
      return 'k';
    case 't':
      return next === 'i' && vowels.has(after) ? 's' : 't';
    case 'x':
      return 'ks';
    case 'y':
    case 'j':
      return 'i';
    case 'z':
      return 's';
    case 'o':
      return next === 'e' ? '' : 'o';
    default:
      return letter;
  }
}

/** How an ending of one language ends in another, in folded spelling, `from>to`: konservatif, conservative; strategi, strategic; piramida, pyramid. */
const adaptedEndings = new Set(
  [
    '>e >s >es >n >an >ns >ans >a >k >al >ks >ian >ism >ist',
    'a> a>e a>an as>es us> us>es is> is>e es> es>e e> i>e i>ik i>ek i>is i>ial ia>e o>os a>as ia>s um> en>',
    'f>ve v>ve el>le er>re ur>ure in>ine i>ish ik>ike ik>iks ika>iks ik>ish t>s s>t as>at or>our an>en',
  ].flatMap((line) => line.split(' ')),
);

/** Whether one normalised word is only another language's spelling of the other: no letter but at the end differs when both are folded. */
export function isAdaptation(from: string, to: string): boolean {
  // Indonesian writes international words with fewer letters, so that a letter less in English is a slip: Danielle, Daniele.
  if (from.length > to.length + 1 || hasMoreDoubles(from, to)) return false;
  const [before, after] = [foldSpelling(from), foldSpelling(to)];
  let same = 0;
  while (same < before.length && before.charAt(same) === after.charAt(same)) same++;
  if (same === before.length && same === after.length) return true;
  // The ending may begin one letter before the difference: in, ine.
  return [0, 1, 2].some(
    (back) =>
      same - back >= 3 && adaptedEndings.has(`${before.slice(same - back)}>${after.slice(same - back)}`),
  );
}

const doubled = /(\p{L})\1|[cdgkprt]h/gu;

function hasMoreDoubles(from: string, to: string): boolean {
  return (from.match(doubled)?.length ?? 0) > (to.match(doubled)?.length ?? 0);
}

/** Markup and text that is marked as not to be translated; an entity is looked for after the terms, which may hold one. */
const markup = '<span translate="no"[^>]*>[^<]*</span>|<[^>]*>';
const entity = '&(?:#\\d+|#x[\\da-f]+|[a-z][a-z\\d]*);';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀćđéƒĝĥíĵķĺḿńóṕɋŕśťúṽŵẋýžÁƁĆĐÉƑĜĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŽ';

export interface WireTerm {
  readonly source: string;
  readonly target: string;
}

/**
 * Pseudo-translates one wire: words get accents, pinned terms their target form, everything else stays as it is.
 * The square brackets show where a sentence begins and ends, and make sure that the result differs from the source.
 */
export function accentWords(wire: string, terms: readonly WireTerm[]): string {
  const targets = targetForms(terms);
  let result = '';
  let end = 0;
  for (const match of wire.matchAll(keptPieces([...targets.keys()]))) {
    result += accentLetters(wire.slice(end, match.index));
    result += targets.get(match[0].toLowerCase()) ?? match[0];
    end = match.index + match[0].length;
  }
  return `[${result}${accentLetters(wire.slice(end))}]`;
}

/** Target forms by source form in lower case, both escaped as they stand on a wire. */
function targetForms(terms: readonly WireTerm[]): Map<string, string> {
  const named = terms.filter((term) => term.source !== '');
  return new Map(named.map((term) => [escapeText(term.source).toLowerCase(), escapeText(term.target)]));
}

/** Matches whatever is not accented letter by letter. */
function keptPieces(forms: readonly string[]): RegExp {
  // Longest first: "Bank Indonesia" before "Bank".
  const longestFirst = forms.toSorted((left, right) => right.length - left.length);
  const anyForm = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const wholeForm = `(?<![\\p{L}\\p{M}\\p{N}])(?:${anyForm})(?![\\p{L}\\p{M}\\p{N}])`;
  return new RegExp([markup, ...(forms.length > 0 ? [wholeForm] : []), entity].join('|'), 'giu');
}

function accentLetters(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

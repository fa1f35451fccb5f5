/** Words that the loopback engines know; any other gets an ending, so that no word is its source. */
const dictionary: Readonly<Record<string, string>> = {
  saya: 'i',
  makan: 'eat',
  nasi: 'rice',
  goreng: 'fried',
  membaca: 'read',
  buku: 'books',
  di: 'in',
  rumah: 'house',
  dan: 'and',
  hari: 'day',
  ini: 'this',
};

export interface PinnedWord {
  readonly source: string;
  readonly target: string;
}

/** Translates word by word. Tags, entities, figures and what is marked as not to be translated stay; a term becomes its target. */
export function translateWords(text: string, terms: readonly PinnedWord[] = []): string {
  const targets = new Map(terms.map((term) => [term.source, term.target]));
  const forms = [...targets.keys()].toSorted((left, right) => right.length - left.length);
  const anyForm = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const kept = ['<span translate="no"[^>]*>[^<]*</span>', '<[^>]*>', '&[a-z]+;', ...anyForm.map(whole)];
  const pattern = new RegExp(`${kept.join('|')}|\\p{L}[\\p{L}\\p{M}'’-]*`, 'gu');
  return text.replace(pattern, (piece) => {
    const target = targets.get(piece);
    if (target !== undefined) return target;
    return /^[<&]/.test(piece) ? piece : (dictionary[piece.toLowerCase()] ?? `${piece}en`);
  });
}

function whole(form: string): string {
  return `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`;
}

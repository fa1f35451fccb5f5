/** A side of something that has two or more: `compass north`, `amount up`. */
export interface ContrarySide {
  readonly about: string;
  readonly side: string;
}

/**
 * Words that have a contrary, and on which side of what they stand: `utara` is north of the compass, `rose` is up. A word may stand on a side of
 * several things. Words in lower case, without accents, hyphens and apostrophes.
 */
export type ContraryRules = ReadonlyMap<string, readonly ContrarySide[]>;

/** Rows of `about side: words`. */
export function contraryTable(...rows: readonly string[]): ContraryRules {
  const found = new Map<string, ContrarySide[]>();
  for (const row of rows) {
    const [, about = '', side = '', words = ''] = /^(\S+) (\S+): (.*)$/u.exec(row) ?? [];
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { about, side }]);
  }
  return found;
}

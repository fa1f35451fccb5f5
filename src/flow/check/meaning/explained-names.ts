import { foldSpelling } from '../../../language/fold-spelling.js';
import type { Language } from '../../../language/language.js';
import { stemsOfName, type ReadWord } from '../../../language/read-names.js';
import { remember } from '../../../language/remember.js';
import type { AlignedWord } from './align-words.js';

/** Words that explain a word of the target. */
export interface KnownWords {
  readonly plain: ReadonlySet<string>;
  readonly folds: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** All that the source's words may be in the target: themselves, joined to the next, without what clings to them, and what they are called there. */
export function sourceWords(source: readonly AlignedWord[], from: Language): KnownWords {
  const plain = new Set<string>();
  const folds = new Set<string>();
  const keys = new Set<string>();
  source.forEach((word, at) => {
    plain.add(word.plain);
    if (word.plain.length > 3) folds.add(foldedStart(word.plain));
    for (const key of word.keys) addKey(keys, key);
    for (const key of word.meanings) addKey(keys, key);
    if (!word.capital) return;
    plain.add(word.plain + (source[at + 1]?.plain ?? ''));
    for (const ending of from.clitics.enclitics) {
      if (word.plain.endsWith(ending)) plain.add(word.plain.slice(0, -ending.length));
    }
  });
  return { plain, folds, keys };
}

function addKey(keys: Set<string>, key: string): void {
  keys.add(key);
  if (key.includes(' ')) for (const part of key.split(' ')) keys.add(part);
}

const foldedStart = remember((plain: string) => foldSpelling(plain).slice(0, 5));

/** Whether something in the source is the reason for a word of the target. */
export function isExplained(word: ReadWord, known: KnownWords, to: Language): boolean {
  return (
    known.plain.has(word.plain) ||
    known.keys.has(word.plain) ||
    word.keys.some((key) => known.keys.has(key)) ||
    (word.plain.length > 3 && known.folds.has(foldedStart(word.plain))) ||
    stemsOfName(word.plain, to.names).some((stem) => known.plain.has(stem) || known.keys.has(stem))
  );
}

import type { CliticRules } from '../language/clitic-rules.js';

/** Sees at a glance that a word carries no clitic, as most do; one that may is looked at again. Words are in lower case. */
export class CliticGlance {
  private readonly ends: ReadonlySet<number>;
  private readonly starts: ReadonlySet<number>;

  constructor({ enclitics, proclitics }: Pick<CliticRules, 'enclitics' | 'proclitics'>) {
    this.ends = new Set(enclitics.map((enclitic) => pairAt(enclitic, enclitic.length - 2)));
    this.starts = new Set(proclitics.map((proclitic) => pairAt(proclitic, 0)));
  }

  /** Whether the word ends in two letters in which an enclitic does. */
  carriesEnclitic(word: string): boolean {
    return this.ends.has(pairAt(word, word.length - 2));
  }

  mayBeProclitic(word: string): boolean {
    return this.starts.has(pairAt(word, 0));
  }
}

/** Two units as one number, which is a small integer for the letters that clitics have. */
function pairAt(word: string, at: number): number {
  return (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1);
}

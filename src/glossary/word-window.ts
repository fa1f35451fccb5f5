import { splitWords, type Word } from './split-words.js';

/** Words that are split at once. */
const fewest = 2048;

/**
 * The words of a text, some thousand at a time: those of a long text would outlive every collection of garbage, which costs more than splitting
 * them. Around a word stand at least `reach` words on either side, where the text has them.
 */
export class WordWindow {
  words: readonly Word[] = [];
  private readonly size: number;
  private complete = false;

  constructor(
    private readonly text: string,
    private readonly reach: number,
  ) {
    this.size = Math.max(fewest, 4 * reach);
  }

  /** Index of the first word; null where the text has none. */
  first(): number | null {
    return this.place(0);
  }

  /** Index of the word after the one at `at`; null after the last. Indices given before are of no use any more. */
  next(at: number): number | null {
    return this.place(at + 1);
  }

  private place(at: number): number | null {
    if (this.complete || at + this.reach < this.words.length) return at < this.words.length ? at : null;
    const from = Math.max(0, at - this.reach);
    const kept = this.words.slice(from);
    const more = splitWords(this.text, this.words.at(-1)?.end ?? 0, this.size);
    this.complete = more.length < this.size;
    this.words = [...kept, ...more];
    return this.place(at - from);
  }
}

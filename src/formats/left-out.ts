/** Data of a file that a glossary has no place for. */
export interface LeftOut {
  /** As the file names it: `termNote partOfSpeech`, `langSet fr`. */
  readonly what: string;
  readonly count: number;
  /** Line of the first. */
  readonly line: number | null;
}

/** Counts what is left out, kind by kind, in the order of the file. */
export class LeftOutReport {
  private readonly counts = new Map<string, { count: number; line: number | null }>();

  add(what: string, line: number | undefined): void {
    const known = this.counts.get(what);
    if (known) known.count++;
    else this.counts.set(what, { count: 1, line: line ?? null });
  }

  all(): LeftOut[] {
    return [...this.counts].map(([what, { count, line }]) => ({ what, count, line }));
  }
}

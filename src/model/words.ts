/** Words and figures of a text in lower case, in order, repeats kept: what fuzzy matching counts and the memory's postings are keyed by. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

const opensAfter = /[\s([{<\u2014\u2013/\u201C\u2018-]/u;

/** Straight quotation marks as the house sets them, by what stands before: “ ” ‘ ’. */
export function houseQuotes(typed: string, before: string): string {
  let previous = before.at(-1) ?? '';
  let set = '';
  for (const letter of typed) {
    const opens = previous === '' || opensAfter.test(previous);
    const next = letter === '"' ? (opens ? '“' : '”') : letter === "'" ? (opens ? '‘' : '’') : letter;
    set += next;
    previous = next;
  }
  // A year's first digits are left out: ’90s.
  return set.replaceAll(/‘(?=\d\ds?\b)/gu, '’');
}

/** Pasted words as one plain line: a sentence has no line breaks. */
export function plainPaste(pasted: string, before: string): string {
  return houseQuotes(pasted.replaceAll(/\s*[\r\n]+\s*/gu, ' ').replaceAll('\t', ' '), before);
}

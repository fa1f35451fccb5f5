const opensAfter = /[\s([{<\u2014\u2013/\u201C\u2018-]/u;

/** Straight quotation marks as the house sets them, by what stands before: “ ” ‘ ’. No letter comes or goes. */
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

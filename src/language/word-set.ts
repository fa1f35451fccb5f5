/** A set of the words of some lines, which are separated by single spaces, so that tables stay readable. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** How often each run of `order` items stands in a list. The items come joined by `glue`. */
export function countNGrams(items: readonly string[], order: number, glue: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= items.length; start++) {
    const gram = items.slice(start, start + order).join(glue);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** How many n-grams the two have in common; a repeated one counts as often as the rarer side has it. */
export function countCommon(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [gram, count] of left) common += Math.min(count, right.get(gram) ?? 0);
  return common;
}

/** How many n-grams of this order a list of so many items has. */
export function nGramTotal(items: number, order: number): number {
  return Math.max(0, items - order + 1);
}

/**
 * Works on up to `most` items at a time, the one that the reader has in hand among them, and yields the results in the order of the items. What was begun is waited for even where the reader
 * stops early or an item throws, so that nothing goes on behind anybody's back.
 */
export async function* ahead<Item, Value>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value> {
  const begun: Promise<Value>[] = [];
  let next = 0;
  const begin = (): void => {
    const item = items[next++];
    if (item === undefined) return;
    const value = work(item);
    // It is awaited below, in its turn; until then its failure is nobody's unhandled one.
    value.catch(() => undefined);
    begun.push(value);
  };
  try {
    while (begun.length < most && next < items.length) begin();
    for (let first = begun.shift(); first; first = begun.shift()) {
      yield await first;
      begin();
    }
  } finally {
    await Promise.allSettled(begun);
  }
}

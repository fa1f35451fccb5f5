import PQueue from 'p-queue';

export interface RunAllOptions {
  /** Most items that are worked on at the same time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** What became of one item: its value, what it threw, or nothing because the run was cancelled before its turn. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'cancelled' };

/**
 * Works on many items, some at a time. One that fails never stops the others; after a cancel, no further one is begun and those in flight
 * end by themselves. Outcomes stand in the order of the items. Items are taken one by one, so that a long list costs no memory up front.
 */
export async function runAll<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  { concurrency, signal }: RunAllOptions,
): Promise<Outcome<Value>[]> {
  const queue = new PQueue({ concurrency });
  const outcomes: Outcome<Value>[] = items.map(() => ({ kind: 'cancelled' }));
  for (const [index, item] of items.entries()) {
    await queue.onSizeLessThan(concurrency);
    if (signal.aborted) break;
    void queue.add(async () => {
      if (signal.aborted) return;
      try {
        outcomes[index] = { kind: 'done', value: await work(item) };
      } catch (error) {
        outcomes[index] = { kind: 'failed', error };
      }
    });
  }
  await queue.onIdle();
  return outcomes;
}

import type { Pair } from './check.js';

/**
 * A reading of a pair that several checks share: computed when the first of them asks, kept until another pair is read. All checks of a pair run
 * one after another, so that one place is enough, and nothing has to be forgotten later.
 */
export function oncePerPair<Reading>(read: (pair: Pair) => Reading): (pair: Pair) => Reading {
  let last: { readonly pair: Pair; readonly reading: Reading } | null = null;
  return (pair) => {
    if (last?.pair !== pair) last = { pair, reading: read(pair) };
    return last.reading;
  };
}

import type { Pair } from './check.js';

/** A reading of a pair that several checks share: computed when the first of them asks, kept while the pair lives. */
export function oncePerPair<Reading>(read: (pair: Pair) => Reading): (pair: Pair) => Reading {
  const readings = new WeakMap<Pair, { readonly reading: Reading }>();
  return (pair) => {
    const known = readings.get(pair) ?? { reading: read(pair) };
    readings.set(pair, known);
    return known.reading;
  };
}

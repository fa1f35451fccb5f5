import type { Pair } from './check.js';
import { onceUntilNext } from './once-until-next.js';

/** A reading of a pair that several checks share. */
export function oncePerPair<Reading>(read: (pair: Pair) => Reading): (pair: Pair) => Reading {
  return onceUntilNext(read);
}

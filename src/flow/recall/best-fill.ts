import type { Match } from '../../model/match.js';

/** The match that may fill a segment by itself: a full one. A fuzzy match is only offered, since its words say something else. */
export function bestFill(matches: readonly Match[]): Match | null {
  const [best] = matches;
  return best && best.kind !== 'fuzzy' ? best : null;
}

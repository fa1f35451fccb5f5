import type { ExactNumber } from './exact-number.js';
import type { ReadNumber } from './read-value.js';

/** A first piece of a number, before words of scale are read. */
export interface NumberPiece {
  readonly value: ExactNumber;
  readonly also: readonly ExactNumber[];
  readonly last: number;
  readonly form: ReadNumber['form'];
  readonly foreign: boolean;
  /** May stand above a part: two thirds, and not the second third. */
  readonly canDivide?: boolean;
}

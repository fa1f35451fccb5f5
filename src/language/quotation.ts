/** Words between quotation marks, without the marks. Offsets are UTF-16 units, end exclusive. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** False where the text begins inside the quotation. */
  readonly opened: boolean;
  /** False where the text ends inside the quotation. */
  readonly closed: boolean;
  readonly marks: 'double' | 'single';
}

import type { Values } from './finding.js';

/** Exit codes of the command line: 1 our fault, 2 bad usage or input, 3 refused by a gate, 4 budget reached, 130 interrupted. */
export type ExitCode = 1 | 2 | 3 | 4 | 130;

/** Where in a file something is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * A fault that a person can act on. It carries data; its sentence (what was attempted, what is wrong, what to do) stands in locales/ under
 * `fault.<code>`, so that both languages say it.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;
  readonly values: Values;
  readonly exit: ExitCode;
  readonly place: Place;
  /** Further faults found in the same pass, so that one run reports them all. */
  readonly others: readonly Fault[];

  constructor(
    code: string,
    values: Values,
    more: { exit?: ExitCode; place?: Place; cause?: unknown; others?: readonly Fault[] } = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.values = values;
    this.exit = more.exit ?? 2;
    this.place = more.place ?? {};
    this.others = more.others ?? [];
  }

  /** One fault to throw for several that one pass found: the first, which carries the others. There is at least one. */
  static ofMany(faults: readonly Fault[]): Fault {
    const [first, ...others] = faults;
    if (!first) throw new TypeError('no fault to throw');
    const { exit, place, cause } = first;
    return new Fault(first.code, first.values, { exit, place, cause, others });
  }
}

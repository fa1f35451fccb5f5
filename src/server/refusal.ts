import type { Problem } from '../api/problem.js';
import type { Values } from '../model/finding.js';

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 422 | 428 | 500 | 503;

/** What a problem carries beside its sentence. */
export type Extra = Partial<Pick<Problem, 'conflict' | 'reading' | 'open'>>;

/** A request that is not done. Its sentence stands in locales/ under `server.problem.<code>`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: RefusalStatus,
    readonly code: string,
    readonly values: Values = {},
    readonly extra: Extra = {},
  ) {
    super(code);
  }
}

export function notFound(what: 'article' | 'segment' | 'job' | 'address', values: Values): Refusal {
  return new Refusal(404, `${what}.unknown`, values);
}

import type { EngineFailure, EngineFailureKind } from '../model/engine.js';

const kinds: Readonly<Record<number, EngineFailureKind>> = {
  401: 'auth',
  402: 'quota',
  403: 'auth',
  408: 'transient',
  // DeepL: the month's characters are used up.
  456: 'quota',
  425: 'transient',
  429: 'rate',
};

/** The kind of failure that an HTTP status means, where the service says nothing more exact. `retryAfter` is the header as it came. */
export function failureOfStatus(
  status: number,
  detail: string,
  retryAfter: string | null | undefined = null,
): EngineFailure {
  const kind = kinds[status] ?? (status >= 500 ? 'transient' : 'input');
  const seconds = kind === 'rate' || kind === 'transient' ? secondsOf(retryAfter ?? null) : null;
  return { kind, detail, ...(seconds === null ? {} : { retryAfterSeconds: seconds }) };
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(header: string | null): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  const date = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

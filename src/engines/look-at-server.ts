import { deepestOf } from './lost-call.js';

/** Longest wait, in milliseconds: a server that loads a model, or a machine at its limit, may take a while. */
const GLANCE = 10_000;

export interface Look {
  readonly status: number;
  /** The JSON that it answered; null where it is none. */
  readonly body: unknown;
}

/** What a server on this machine answers to a question that costs nothing, or, as a string, why it does not. */
export async function lookAtServer(
  url: string,
  { headers = {}, longest = GLANCE }: { headers?: Record<string, string>; longest?: number } = {},
): Promise<Look | string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(Math.min(longest, GLANCE)) });
      const body: unknown = await response.json().catch(() => null);
      return { status: response.status, body };
    } catch (error) {
      // A connection may be lost by chance; where nobody listens, it is refused twice.
      const { code, message } = deepestOf(error);
      if (attempt === 2) return code === '' ? message : code;
    }
  }
}

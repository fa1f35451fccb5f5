import type { MiddlewareHandler } from 'hono';
import type { DeskEnvironment } from '../context.js';
import { Refusal } from '../refusal.js';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Refuses what a page of another origin sends: any write, and any reading of the API that is not a plain visit. Browsers say where a request comes
 * from (Sec-Fetch-Site, Origin); programs say neither, and hold the token.
 */
export function checkOrigin(): MiddlewareHandler<DeskEnvironment> {
  return async (context, next) => {
    const { method, url } = context.req;
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const host = context.req.header('host') ?? new URL(url).host;
    const foreign = origin !== undefined && origin !== `http://${host}`;
    const crossing = site !== undefined && site !== 'same-origin' && site !== 'none';
    const visit = reading.has(method) && context.req.header('sec-fetch-mode') === 'navigate';
    if (foreign || (crossing && !visit)) throw new Refusal(403, 'door.origin');
    await next();
  };
}

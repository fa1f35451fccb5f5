import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { DeskEnvironment } from '../context.js';
import { Refusal } from '../refusal.js';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Lets in whoever holds the token: in the address of the first visit, which is answered with a cookie that no script can read and with the same
 * address without the token, or in a header (`Authorization: Bearer`).
 */
export function checkToken(token: () => string, port: () => number): MiddlewareHandler<DeskEnvironment> {
  return async (context, next) => {
    // Cookies know no ports: two desks on one machine keep theirs apart by name.
    const name = `selaras_${port()}`;
    const given = context.req.query('token');
    if (given !== undefined && context.req.method === 'GET') {
      if (!same(given, token())) throw new Refusal(401, 'session.token');
      setCookie(context, name, token(), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: YEAR_SECONDS,
      });
      return context.redirect(withoutToken(context), 303);
    }
    const bearer = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    if (!same(bearer ?? getCookie(context, name) ?? '', token())) throw new Refusal(401, 'session.token');
    await next();
    return undefined;
  };
}

/** Digests are of one length, and comparing them tells nothing by its time. */
function same(given: string, token: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given), digest(token));
}

function withoutToken(context: Context<DeskEnvironment>): string {
  const url = new URL(context.req.url);
  url.searchParams.delete('token');
  // A path that begins with two slashes would be another host's address.
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}`;
}

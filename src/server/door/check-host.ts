import type { MiddlewareHandler } from 'hono';
import type { DeskEnvironment } from '../context.js';
import { Refusal } from '../refusal.js';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses a request for another host than this machine's own names: a page elsewhere may point its own name at 127.0.0.1 (DNS rebinding), and its
 * scripts would count as ours.
 */
export function checkHost(port: () => number): MiddlewareHandler<DeskEnvironment> {
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    const [, name = '', given = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host) ?? [];
    if (!loopbackNames.has(name.toLowerCase()) || Number(given) !== port())
      throw new Refusal(421, 'door.host');
    await next();
  };
}

import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DeskApp, DeskEnvironment, ServerContext } from '../context.js';
import type { DeskEvent } from '../events.js';
import { allow } from '../policy.js';

/** A line that says nothing, so that whatever stands between does not think the connection dead. */
const KEEP_ALIVE_MILLISECONDS = 15_000;
/** Somebody who does not read is let go, and comes back with the seq that they saw. */
const MOST_WAITING = 1_000;

/** Server-sent events: what changed since a seq, then what changes. OpenAPI has no words for a stream; api/events.ts says what comes. */
export function addEventRoutes(app: DeskApp, server: ServerContext): void {
  app.get('/api/events', (context) => {
    allow(server.persons.current, 'read', null);
    const since = sinceOf(context, server);
    return streamSSE(context, async (stream) => {
      const waiting: DeskEvent[] = [];
      let wake: () => void = () => undefined;
      const stop = server.events.listen((event) => {
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        waiting.push({ event: 'end' });
        wake();
      });
      try {
        const missed = await server.events.missed(since);
        for (const event of missed) await write(event);
        for (const job of server.jobs.list()) if (job.ended === null) await write({ event: 'job', ...job });
        for (;;) {
          const event = waiting.shift();
          if (event?.event === 'end' || waiting.length > MOST_WAITING) return;
          if (event) await write(event);
          else if (!(await nextWithin(KEEP_ALIVE_MILLISECONDS))) await stream.write(': \n\n');
        }
      } finally {
        stop();
      }

      async function write({ event, ...data }: DeskEvent): Promise<void> {
        const id = 'seq' in data ? { id: String(data.seq) } : {};
        await stream.writeSSE({ event, data: JSON.stringify(data), ...id });
      }

      /** True where something came. */
      function nextWithin(milliseconds: number): Promise<boolean> {
        return new Promise((done) => {
          if (waiting.length > 0) return done(true);
          const timer = setTimeout(() => done(false), milliseconds);
          wake = () => {
            clearTimeout(timer);
            done(true);
          };
          return undefined;
        });
      }
    });
  });
}

/** A browser that reconnects sends the id of the last event that it saw. */
function sinceOf(context: Context<DeskEnvironment>, { events }: ServerContext): number {
  const given = context.req.header('last-event-id') ?? context.req.query('since');
  const since = Number(given);
  return given !== undefined && Number.isInteger(since) && since >= 0 ? since : events.latest;
}

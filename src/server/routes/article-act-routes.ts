import { createRoute } from '@hono/zod-openapi';
import { approveCleanSchema, approvedCleanSchema, replacedSchema, replaceSchema } from '../../api/acts.js';
import { approveClean } from '../../app/desk/approve-clean.js';
import { replaceWords } from '../../app/desk/replace-words.js';
import { numbersOf } from '../../app/count-article.js';
import type { DeskApp, Request, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { notFound } from '../refusal.js';
import { segmentsView } from '../views/article-view.js';
import { openOr404 } from './article-routes.js';
import { answerOf, articleParameters, bodyOf, problems } from './describe.js';

const approve = createRoute({
  method: 'post',
  path: '/api/articles/{path}/approve-clean',
  summary: 'Approves all that has no open finding',
  request: { params: articleParameters, body: bodyOf(approveCleanSchema) },
  responses: {
    200: answerOf(approvedCleanSchema, 'What was approved, and what is left to look at'),
    ...problems,
  },
});

const replace = createRoute({
  method: 'post',
  path: '/api/articles/{path}/replace',
  summary: 'Finds and replaces in the English; shows first what would change',
  request: { params: articleParameters, body: bodyOf(replaceSchema) },
  responses: { 200: answerOf(replacedSchema, 'Every place, with what became of it'), ...problems },
});

/** What a person does to many sentences of an article at once. */
export function addArticleActRoutes(app: DeskApp, server: ServerContext): void {
  const { desk, persons, events } = server;
  app.openapi(approve, async (context) => {
    const { path } = context.req.valid('param');
    const by = allow(persons.current, 'approve', path);
    const { segments, sure } = context.req.valid('json');
    const done = await desk.act((workspace) => approveClean({ path, segments, sure, by }, workspace));
    if (!done) throw notFound('article', { path });
    const { approved, left } = done;
    await desk.settleNow(path);
    desk.touched(path);
    void events.ring();
    const shown = await changed(path, approved, server, context.get('speaker'));
    return context.json({ approved: [...approved], left: [...left], ...shown }, 200);
  });
  app.openapi(replace, async (context) => {
    const { path } = context.req.valid('param');
    const asked = context.req.valid('json');
    const by = allow(persons.current, asked.preview ? 'read' : 'edit', path);
    const found = await desk.act((workspace) => replaceWords({ ...asked, path, by }, workspace));
    if (!found) throw notFound('article', { path });
    const { document } = await openOr404(path, server);
    const numbers = numbersOf(document);
    const hits = found.map((hit) => ({ ...hit, number: numbers.get(hit.segment) ?? null }));
    const replaced = found.filter(({ state }) => state === 'done').map(({ segment }) => segment);
    if (replaced.length > 0) {
      desk.touched(path);
      void events.ring();
    }
    return context.json({ hits, ...(await changed(path, replaced, server, context.get('speaker'))) }, 200);
  });
}

async function changed(path: string, segments: readonly string[], server: ServerContext, speaker: Request) {
  const opened = await openOr404(path, server);
  const view = segmentsView(opened, new Set(segments), server.desk.workspace, speaker);
  return { segments: view.segments, counts: view.counts, version: view.version, seq: view.seq };
}

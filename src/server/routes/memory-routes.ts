import { createRoute, z } from '@hono/zod-openapi';
import { concordanceSchema } from '../../api/panel.js';
import { concordance } from '../../app/desk/segment-panel.js';
import type { DeskApp, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { concordanceView } from '../views/panel-view.js';
import { answerOf, problems } from './describe.js';

const search = createRoute({
  method: 'get',
  path: '/api/concordance',
  summary: 'Pairs of the memory that hold a text in either language',
  request: {
    query: z.object({ q: z.string().trim().min(2).max(500), article: z.string().max(500).optional() }),
  },
  responses: { 200: answerOf(concordanceSchema, 'At most 50'), ...problems },
});

export function addMemoryRoutes(app: DeskApp, server: ServerContext): void {
  app.openapi(search, async (context) => {
    allow(server.persons.current, 'read', null);
    const { q, article } = context.req.valid('query');
    return context.json(concordanceView(await concordance(q, article ?? null, server.desk.workspace)), 200);
  });
}

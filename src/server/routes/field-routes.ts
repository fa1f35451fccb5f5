import { createRoute } from '@hono/zod-openapi';
import { fieldAskedSchema, fieldSavedSchema } from '../../api/fields.js';
import { saveField } from '../../app/desk/save-field.js';
import type { DeskApp, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { fieldViews } from '../views/field-view.js';
import { openOr404 } from './article-routes.js';
import { answerOf, articleParameters, bodyOf, problems } from './describe.js';

const save = createRoute({
  method: 'put',
  path: '/api/articles/{path}/fields',
  summary: 'Writes a field beside the copy: web headline, slug, summary, urgency',
  request: { params: articleParameters, body: bodyOf(fieldAskedSchema) },
  responses: { 200: answerOf(fieldSavedSchema, 'Every field as it stands now'), ...problems },
});

export function addFieldRoutes(app: DeskApp, server: ServerContext): void {
  app.openapi(save, async (context) => {
    const { path } = context.req.valid('param');
    const by = allow(server.persons.current, 'edit', path);
    const asked = context.req.valid('json');
    const { document } = await openOr404(path, server);
    const saved = await server.desk.act((workspace) => saveField(document, { ...asked, by }, workspace));
    server.desk.touched(path);
    await server.events.ring();
    return context.json({ stale: saved.stale, fields: fieldViews(saved.document) }, 200);
  });
}

import { createRoute, z } from '@hono/zod-openapi';
import {
  exportedSchema,
  exportFormatSchema,
  exportRecordSchema,
  exportsSchema,
  provenanceSchema,
} from '../../api/export.js';
import { exportArticle, recordExport, type ExportedFile } from '../../app/desk/export-article.js';
import { openItemsOf } from '../../app/desk/open-article.js';
import { provenanceOf } from '../../app/desk/provenance.js';
import type { Document } from '../../model/document.js';
import type { DeskApp, Request, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { Refusal } from '../refusal.js';
import { exportsView, openItemView, provenanceView } from '../views/export-view.js';
import { openOr404 } from './article-routes.js';
import { answerOf, articleParameters, bodyOf, problems } from './describe.js';

/** An exported page has its own style in it and no script; shown here, it may do nothing else. */
const exportPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

const overview = createRoute({
  method: 'get',
  path: '/api/articles/{path}/exports',
  summary: 'What keeps the copy back, and the copies that left',
  request: { params: articleParameters },
  responses: { 200: answerOf(exportsSchema, 'The overview'), ...problems },
});

const take = createRoute({
  method: 'get',
  path: '/api/articles/{path}/export',
  summary: 'A copy or an aligned output as a file; its hash stands in the header Selaras-Hash',
  request: {
    params: articleParameters,
    query: z.object({ format: exportFormatSchema, draft: z.enum(['true', 'false']).default('false') }),
  },
  responses: { 200: { description: 'The file' }, ...problems },
});

const provenance = createRoute({
  method: 'get',
  path: '/api/articles/{path}/provenance',
  summary: 'Who and what made the copy (docs/provenance.schema.json)',
  request: { params: articleParameters },
  responses: { 200: answerOf(provenanceSchema, 'The manifest'), ...problems },
});

const record = createRoute({
  method: 'post',
  path: '/api/articles/{path}/exported',
  summary: 'Remembers that a copy left: who, when, which bytes, for whom',
  request: { params: articleParameters, body: bodyOf(exportedSchema) },
  responses: { 201: answerOf(exportRecordSchema, 'The record'), ...problems },
});

export function addExportRoutes(app: DeskApp, server: ServerContext): void {
  const { desk, persons } = server;
  app.openapi(overview, async (context) => {
    const { path } = context.req.valid('param');
    allow(persons.current, 'read', path);
    const opened = await settled(path, server);
    const open = openItemsOf(opened.document);
    return context.json(await exportsView(opened, open, desk.workspace, context.get('speaker')), 200);
  });
  app.openapi(take, async (context) => {
    const { path } = context.req.valid('param');
    allow(persons.current, 'read', path);
    const { format, draft } = context.req.valid('query');
    const { document } = await settled(path, server);
    const wanted = { format, draft: draft === 'true' };
    const file = await fileOr409(document, wanted, server, context.get('speaker'));
    return context.body(new Uint8Array(file.content), 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': exportPolicy,
      'selaras-hash': file.hash,
    });
  });
  app.openapi(provenance, async (context) => {
    const { path } = context.req.valid('param');
    allow(persons.current, 'read', path);
    const { document } = await settled(path, server);
    const { workspace } = desk;
    const facts = await provenanceOf(document, workspace);
    return context.json(provenanceView(document, facts, workspace.glossary.hash), 200);
  });
  app.openapi(record, async (context) => {
    const { path } = context.req.valid('param');
    const by = allow(persons.current, 'export', path);
    const { format, draft, profile, hash } = context.req.valid('json');
    const { document } = await settled(path, server);
    const file = await fileOr409(document, { format, draft }, server, context.get('speaker'));
    if (file.hash !== hash) throw new Refusal(409, 'export.hash', { path });
    const sent = { by, format, draft, profile: profile ?? null, hash };
    const copy = await recordExport(document, sent, desk.workspace);
    return context.json({ ...copy, format, current: true }, 201);
  });
}

type Wanted = Parameters<typeof exportArticle>[1];

/** The gate asks for the checks of the article as a whole: they are made first, where they wait. */
async function settled(path: string, server: ServerContext): Promise<Awaited<ReturnType<typeof openOr404>>> {
  await openOr404(path, server);
  await server.desk.settleNow(path);
  return openOr404(path, server);
}

async function fileOr409(
  document: Document,
  wanted: Wanted,
  { desk }: ServerContext,
  speaker: Request,
): Promise<ExportedFile> {
  const made = await exportArticle(document, wanted, desk.workspace);
  if (made.kind === 'file') return made.file;
  const open = made.open.map((item) => openItemView(item, speaker));
  throw new Refusal(409, 'export.open', { path: document.path, count: open.length }, { open });
}

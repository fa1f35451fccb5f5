import { createRoute } from '@hono/zod-openapi';
import {
  clipboardSchema,
  exportedSchema,
  exportRecordSchema,
  exportsSchema,
  provenanceSchema,
  takeClipboardSchema,
  takeSchema,
  type ExportedTaken,
} from '../../api/export.js';
import type { ClipboardParts } from '../../app/desk/clipboard.js';
import {
  exportArticle,
  exportToClipboard,
  type DeskFormat,
  type ExportedFile,
  type OpenItem,
} from '../../app/desk/export-article.js';
import { openItemsOf } from '../../app/desk/open-article.js';
import { provenanceOf } from '../../app/desk/provenance.js';
import { recordSent } from '../../app/sent-copies.js';
import type { CopyWish } from '../../app/english-copy.js';
import { profileNamed } from '../../app/export-profiles.js';
import type { Document } from '../../model/document.js';
import type { DeskApp, Request, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { Refusal } from '../refusal.js';
import { exportsView, openItemView, provenanceView, recordView } from '../views/export-view.js';
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
  request: { params: articleParameters, query: takeSchema },
  responses: { 200: { description: 'The file' }, ...problems },
});

const clipboard = createRoute({
  method: 'get',
  path: '/api/articles/{path}/clipboard',
  summary: 'The copy and its parts for the fields of another system',
  request: { params: articleParameters, query: takeClipboardSchema },
  responses: { 200: answerOf(clipboardSchema, 'Each part as HTML and as text'), ...problems },
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
    const { format, ...asked } = context.req.valid('query');
    const { document } = await settled(path, server);
    const file = await fileOr409(
      document,
      { format, ...wishOf(asked, server) },
      server,
      context.get('speaker'),
    );
    return context.body(new Uint8Array(file.content), 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': exportPolicy,
      'selaras-hash': file.hash,
    });
  });
  app.openapi(clipboard, async (context) => {
    const { path } = context.req.valid('param');
    allow(persons.current, 'read', path);
    const { document } = await settled(path, server);
    const wish = wishOf(context.req.valid('query'), server);
    const parts = await partsOr409(document, wish, server, context.get('speaker'));
    return context.json(parts, 200);
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
    const asked = context.req.valid('json');
    const { format, part, draft, partner, hash } = asked;
    const { document } = await settled(path, server);
    const wish = { draft, profile: profileNamed(asked.profile, desk.workspace) };
    const known = await hashOf(document, { ...wish, format, part }, server, context.get('speaker'));
    if (known !== hash) throw new Refusal(409, 'export.hash', { path });
    const profile = wish.profile.name;
    // No partner, and one without a name, are the same.
    const sent = { by, format, part, draft, profile, partner: partner || null, hash };
    return context.json(recordView(await recordSent(document, sent, desk.workspace)), 201);
  });
}

function wishOf(
  { draft, profile }: { readonly draft: 'true' | 'false'; readonly profile?: string | undefined },
  { desk }: ServerContext,
): CopyWish {
  return { draft: draft === 'true', profile: profileNamed(profile, desk.workspace) };
}

/** The gate asks for the checks of the article as a whole: they are made first, where they wait. */
async function settled(path: string, server: ServerContext): Promise<Awaited<ReturnType<typeof openOr404>>> {
  await openOr404(path, server);
  await server.desk.settleNow(path);
  return openOr404(path, server);
}

async function fileOr409(
  document: Document,
  wanted: CopyWish & { readonly format: DeskFormat },
  { desk }: ServerContext,
  speaker: Request,
): Promise<ExportedFile> {
  const made = await exportArticle(document, wanted, desk.workspace);
  if (made.kind === 'open') throw closed(document, made.open, speaker);
  return made.file;
}

async function partsOr409(
  document: Document,
  wish: CopyWish,
  { desk }: ServerContext,
  speaker: Request,
): Promise<ClipboardParts> {
  const made = await exportToClipboard(document, wish, desk.workspace);
  if (made.kind === 'open') throw closed(document, made.open, speaker);
  return made.parts;
}

/** Of what would leave now; null for a part that the article does not have. */
async function hashOf(
  document: Document,
  { format, part, ...wish }: CopyWish & Pick<ExportedTaken, 'format' | 'part'>,
  server: ServerContext,
  speaker: Request,
): Promise<string | null> {
  if (format === 'clipboard') return (await partsOr409(document, wish, server, speaker))[part]?.hash ?? null;
  return (await fileOr409(document, { ...wish, format }, server, speaker)).hash;
}

function closed({ path }: Document, open: readonly OpenItem[], speaker: Request): Refusal {
  const views = open.map((item) => openItemView(item, speaker));
  return new Refusal(409, 'export.open', { path, count: views.length }, { open: views });
}

import { createRoute } from '@hono/zod-openapi';
import {
  actSchema,
  mergeSchema,
  reshapedSchema,
  savedSchema,
  saveSchema,
  splitSchema,
  type Act,
  type Saved,
} from '../../api/acts.js';
import { panelSchema } from '../../api/panel.js';
import type { TextView } from '../../api/text.js';
import {
  annotate,
  approveSegment,
  decideOn,
  putOriginal,
  reshape,
  saveSegment,
  type Acted,
  type ActAsked,
  type Decision,
  type Note,
  type Reshaping,
} from '../../app/desk/save-segment.js';
import { segmentPanel } from '../../app/desk/segment-panel.js';
import type { Workspace } from '../../app/open-workspace.js';
import { segmentsOf } from '../../model/document.js';
import type { DeskApp, Request, ServerContext } from '../context.js';
import { allow, type Deed } from '../policy.js';
import { notFound, Refusal } from '../refusal.js';
import { panelView } from '../views/panel-view.js';
import { reshapedView, savedView } from '../views/saved-view.js';
import { segmentView, viewing } from '../views/segment-view.js';
import { textView } from '../views/text-view.js';
import { answerOf, bodyOf, problems, segmentParameters } from './describe.js';

const panel = createRoute({
  method: 'get',
  path: '/api/articles/{path}/segments/{segment}',
  summary: 'Matches, history, comments and candidates of a segment',
  request: { params: segmentParameters },
  responses: { 200: answerOf(panelSchema, 'The panel'), ...problems },
});

const save = createRoute({
  method: 'post',
  path: '/api/articles/{path}/segments/{segment}/revisions',
  summary: 'Saves words, and approves them where asked; a stale save is answered with both texts',
  request: { params: segmentParameters, body: bodyOf(saveSchema) },
  responses: {
    200: answerOf(savedSchema, 'Saved; `refused` says why an approval was not given'),
    ...problems,
  },
});

const act = createRoute({
  method: 'post',
  path: '/api/articles/{path}/segments/{segment}/acts',
  summary: 'Decides on a segment, or notes something at it',
  request: { params: segmentParameters, body: bodyOf(actSchema) },
  responses: {
    200: answerOf(savedSchema, 'Done; `refused` says why an approval was not given'),
    ...problems,
  },
});

const split = createRoute({
  method: 'post',
  path: '/api/articles/{path}/segments/{segment}/split',
  summary: 'Cuts a segment in two',
  request: { params: segmentParameters, body: bodyOf(splitSchema) },
  responses: { 200: answerOf(reshapedSchema, 'The block as it is now'), ...problems },
});

const merge = createRoute({
  method: 'post',
  path: '/api/articles/{path}/segments/{segment}/merge',
  summary: 'Joins a segment with the next one of its block',
  request: { params: segmentParameters, body: bodyOf(mergeSchema) },
  responses: { 200: answerOf(reshapedSchema, 'The block as it is now'), ...problems },
});

export function addSegmentRoutes(app: DeskApp, server: ServerContext): void {
  app.openapi(panel, async (context) => {
    const { path, segment } = context.req.valid('param');
    allow(server.persons.current, 'read', path);
    const found = await segmentPanel(path, segment, server.desk.workspace);
    if (!found) throw notFound('segment', { segment, path });
    return context.json(panelView(found), 200);
  });
  app.openapi(save, async (context) => {
    const { path, segment } = context.req.valid('param');
    const { approve, target, ...asked } = context.req.valid('json');
    const by = allow(server.persons.current, approve ? 'approve' : 'edit', path);
    const done = { ...asked, path, segment, by, target, approve };
    const speaker = context.get('speaker');
    const work = async (workspace: Workspace): Promise<Saved> =>
      answer(await saveSegment(done, workspace), { ...done, ours: target }, workspace, speaker);
    return context.json(await afterwards(path, server, work), 200);
  });
  app.openapi(act, async (context) => {
    const { path, segment } = context.req.valid('param');
    const asked = context.req.valid('json');
    const by = allow(server.persons.current, deedOf(asked), path);
    const speaker = context.get('speaker');
    const work = (workspace: Workspace): Promise<Saved> =>
      actOn({ path, segment, by }, asked, workspace, speaker);
    return context.json(await afterwards(path, server, work), 200);
  });
  app.openapi(split, async (context) => {
    const { at, targetAt, shape } = context.req.valid('json');
    const asked = { ...context.req.valid('param'), shape };
    const reshaping = { act: 'split', at, targetAt: targetAt ?? null } as const;
    return context.json(await reshapeOn(asked, reshaping, server, context.get('speaker')), 200);
  });
  app.openapi(merge, async (context) => {
    const asked = { ...context.req.valid('param'), ...context.req.valid('json') };
    return context.json(await reshapeOn(asked, { act: 'merge' }, server, context.get('speaker')), 200);
  });
}

function deedOf({ act: wanted }: Act): Deed {
  if (wanted === 'approve' || wanted === 'reopen' || wanted === 'reject') return 'approve';
  return wanted === 'comment' || wanted === 'resolve' ? 'comment' : 'edit';
}

/** What can wait is done after the answer; whoever listens is told at once. */
async function afterwards<Result>(
  path: string,
  { desk, events }: ServerContext,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const result = await desk.act(work);
  desk.touched(path);
  void events.ring();
  return result;
}

type Asked = Pick<ActAsked, 'path' | 'segment' | 'by'>;

async function actOn(asked: Asked, wanted: Act, workspace: Workspace, speaker: Request): Promise<Saved> {
  if (wanted.act === 'original') {
    const given = { ...asked, ...wanted };
    return answer(await putOriginal(given, workspace), { ...given, ours: null }, workspace, speaker);
  }
  if ('expected' in wanted) {
    const decided = { ...asked, expected: wanted.expected };
    const acted =
      wanted.act === 'approve'
        ? await approveSegment({ ...decided, seen: wanted.seen, sure: wanted.sure }, workspace)
        : await decideOn(decided, decisionOf(wanted), workspace);
    return answer(acted, { ...decided, ours: null }, workspace, speaker);
  }
  const noted = await annotate({ ...asked, note: wanted satisfies Note }, workspace);
  if (noted.kind === 'gone') throw notFound('segment', { segment: asked.segment, path: asked.path });
  const { document, segments } = noted;
  return savedView({ document, segment: asked.segment, touched: segments }, workspace, speaker);
}

function decisionOf(
  wanted: Extract<Act, { readonly act: 'restore' | 'reopen' | 'reject' | 'exclude' }>,
): Decision {
  if (wanted.act === 'restore') return { act: 'include' };
  if (wanted.act !== 'reopen') return { act: wanted.act, why: wanted.why };
  return wanted.why === undefined ? { act: 'reopen' } : { act: 'reopen', why: wanted.why };
}

/** What was done, or the problem that says why not. */
async function answer(
  acted: Acted,
  asked: ActAsked & { readonly ours: TextView | null },
  workspace: Workspace,
  speaker: Request,
): Promise<Saved> {
  const { path, segment } = asked;
  if (acted.kind === 'saved') {
    const { document, refused } = acted;
    return savedView({ document, segment, refused }, workspace, speaker);
  }
  if (acted.kind === 'gone') throw notFound('segment', { segment, path });
  if (acted.kind === 'approved') throw new Refusal(409, 'segment.approved');
  const document = await workspace.store.documents.load(path);
  const found = document && segmentsOf(document).find(({ id }) => id === segment);
  if (!document || !found) throw notFound('segment', { segment, path });
  const theirs = segmentView(found, viewing(document, workspace, speaker));
  const base = acted.base && textView(acted.base);
  throw new Refusal(409, 'segment.stale', {}, { conflict: { ours: asked.ours, theirs, base } });
}

async function reshapeOn(
  asked: { readonly path: string; readonly segment: string; readonly shape: string },
  reshaping: Reshaping,
  server: ServerContext,
  speaker: Request,
): Promise<Awaited<ReturnType<typeof reshapedView>>> {
  const { path, segment } = asked;
  const by = allow(server.persons.current, 'edit', path);
  return afterwards(path, server, async (workspace) => {
    const result = await reshape({ ...asked, reshaping, by }, workspace);
    if (result.kind === 'gone') throw notFound('segment', { segment, path });
    if (result.kind === 'stale') throw new Refusal(409, 'block.stale');
    if (result.kind !== 'saved') throw new Refusal(422, `block.${reshaping.act}`);
    const document = await workspace.store.documents.load(path);
    if (!document) throw notFound('article', { path });
    return reshapedView(document, result, workspace, speaker);
  });
}

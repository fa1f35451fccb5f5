import { createRoute, z } from '@hono/zod-openapi';
import {
  additionSavedSchema,
  changeAdditionSchema,
  newAdditionSchema,
  type AdditionSaved,
} from '../../api/additions.js';
import { writeOwnSentence } from '../../app/desk/write-addition.js';
import type { DeskApp, Request, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { notFound, Refusal } from '../refusal.js';
import { additionSavedView } from '../views/addition-saved-view.js';
import { answerOf, articleParameters, bodyOf, problems } from './describe.js';

const additionParameters = articleParameters.extend({ addition: z.string().min(1).max(64) });

const add = createRoute({
  method: 'post',
  path: '/api/articles/{path}/additions',
  summary: 'Puts a sentence of the desk’s own behind a segment',
  request: { params: articleParameters, body: bodyOf(newAdditionSchema) },
  responses: { 201: answerOf(additionSavedSchema, 'The block as it is now'), ...problems },
});

const change = createRoute({
  method: 'post',
  path: '/api/articles/{path}/additions/{addition}',
  summary: 'Changes a sentence of the desk’s own, moves it, or takes it out',
  request: { params: additionParameters, body: bodyOf(changeAdditionSchema) },
  responses: { 200: answerOf(additionSavedSchema, 'The blocks as they are now'), ...problems },
});

/** Sentences of the desk's own, which have no source. */
export function addAdditionRoutes(app: DeskApp, server: ServerContext): void {
  app.openapi(add, async (context) => {
    const { path } = context.req.valid('param');
    const asked = { ...context.req.valid('json'), path, id: null, expected: 0 };
    return context.json(await write(asked, server, context.get('speaker')), 201);
  });
  app.openapi(change, async (context) => {
    const { path, addition } = context.req.valid('param');
    const asked = { ...context.req.valid('json'), path, id: addition };
    return context.json(await write(asked, server, context.get('speaker')), 200);
  });
}

async function write(
  asked: Omit<Parameters<typeof writeOwnSentence>[0], 'by'>,
  { desk, persons, events }: ServerContext,
  speaker: Request,
): Promise<AdditionSaved> {
  const { path, after } = asked;
  const by = allow(persons.current, 'edit', path);
  const before = await desk.workspace.store.documents.load(path);
  const written = await desk.act((workspace) => writeOwnSentence({ ...asked, by }, workspace));
  if (written.kind === 'gone') throw notFound('segment', { segment: after, path });
  if (written.kind !== 'saved') throw new Refusal(409, 'addition.stale');
  desk.touched(path);
  void events.ring();
  return additionSavedView(before, written.document, desk.workspace, speaker);
}

import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { basename } from 'node:path';
import { sessionChangeSchema, sessionSchema, type Session } from '../../api/session.js';
import type { DeskApp, DeskEnvironment, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { speakerOf } from '../speaker.js';
import { answerOf, bodyOf, problems } from './describe.js';

const read = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who works where, and with which engines',
  responses: { 200: answerOf(sessionSchema, 'The session'), ...problems },
});

const change = createRoute({
  method: 'put',
  path: '/api/session',
  summary: 'Says the name under which this desk decides',
  request: { body: bodyOf(sessionChangeSchema) },
  responses: { 200: answerOf(sessionSchema, 'The session'), ...problems },
});

export function addSessionRoutes(app: DeskApp, server: ServerContext): void {
  app.openapi(read, async (context) => {
    allow(server.persons.current, 'read', null);
    return context.json(await sessionOf(context, server), 200);
  });
  app.openapi(change, async (context) => {
    allow(server.persons.current, 'introduce', null);
    const { name, language } = context.req.valid('json');
    await server.persons.change({ name, ...(language ? { language } : {}) });
    if (language) context.set('speaker', speakerOf(language));
    return context.json(await sessionOf(context, server), 200);
  });
}

async function sessionOf(context: Context<DeskEnvironment>, server: ServerContext): Promise<Session> {
  const { folders, settings, language } = server.desk.workspace;
  const { name, language: chosen } = server.persons.current;
  return {
    workspace: basename(folders.root),
    name,
    language: chosen ?? language,
    version: server.version,
    instance: server.instance,
    engine: settings.engine,
    engines: await server.engines.view(context.get('speaker')),
    seq: server.events.latest,
  };
}

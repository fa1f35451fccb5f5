import { createRoute, z } from '@hono/zod-openapi';
import { join } from 'node:path';
import { jobAskedSchema, jobListSchema, jobSchema, planAskedSchema, planSchema } from '../../api/jobs.js';
import { articlesThere } from '../../app/desk/articles-there.js';
import { plan } from '../../app/plan.js';
import type { DeskApp, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { answerOf, bodyOf, problems } from './describe.js';

const price = createRoute({
  method: 'post',
  path: '/api/plan',
  summary: 'What a run would do and cost; nothing is sent',
  request: { body: bodyOf(planAskedSchema) },
  responses: { 200: answerOf(planSchema, 'The plan'), ...problems },
});

const start = createRoute({
  method: 'post',
  path: '/api/jobs',
  summary: 'Starts a run; the same again goes on where one stopped',
  request: { body: bodyOf(jobAskedSchema) },
  responses: { 202: answerOf(jobSchema, 'Started: follow it at /api/events'), ...problems },
});

const list = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'Runs of this server, newest first',
  responses: { 200: answerOf(jobListSchema, 'The runs'), ...problems },
});

const stop = createRoute({
  method: 'delete',
  path: '/api/jobs/{id}',
  summary: 'Stops a run; what was done is kept',
  request: { params: z.object({ id: z.string().max(64) }) },
  responses: { 202: answerOf(jobSchema, 'Stopping, or over already'), ...problems },
});

export function addJobRoutes(app: DeskApp, server: ServerContext): void {
  const { desk, persons, jobs } = server;
  app.openapi(price, async (context) => {
    allow(persons.current, 'read', null);
    const { paths, engine, retranslate } = context.req.valid('json');
    await articlesThere(paths, desk.workspace);
    const files = paths.map((path) => join(desk.workspace.folders.source, path));
    const { articles, prices } = await desk.act((workspace) =>
      plan(files, workspace, { engine, retranslate }),
    );
    const ready = new Map(
      (await server.engines.list()).map(({ traits, readiness }) => [traits.name, readiness.ready]),
    );
    const priced = prices.map(({ priceDate, ...each }) => ({
      ...each,
      ready: ready.get(each.engine) ?? false,
      priceDate: priceDate ?? null,
    }));
    return context.json({ articles: [...articles], prices: priced }, 200);
  });
  app.openapi(start, async (context) => {
    const by = allow(persons.current, 'run', null);
    const asked = context.req.valid('json');
    await articlesThere(asked.paths, desk.workspace);
    return context.json(jobs.start(asked, by, context.get('speaker')), 202);
  });
  app.openapi(list, (context) => {
    allow(persons.current, 'read', null);
    return context.json({ jobs: jobs.list() }, 200);
  });
  app.openapi(stop, (context) => {
    allow(persons.current, 'run', null);
    return context.json(jobs.stop(context.req.valid('param').id), 202);
  });
}

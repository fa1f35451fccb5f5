import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { DeskApp, DeskEnvironment, ServerContext } from './context.js';
import { checkHost } from './door/check-host.js';
import { checkOrigin } from './door/check-origin.js';
import { checkToken } from './door/check-token.js';
import { secureAnswers } from './door/secure-answers.js';
import { notFound, Refusal } from './refusal.js';
import { refusalPage, refusalPolicy } from './refusal-page.js';
import { problemType, renderProblem } from './render-problem.js';
import { addAdditionRoutes } from './routes/addition-routes.js';
import { addArticleActRoutes } from './routes/article-act-routes.js';
import { addArticleRoutes } from './routes/article-routes.js';
import { addEventRoutes } from './routes/event-routes.js';
import { addExportRoutes } from './routes/export-routes.js';
import { addFieldRoutes } from './routes/field-routes.js';
import { addGlossaryRoutes } from './routes/glossary-routes.js';
import { addJobRoutes } from './routes/job-routes.js';
import { addMemoryRoutes } from './routes/memory-routes.js';
import { addSegmentRoutes } from './routes/segment-routes.js';
import { addSessionRoutes } from './routes/session-routes.js';
import { acceptedLanguage, speakerOf } from './speaker.js';
import { serveFile } from './static-files.js';

/** Largest body of a request, in bytes: an article of the most characters, each of them escaped. */
const MOST_BYTES = 12_000_000;

/** The desk's HTTP door: who may come in, then the routes of the API, then the desk's own files. */
export function createApp(server: ServerContext): DeskApp {
  const app: DeskApp = new OpenAPIHono<DeskEnvironment>({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      throw new Refusal(422, 'request.wrong', {
        field: issue?.path.join('.') ?? '',
        problem: issue?.message ?? '',
      });
    },
  });
  app.use(secureAnswers());
  app.use(async (context, next) => {
    const { language } = server.persons.current;
    const accepted = acceptedLanguage(context.req.header('accept-language'));
    context.set('speaker', speakerOf(accepted ?? language ?? server.desk.workspace.language));
    await next();
  });
  app.use(checkHost(server.port));
  app.use(checkOrigin());
  app.use(checkToken(() => server.persons.current.token, server.port));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  addSessionRoutes(app, server);
  addArticleRoutes(app, server);
  addSegmentRoutes(app, server);
  addArticleActRoutes(app, server);
  addAdditionRoutes(app, server);
  addExportRoutes(app, server);
  addFieldRoutes(app, server);
  addGlossaryRoutes(app, server);
  addMemoryRoutes(app, server);
  addJobRoutes(app, server);
  addEventRoutes(app, server);
  app.get('/api/openapi.json', (context) =>
    context.json(
      app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Selaras', version: server.version } }),
    ),
  );
  app.all('/api/*', (context) => {
    throw notFound('address', { address: context.req.path });
  });
  app.get('*', (context) => serveFile(context, server));
  app.notFound((context) => problem(context, notFound('address', { address: context.req.path }), server));
  app.onError((error, context) =>
    problem(context, error instanceof HTTPException ? new Refusal(400, 'request.unknown') : error, server),
  );
  return app;
}

function tooLarge(): never {
  throw new Refusal(413, 'request.large', { most: Math.floor(MOST_BYTES / 1_000_000) });
}

/** People who open an address in the browser read a sentence; programs read the problem. */
function problem(context: Context<DeskEnvironment>, error: Error, { desk }: ServerContext): Response {
  const speaker = context.get('speaker') ?? speakerOf(desk.workspace.language);
  const { options, folders } = desk.workspace;
  const told = renderProblem(error, speaker, folders.root);
  if (told.status === 500) options.onNotice('fault', { detail: error.stack ?? error.message });
  const visit = context.req.header('sec-fetch-mode') === 'navigate' || accepts(context, 'text/html');
  if (visit && !context.req.path.startsWith('/api/'))
    return context.html(refusalPage(told, speaker), told.status as 400, {
      'content-security-policy': refusalPolicy,
    });
  return context.body(JSON.stringify(told), told.status as 400, { 'content-type': problemType });
}

function accepts(context: Context<DeskEnvironment>, kind: string): boolean {
  return (context.req.header('accept') ?? '').includes(kind);
}

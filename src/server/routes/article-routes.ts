import { createRoute, z } from '@hono/zod-openapi';
import {
  articleListSchema,
  articleMadeSchema,
  articleSchema,
  articleStateSchema,
  newArticleSchema,
  segmentsSchema,
  type ArticleRow,
} from '../../api/article.js';
import { addArticle } from '../../app/desk/add-article.js';
import { openArticle, type OpenArticle } from '../../app/desk/open-article.js';
import type { DeskApp, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { notFound, Refusal } from '../refusal.js';
import { pageOf } from '../views/article-page.js';
import { articleRow, articleView, countsOf, segmentsView, versionOf } from '../views/article-view.js';
import { answerOf, articleParameters, bodyOf, problems } from './describe.js';

const MOST_ROWS = 200;
/** An article without an urgency comes after all that have one. */
const LEAST_URGENT = 9;
/** Of one page of an article. */
const MOST_SEGMENTS = 20_000;

const list = createRoute({
  method: 'get',
  path: '/api/articles',
  summary: 'Articles of the workspace, the latest file first',
  request: {
    query: z.object({
      search: z.string().max(200).optional(),
      state: articleStateSchema.optional(),
      /** At least as urgent as this; one that nobody gave an urgency is not. */
      urgency: z.coerce.number().int().min(1).max(8).optional(),
      sort: z.enum(['updated', 'urgency']).default('updated'),
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(50),
    }),
  },
  responses: { 200: answerOf(articleListSchema, 'A page of the list'), ...problems },
});

const add = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Takes in a pasted or dropped article',
  request: { body: bodyOf(newArticleSchema) },
  responses: { 201: answerOf(articleMadeSchema, 'Written and read'), ...problems },
});

const read = createRoute({
  method: 'get',
  path: '/api/articles/{path}',
  summary: 'A whole article, or some of its segments',
  request: {
    params: articleParameters,
    query: z.object({
      segments: z.string().max(100_000).optional(),
      from: z.string().max(100).optional().meta({ description: 'Block that a page begins with' }),
      until: z.string().max(100).optional().meta({ description: 'Block that a page ends before' }),
      at: z.string().max(100).optional().meta({
        description: 'Segment that a page is to hold; where there is none of that name, the first open one',
      }),
      limit: z.coerce.number().int().min(1).max(MOST_SEGMENTS).optional(),
    }),
  },
  responses: {
    200: answerOf(
      z.union([articleSchema, segmentsSchema]),
      'The article, or with `limit` a page of it: the blocks that hold so many segments; with `segments`, these of it',
    ),
    304: { description: 'As it was under the ETag' },
    ...problems,
  },
});

export function addArticleRoutes(app: DeskApp, server: ServerContext): void {
  app.openapi(list, async (context) => {
    allow(server.persons.current, 'read', null);
    const { search, state, urgency, sort, cursor, limit } = context.req.valid('query');
    const rows = await rowsOf({ search, state, urgency, sort, cursor, limit }, server);
    return context.json(rows, 200);
  });
  app.openapi(add, async (context) => {
    allow(server.persons.current, 'add', null);
    const { name, text, replace = false } = context.req.valid('json');
    const added = await server.desk.act((workspace) => addArticle({ name, text, replace }, workspace));
    if (added.kind === 'exists')
      throw new Refusal(409, 'article.exists', { path: added.path }, { reading: added.reading });
    await server.events.ring();
    const { path, document, reading } = added;
    return context.json({ path, counts: countsOf(document), reading }, 201);
  });
  app.openapi(read, async (context) => {
    const { path } = context.req.valid('param');
    allow(server.persons.current, 'read', path);
    const opened = await openOr404(path, server);
    const speaker = context.get('speaker');
    const { workspace } = server.desk;
    const { segments, ...page } = context.req.valid('query');
    if (segments !== undefined)
      return context.json(segmentsView(opened, new Set(segments.split(',')), workspace, speaker), 200);
    const job = server.jobs.of(path);
    const tag = `"${versionOf(opened.document, opened.seq)}-${opened.source}-${speaker.language}-${job ?? ''}-${workspace.glossary.hash}"`;
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, { etag: tag });
    const blocks = pageOf(opened.document, page);
    if (!blocks) throw new Refusal(409, 'block.stale');
    return context.json(articleView(opened, blocks, job, workspace, speaker), 200, { etag: tag });
  });
}

/** Opens an article, and reads it where that was never done. */
export async function openOr404(path: string, { desk }: Pick<ServerContext, 'desk'>): Promise<OpenArticle> {
  const opened = await desk.act((workspace) => openArticle(path, workspace));
  if (!opened) throw notFound('article', { path });
  return opened;
}

interface Wanted {
  readonly search: string | undefined;
  readonly state: string | undefined;
  readonly urgency: number | undefined;
  readonly sort: 'updated' | 'urgency';
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Without a filter only the articles of the page are read. The cursor is the path of the last one of the page before. */
async function rowsOf(
  { search, state, urgency, sort, cursor, limit }: Wanted,
  server: ServerContext,
): Promise<{ items: ArticleRow[]; next: string | null; total: number }> {
  const { workspace } = server.desk;
  const times = await server.list.paths(workspace);
  const paths = [...times.keys()].toSorted(
    (left, right) => (times.get(right) ?? 0) - (times.get(left) ?? 0) || (left < right ? -1 : 1),
  );
  const words = search?.trim().toLowerCase() ?? '';
  const fits = (row: ArticleRow): boolean =>
    (state === undefined || row.state === state) &&
    (urgency === undefined || (row.urgency ?? LEAST_URGENT) <= urgency) &&
    (words === '' || `${row.title}\n${row.path}`.toLowerCase().includes(words));
  const readRow = async (path: string): Promise<ArticleRow> =>
    articleRow(await server.list.read(path, times.get(path) ?? null, workspace), server.jobs.of(path));
  let matching = paths;
  if (words !== '' || state !== undefined || urgency !== undefined || sort === 'urgency') {
    const rows: ArticleRow[] = [];
    for (const path of paths) rows.push(await readRow(path));
    const fitting = rows.filter(fits);
    if (sort === 'urgency')
      fitting.sort((left, right) => (left.urgency ?? LEAST_URGENT) - (right.urgency ?? LEAST_URGENT));
    matching = fitting.map(({ path }) => path);
  }
  const begin = cursor === undefined ? 0 : matching.indexOf(cursor) + 1;
  const page = matching.slice(begin, begin + limit);
  const items: ArticleRow[] = [];
  for (const path of page) items.push(await readRow(path));
  const next = begin + limit < matching.length ? (page.at(-1) ?? null) : null;
  return { items, next, total: matching.length };
}

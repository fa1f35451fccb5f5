import { createRoute } from '@hono/zod-openapi';
import {
  glossaryChangeSchema,
  glossarySchema,
  impactSchema,
  type Entry,
  type GlossaryRemark,
  type GlossaryView,
} from '../../api/glossary.js';
import type { GlossaryImpact, ReadGlossary } from '../../app/desk/desk-glossary.js';
import type { Fault } from '../../model/fault.js';
import type { TermEntry } from '../../model/term.js';
import type { DeskApp, Request, ServerContext } from '../context.js';
import { allow } from '../policy.js';
import { Refusal } from '../refusal.js';
import { answerOf, bodyOf, problems } from './describe.js';

const read = createRoute({
  method: 'get',
  path: '/api/glossary',
  summary: 'Pinned terms, what they do to each other, and where they stand',
  responses: { 200: answerOf(glossarySchema, 'The glossary; its ETag is `version`'), ...problems },
});

const change = createRoute({
  method: 'put',
  path: '/api/glossary/entries',
  summary: 'Adds, changes or takes out one entry; comments and order of the file stay',
  request: { body: bodyOf(glossaryChangeSchema) },
  responses: { 200: answerOf(glossarySchema, 'The glossary as it is now'), ...problems },
});

const impact = createRoute({
  method: 'post',
  path: '/api/glossary/impact',
  summary: 'What such a change would open again; nothing is written',
  request: { body: bodyOf(glossaryChangeSchema) },
  responses: { 200: answerOf(impactSchema, 'The approved segments that would be open again'), ...problems },
});

export function addGlossaryRoutes(app: DeskApp, server: ServerContext): void {
  const { persons, glossary, events } = server;
  app.openapi(read, async (context) => {
    allow(persons.current, 'read', null);
    const view = glossaryView(await glossary.read(), context.get('speaker'));
    return context.json(view, 200, { etag: `"${view.version}"` });
  });
  app.openapi(change, async (context) => {
    allow(persons.current, 'pin', null);
    const { expected, was, entry } = context.req.valid('json');
    const done = await glossary.change(expected, { was, entry: entry && entryOf(entry) });
    if (done === 'stale') throw new Refusal(409, 'glossary.stale');
    if (done === 'gone') throw new Refusal(404, 'glossary.unknown', { source: was ?? '' });
    events.emit({ event: 'glossary', hash: server.desk.workspace.glossary.hash });
    await events.ring();
    return context.json(glossaryView(await glossary.read(), context.get('speaker')), 200);
  });
  app.openapi(impact, async (context) => {
    allow(persons.current, 'read', null);
    const { was, entry } = context.req.valid('json');
    const found = await glossary.impact({ was, entry: entry && entryOf(entry) });
    if (!found) throw new Refusal(404, 'glossary.unknown', { source: was ?? '' });
    const reopens = found.reopens.map(({ path, title, segments }) => ({
      path,
      title,
      segments: [...segments],
    }));
    const { touches } = found;
    return context.json({ reopens, touches, remarks: remarksOf(found, context.get('speaker')) }, 200);
  });
}

function entryOf({ target, note, first, later, from, until, ...entry }: Entry): TermEntry {
  return {
    ...entry,
    target: target ?? entry.source,
    ...(first === undefined ? {} : { first }),
    ...(later === undefined ? {} : { later }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined || note === '' ? {} : { note }),
  };
}

function glossaryView({ version, terms, ...conflicts }: ReadGlossary, speaker: Request): GlossaryView {
  const entries = terms.map(
    ({ column: _column, variants, allow: allowed, forbid, notBefore, notAfter, later, ...term }) => ({
      ...term,
      variants: [...variants],
      allow: [...allowed],
      forbid: [...forbid],
      notBefore: [...notBefore],
      notAfter: [...notAfter],
      ...(later ? { later: [...later] } : {}),
    }),
  );
  return { version, entries, remarks: remarksOf(conflicts, speaker) };
}

function remarksOf(
  { faults, hints }: Pick<GlossaryImpact, 'faults' | 'hints'>,
  { sayCode }: Request,
): GlossaryRemark[] {
  const remark = ({ code, values, place }: Fault, kind: GlossaryRemark['kind']): GlossaryRemark => ({
    kind,
    code,
    sentence: sayCode('fault', code, values),
    line: place.line ?? null,
    column: place.column ?? null,
  });
  return [...faults.map((each) => remark(each, 'fault')), ...hints.map((each) => remark(each, 'hint'))];
}

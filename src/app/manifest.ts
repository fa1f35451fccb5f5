import * as z from 'zod';
import { placeAdditions } from '../model/addition.js';
import { segmentsOf, type Document, type Segment } from '../model/document.js';
import { Fault } from '../model/fault.js';
import { isExcluded, stateOf, writingRevision } from '../model/state.js';
import { numberedSegments } from './summary.js';

const hash = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('The first 32 hexadecimal digits of a SHA-256');
const count = z.int().min(0);
const segment = z.string().min(1).describe('Id of the segment, as in the XLIFF');

const output = z.strictObject({
  file: z.string().min(1).describe('Relative to the workspace, with forward slashes'),
  kind: z
    .string()
    .min(1)
    .describe('xliff, html, json; copy: the approved English copy; draft: the marked one'),
  bytes: count,
  hash,
});

/**
 * What stands in `translations/<name>.manifest.json`, the account of one article: every segment of the source is translated, left out for a
 * reason, or named as untranslated, and every file that was written has its hash. The same article gives the same bytes: no clock, no random
 * ids. `docs/manifest.schema.json` is made from this schema. `version` counts changes that break a reader.
 */
export const manifestSchema = z
  .strictObject({
    format: z.literal('selaras-manifest'),
    version: z.literal(1),
    document: z.string().min(1).describe('Path of the article under source/'),
    from: z.string(),
    to: z.string(),
    source: z
      .strictObject({ file: z.string().min(1), hash })
      .describe('The source bytes that were read; the file is relative to the workspace'),
    glossary: hash.describe(
      'Hash of the glossary that was applied, by its content, with the checks that are switched off',
    ),
    segments: z
      .strictObject({ in: count, out: count, leftOut: count, untranslated: count, failed: count })
      .describe('in = out + leftOut + untranslated; failed ones are among the others'),
    origins: z
      .strictObject({
        memory: z.strictObject({ context: count, exact: count, fuzzy: count }),
        engine: z.record(z.string(), count).describe('By name of the engine'),
        repetition: count.describe('The reply to the same sentence elsewhere in the run was used again'),
        person: count,
        import: count.describe('Came in with a file from another tool'),
        none: count.describe('Not translated'),
      })
      .describe('Who wrote the standing words of the segments that are not left out'),
    leftOut: z
      .array(
        z.strictObject({
          segment,
          reason: z
            .enum(['furniture', 'person'])
            .describe('furniture: page furniture or symbols, by rule; person: somebody left it out'),
        }),
      )
      .describe('In reading order'),
    untranslated: z
      .array(
        z.strictObject({
          segment,
          number: z.int().min(1).describe('As people see it: in reading order, without what is left out'),
        }),
      )
      .describe('In reading order'),
    failed: z
      .array(z.strictObject({ segment, failure: z.string().min(1).describe('Kind of the failure') }))
      .describe('Segments that an engine was asked for and did not give, in reading order'),
    additions: count
      .optional()
      .describe('Sentences of the desk’s own in the copy: they have no source; absent where there are none'),
    outputs: z.array(output).describe('Sorted by file'),
  })
  .describe('Completeness manifest of one article');

export type Manifest = z.infer<typeof manifestSchema>;
export type Output = z.infer<typeof output>;
export type Failed = Manifest['failed'][number];

type Accounted = 'segments' | 'origins' | 'leftOut' | 'untranslated' | 'failed' | 'additions';

/** Counts what became of every segment. */
export function accountFor(document: Document, failed: readonly Failed[]): Pick<Manifest, Accounted> {
  const all = segmentsOf(document);
  const leftOut = all.filter(isExcluded).map((each) => ({ segment: each.id, reason: leftOutBecause(each) }));
  const untranslated = numberedSegments(document)
    .filter((each) => stateOf(each.segment) === 'untranslated')
    .map((each) => ({ segment: each.segment.id, number: each.number }));
  const { after, adrift } = placeAdditions(document);
  const additions = [...[...after.values()].flat(), ...adrift];
  const failures = new Map(failed.map((each) => [each.segment, each]));
  const inOrder = all.flatMap(({ id }) => failures.get(id) ?? []);
  const out = all.filter((each) => !['excluded', 'untranslated'].includes(stateOf(each))).length;
  return {
    segments: {
      in: all.length,
      out,
      leftOut: leftOut.length,
      untranslated: untranslated.length,
      failed: inOrder.length,
    },
    origins: originsOf(all.filter((each) => !isExcluded(each))),
    leftOut,
    untranslated,
    failed: inOrder,
    ...(additions.length > 0 ? { additions: additions.length } : {}),
  };
}

function leftOutBecause({ revisions }: Segment): 'furniture' | 'person' {
  const decision = revisions.findLast(({ act }) => act === 'exclude' || act === 'include');
  return decision?.act === 'exclude' ? 'person' : 'furniture';
}

function originsOf(segments: readonly Segment[]): Manifest['origins'] {
  const memory = { context: 0, exact: 0, fuzzy: 0 };
  const engines = new Map<string, number>();
  const others = { repetition: 0, person: 0, import: 0, none: 0 };
  for (const each of segments) {
    const revision = writingRevision(each);
    if (!revision) others.none++;
    else if (revision.origin.memory) memory[revision.origin.memory.kind]++;
    else if (revision.origin.repetitionOf !== undefined) others.repetition++;
    else if (revision.actor.kind === 'engine')
      engines.set(revision.actor.name, (engines.get(revision.actor.name) ?? 0) + 1);
    else if (revision.actor.kind === 'import') others.import++;
    else others.person++;
  }
  const byName = [...engines].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { memory, engine: Object.fromEntries(byName), ...others };
}

/** Reads a manifest. Throws a Fault that names the file and the first key that is wrong. */
export function parseManifest(content: string, file: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (cause) {
    throw new Fault('app.manifestBroken', { file, key: '?' }, { cause });
  }
  const parsed = manifestSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const key = parsed.error.issues[0]?.path.join('.') ?? '?';
  throw new Fault('app.manifestBroken', { file, key: key === '' ? '?' : key });
}

import * as z from 'zod';
import { originSchema } from './segment.js';
import { textSchema } from './text.js';

/** A piece of a word diff: in both, only in the first, only in the second. */
export const diffPieceSchema = z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() });
export type DiffPiece = Readonly<z.infer<typeof diffPieceSchema>>;

export const matchSchema = z
  .object({
    unit: z.string(),
    kind: z.enum(['context', 'exact', 'fuzzy']),
    score: z.number(),
    source: z.string(),
    target: textSchema,
    /** From the unit's source to this segment's. */
    diff: z.array(diffPieceSchema),
    collection: z.string(),
    document: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string().nullable(),
  })
  .meta({ id: 'Match' });
export type MatchView = Readonly<z.infer<typeof matchSchema>>;

export const revisionSchema = z
  .object({
    id: z.string(),
    act: z.enum([
      'source',
      'fill',
      'edit',
      'import',
      'split',
      'merge',
      'approve',
      'reject',
      'reopen',
      'exclude',
      'include',
    ]),
    by: z.object({ kind: z.enum(['person', 'engine', 'memory', 'import', 'source']), name: z.string() }),
    at: z.string().nullable(),
    why: z.string().nullable(),
    source: z.string(),
    target: textSchema.nullable(),
    /** From the words before to these; empty where none changed. */
    diff: z.array(diffPieceSchema),
    origin: originSchema,
    /** Approved faster than it can be read, after being asked. */
    fast: z.boolean(),
  })
  .meta({ id: 'Revision' });
export type RevisionView = Readonly<z.infer<typeof revisionSchema>>;

export const commentSchema = z
  .object({
    id: z.string(),
    /** `spoken`: `text` are words of a quotation that was first spoken in the language of the copy. */
    kind: z.enum(['comment', 'query', 'spoken']),
    by: z.string(),
    text: z.string(),
    at: z.string().nullable(),
    resolved: z.boolean(),
    /** About an earlier wording of the source: nothing hangs on it any more. */
    lapsed: z.boolean(),
    /** What was really said, once somebody gave it. */
    original: z
      .object({ text: z.string(), link: z.string(), by: z.string(), at: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'Comment' });
export type CommentView = Readonly<z.infer<typeof commentSchema>>;

/** What the side panel shows of the current segment. */
export const panelSchema = z
  .object({
    segment: z.string(),
    revision: z.string().nullable(),
    /** Best first. */
    matches: z.array(matchSchema),
    /** Newest first. */
    history: z.array(revisionSchema),
    /** Oldest first. */
    comments: z.array(commentSchema),
    /** Words that were offered and did not become the head. */
    candidates: z.array(
      z.object({ id: z.string(), target: textSchema, by: z.string(), current: z.boolean() }),
    ),
    /** Quoted words of the source, without the marks: what can be marked as first spoken in the language of the copy. */
    quotations: z.array(z.string()),
    /** Notes of the glossary for its terms. */
    notes: z.array(z.object({ term: z.string(), note: z.string() })),
  })
  .meta({ id: 'Panel' });
export type Panel = Readonly<z.infer<typeof panelSchema>>;

export const concordanceSchema = z
  .object({
    units: z.array(
      z.object({
        unit: z.string(),
        source: z.string(),
        target: z.string(),
        collection: z.string(),
        document: z.string().nullable(),
        by: z.string().nullable(),
        at: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Concordance' });
export type Concordance = Readonly<z.infer<typeof concordanceSchema>>;

import * as z from 'zod';
import { findingSchema } from './finding.js';
import { spanSchema, textSchema } from './text.js';

export const segmentStateSchema = z.enum(['untranslated', 'draft', 'edited', 'approved', 'excluded']);
export type SegmentState = z.infer<typeof segmentStateSchema>;

/** A pinned term in the source, and what became of it. */
export const termSchema = z
  .object({
    /** The entry's source form: its key in the glossary. */
    term: z.string(),
    source: spanSchema,
    /** The form that must stand in the target. */
    required: z.string(),
    /** Where the target has it; null where it does not. */
    found: spanSchema.extend({ form: z.string() }).nullable(),
    /** What stands there instead. */
    instead: spanSchema.extend({ form: z.string(), why: z.enum(['case', 'spelling', 'mention']) }).nullable(),
    how: z.enum(['native', 'inline', 'prompt', 'mask', 'repair', 'none']),
    waivedBy: z.string().nullable(),
    remarks: z.array(z.enum(['ambiguous', 'expired', 'shared', 'singular'])),
    /** False where there is no target, or none that was checked. */
    checked: z.boolean(),
  })
  .meta({ id: 'TermReceipt' });
export type TermView = Readonly<z.infer<typeof termSchema>>;

/** How the standing words came. */
export const originSchema = z
  .object({
    kind: z.enum(['context', 'exact', 'fuzzy', 'engine', 'repetition', 'person', 'import', 'none']),
    engine: z.string().nullable(),
    model: z.string().nullable(),
    /** Of a memory match, 0 to 101. */
    score: z.number().nullable(),
    practice: z.boolean(),
  })
  .meta({ id: 'Origin' });
export type OriginView = Readonly<z.infer<typeof originSchema>>;

export const segmentSchema = z
  .object({
    id: z.string(),
    /** From 1, in reading order; null where it is left out. */
    number: z.int().nullable(),
    source: textSchema,
    /** What stands between this sentence and the next one of its block. */
    gap: z.string(),
    target: textSchema.nullable(),
    state: segmentStateSchema,
    /** Head: sent along as `expected`. */
    revision: z.string().nullable(),
    origin: originSchema,
    /** Who wrote the standing words, and when where that is known. */
    by: z.string().nullable(),
    at: z.string().nullable(),
    terms: z.array(termSchema),
    /** Those that concern this segment, dismissed ones too. */
    findings: z.array(findingSchema),
    /** Comments that nobody has resolved; `query` where one of them asks whether the source, as it is now, is wrong. */
    comments: z.int(),
    query: z.boolean(),
    candidates: z.int(),
    /** Page furniture, left out by rule. */
    furniture: z.boolean(),
    /** Left out by a person. */
    excluded: z.object({ by: z.string(), why: z.string() }).nullable(),
    /** It was approved once, and is not as it was approved any more. */
    changedSinceApproved: z.boolean(),
    /** Words of the last approval, where they are others than the standing ones. */
    approvedTarget: z.string().nullable(),
  })
  .meta({ id: 'Segment' });
export type SegmentView = Readonly<z.infer<typeof segmentSchema>>;

/** A save that was made from an older revision than the head. */
export const conflictSchema = z
  .object({
    /** What was to be saved. */
    ours: textSchema.nullable(),
    /** What stands now. */
    theirs: segmentSchema,
    /** What ours was made from; null where that was nothing, or is not known. */
    base: textSchema.nullable(),
  })
  .meta({ id: 'Conflict' });
export type Conflict = Readonly<z.infer<typeof conflictSchema>>;

import * as z from 'zod';
import { blockSchema, countsSchema } from './article.js';
import { segmentSchema } from './segment.js';
import { MOST_CHARACTERS, textSchema } from './text.js';

/** Head that the person saw; null before any words. */
const expected = z.string().max(64).nullable();
const why = z.string().trim().min(1).max(2000);
/** Words of the source between its quotation marks. */
const quoted = z.string().trim().min(1).max(MOST_CHARACTERS);
/** Where the original of a quotation can be read or heard. */
const link = z.url({ protocol: /^https?$/ }).max(2000);
/** How long the sentence was in front of the person, in milliseconds. */
const seen = z.int().min(0).optional();
/** They were asked whether they read it, and said yes. */
const sure = z.boolean().optional();

export const saveSchema = z
  .object({ expected, target: textSchema, approve: z.boolean().optional(), seen, sure })
  .meta({ id: 'Save' });
export type Save = Readonly<z.infer<typeof saveSchema>>;

/** What else a person does to one segment: `POST …/segments/{id}/acts`. */
export const actSchema = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('approve'), expected, seen, sure }),
    z.object({ act: z.literal('reopen'), expected, why: why.optional() }),
    z.object({ act: z.literal('reject'), expected, why }),
    z.object({ act: z.literal('exclude'), expected, why }),
    z.object({ act: z.literal('restore'), expected }),
    z.object({
      act: z.literal('dismiss'),
      finding: z.string().max(64),
      why,
      /** `article`: also wherever the article has the same finding on the same words. */
      where: z.enum(['here', 'article']).default('here'),
    }),
    z.object({ act: z.literal('undismiss'), finding: z.string().max(64) }),
    z.object({ act: z.literal('comment'), text: why, kind: z.enum(['comment', 'query']).default('comment') }),
    z.object({ act: z.literal('spoken'), quoted }),
    z.object({ act: z.literal('original'), expected, quoted, text: why, link }),
    z.object({ act: z.literal('resolve'), comment: z.string().max(64), resolved: z.boolean().default(true) }),
  ])
  .meta({ id: 'Act' });
/** As it is sent: what has a default may be left out. */
export type ActAsked = z.input<typeof actSchema>;
export type Act = z.output<typeof actSchema>;

/** Why an approval was not given; the words are saved all the same. */
export const refusalSchema = z
  .object({
    reason: z.enum(['untranslated', 'excluded', 'unchecked', 'practice', 'blocking', 'fast']),
    sentence: z.string(),
    /** With `blocking`: ids of the findings. */
    findings: z.array(z.string()),
    /** With `fast`: the milliseconds that reading it takes. Ask once more, and send `sure`. */
    reading: z.int().nullable(),
  })
  .meta({ id: 'Refusal' });
export type Refusal = Readonly<z.infer<typeof refusalSchema>>;

export const savedSchema = z
  .object({
    segment: segmentSchema,
    /** Other segments that look different now: a block's findings are shown at its sentences. */
    others: z.array(segmentSchema),
    counts: countsSchema,
    /** Of the article: its ETag. */
    version: z.string(),
    seq: z.int(),
    refused: refusalSchema.nullable(),
  })
  .meta({ id: 'Saved' });
export type Saved = Readonly<z.infer<typeof savedSchema>>;

export const splitSchema = z
  .object({
    shape: z.string().max(64),
    /** Offset in the source before which the second sentence begins. */
    at: z.int().min(1),
    /** The same in the target; where absent, all words stay with the first. */
    targetAt: z.int().min(0).optional(),
  })
  .meta({ id: 'Split' });
export type Split = Readonly<z.infer<typeof splitSchema>>;

/** Merges a segment with the next one of its block. */
export const mergeSchema = z.object({ shape: z.string().max(64) }).meta({ id: 'Merge' });
export type Merge = Readonly<z.infer<typeof mergeSchema>>;

export const reshapedSchema = z
  .object({
    block: blockSchema,
    /** Segment to go on with. */
    segment: z.string(),
    counts: countsSchema,
    version: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'Reshaped' });
export type Reshaped = Readonly<z.infer<typeof reshapedSchema>>;

export const approveCleanSchema = z
  .object({
    /** Only these; all where absent. */
    segments: z.array(z.string().max(64)).max(20_000).optional(),
    seen,
    sure,
  })
  .meta({ id: 'ApproveClean' });
export type ApproveClean = Readonly<z.infer<typeof approveCleanSchema>>;

export const approvedCleanSchema = z
  .object({
    approved: z.array(z.string()),
    left: z.array(z.object({ segment: z.string(), reason: z.string() })),
    segments: z.array(segmentSchema),
    counts: countsSchema,
    version: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'ApprovedClean' });
export type ApprovedClean = Readonly<z.infer<typeof approvedCleanSchema>>;

export const replaceSchema = z
  .object({
    find: z.string().min(1).max(1000),
    replace: z.string().max(1000),
    matchCase: z.boolean().default(true),
    wholeWords: z.boolean().default(false),
    /** Shows what would change, and changes nothing. */
    preview: z.boolean().default(true),
    /** Only these, with the revision that the preview showed. */
    segments: z
      .array(z.object({ id: z.string().max(64), expected }))
      .max(20_000)
      .optional(),
  })
  .meta({ id: 'Replace' });
export type ReplaceAsked = z.input<typeof replaceSchema>;
export type Replace = z.output<typeof replaceSchema>;

export const replacedSchema = z
  .object({
    hits: z.array(
      z.object({
        segment: z.string(),
        number: z.int().nullable(),
        revision: z.string().nullable(),
        before: z.string(),
        after: z.string(),
        count: z.int(),
        /** `open`: can be replaced. `approved`: reopen it first. `stale`: changed since the preview. `done`: replaced. */
        state: z.enum(['open', 'approved', 'stale', 'done']),
      }),
    ),
    segments: z.array(segmentSchema),
    counts: countsSchema,
    version: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'Replaced' });
export type Replaced = Readonly<z.infer<typeof replacedSchema>>;

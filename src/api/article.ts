import * as z from 'zod';
import { findingSchema } from './finding.js';
import { segmentSchema } from './segment.js';

/** Segments by state, and open findings by severity. */
export const countsSchema = z
  .object({
    /** Segments that count: those left out are not among them. */
    total: z.int(),
    untranslated: z.int(),
    draft: z.int(),
    edited: z.int(),
    approved: z.int(),
    excluded: z.int(),
    blocking: z.int(),
    warning: z.int(),
    info: z.int(),
    /** Comments that nobody has resolved. */
    comments: z.int(),
  })
  .meta({ id: 'Counts' });
export type Counts = Readonly<z.infer<typeof countsSchema>>;

/** `new`: in source/, not read yet. `open`: sentences without words. `review`: all have words. `approved`: the copy may leave. */
export const articleStateSchema = z.enum(['new', 'open', 'review', 'approved']);
export type ArticleState = z.infer<typeof articleStateSchema>;

export const articleRowSchema = z
  .object({
    path: z.string(),
    /** The headline, or the file's name. */
    title: z.string(),
    state: articleStateSchema,
    /** Null for one that was not read yet. */
    counts: countsSchema.nullable(),
    /** ISO time of the newest act, or of the file. */
    updated: z.string().nullable(),
    embargo: z.string().nullable(),
    /** From 1, the most urgent, to 8; null where nobody said. */
    urgency: z.int().nullable(),
    /** The file in source/ is not what was read last, or is gone. */
    source: z.enum(['current', 'changed', 'gone']),
    /** A copy left as approved and says something else than the article does now. */
    outdated: z.boolean(),
    /** A job that works on it now. */
    job: z.string().nullable(),
  })
  .meta({ id: 'ArticleRow' });
export type ArticleRow = Readonly<z.infer<typeof articleRowSchema>>;

export const articleListSchema = z
  .object({
    items: z.array(articleRowSchema),
    /** `cursor` of the next page; null at the end. */
    next: z.string().nullable(),
    /** All that match. */
    total: z.int(),
  })
  .meta({ id: 'ArticleList' });
export type ArticleList = Readonly<z.infer<typeof articleListSchema>>;

export const roleSchema = z.enum([
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'boilerplate',
]);

/** A sentence of the desk's own, without a source. */
export const additionSchema = z
  .object({
    id: z.string(),
    /** Segment behind which it stands. */
    after: z.string(),
    text: z.string(),
    by: z.string(),
    at: z.string().nullable(),
    /** Oldest first; null: taken out. Their number is sent along as `expected`. */
    versions: z.array(z.object({ text: z.string().nullable(), by: z.string(), at: z.string().nullable() })),
  })
  .meta({ id: 'Addition' });
export type AdditionView = Readonly<z.infer<typeof additionSchema>>;

export const blockSchema = z
  .object({
    id: z.string(),
    role: roleSchema,
    /** Guards split and merge: sent along as `shape`. */
    shape: z.string(),
    segments: z.array(segmentSchema),
    additions: z.array(additionSchema),
  })
  .meta({ id: 'Block' });
export type BlockView = Readonly<z.infer<typeof blockSchema>>;

export const articleSchema = z
  .object({
    path: z.string(),
    title: z.string(),
    from: z.string(),
    to: z.string(),
    embargo: z.string().nullable(),
    state: articleStateSchema,
    source: z.enum(['current', 'changed', 'gone']),
    /** Also the ETag: moves with every change of the article. */
    version: z.string(),
    /** The change up to which this is current. */
    seq: z.int(),
    counts: countsSchema,
    blocks: z.array(blockSchema),
    /** Block that the page before ends before: `until`; null at the beginning of the article. */
    previous: z.string().nullable(),
    /** Block that the next page begins with: `from`; null at its end. */
    next: z.string().nullable(),
    /** Sentences of the desk's own whose place is gone. */
    adrift: z.array(additionSchema),
    /** Findings of the article as a whole; each names the segment that it is shown at. */
    findings: z.array(findingSchema),
    job: z.string().nullable(),
  })
  .meta({ id: 'Article' });
export type ArticleView = Readonly<z.infer<typeof articleSchema>>;

/** Some segments of an article, as they are now: `?segments=s1,s2`. */
export const segmentsSchema = z
  .object({
    segments: z.array(segmentSchema),
    /** Findings of the article as a whole. */
    findings: z.array(findingSchema),
    counts: countsSchema,
    state: articleStateSchema,
    version: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'Segments' });
export type SegmentsView = Readonly<z.infer<typeof segmentsSchema>>;

/** Largest article that is taken, in characters. */
export const MOST_ARTICLE_CHARACTERS = 2_000_000;

export const newArticleSchema = z
  .object({
    /** Path under source/; without an ending it becomes .txt. */
    name: z.string().trim().min(1).max(200),
    text: z.string().min(1).max(MOST_ARTICLE_CHARACTERS),
    /** Makes a new version of an article that is there. */
    replace: z.boolean().optional(),
  })
  .meta({ id: 'NewArticle' });
export type NewArticle = Readonly<z.infer<typeof newArticleSchema>>;

export const articleMadeSchema = z
  .object({
    path: z.string(),
    counts: countsSchema,
    reading: z.object({ same: z.int(), changed: z.int(), added: z.int(), gone: z.int() }),
  })
  .meta({ id: 'ArticleMade' });
export type ArticleMade = Readonly<z.infer<typeof articleMadeSchema>>;

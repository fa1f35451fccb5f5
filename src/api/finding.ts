import * as z from 'zod';
import { spanSchema } from './text.js';

export const severitySchema = z.enum(['blocking', 'warning', 'info']);

export const dismissedSchema = z.object({
  id: z.string(),
  by: z.string(),
  why: z.string(),
  at: z.string().nullable(),
});

export const findingSchema = z
  .object({
    /** Names it in `dismiss` and `undismiss`; the same while what was read is the same. */
    id: z.string(),
    code: z.string(),
    severity: severitySchema,
    scope: z.enum(['pair', 'block', 'document']),
    /** Segment that it is shown at. */
    segment: z.string().nullable(),
    /** In the language that was asked for (Accept-Language, else the desk's). */
    title: z.string(),
    sentence: z.string(),
    source: z.array(spanSchema),
    target: z.array(spanSchema),
    /** A safe change: `text` in place of this span of the target. */
    fix: spanSchema.extend({ text: z.string() }).nullable(),
    dismissed: dismissedSchema.nullable(),
    /** Who asked whether the source is wrong: while that stands, the finding warns where it would block. */
    query: z.object({ by: z.string() }).nullable(),
  })
  .meta({ id: 'Finding' });
export type FindingView = Readonly<z.infer<typeof findingSchema>>;

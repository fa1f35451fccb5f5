import * as z from 'zod';
import { openItemSchema } from './export.js';
import { conflictSchema } from './segment.js';

/** What every refusal and fault comes back as (RFC 9457, application/problem+json). `detail` is a sentence for the person. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** Stable name, such as `segment.stale`, `session.name`, `article.exists`, `export.open`. */
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    /** Where in a file something is wrong. */
    place: z
      .object({ file: z.string().optional(), line: z.int().optional(), column: z.int().optional() })
      .optional(),
    /** Further faults of the same pass. */
    others: z.array(z.object({ code: z.string(), detail: z.string(), line: z.int().optional() })).optional(),
    /** With `segment.stale`. */
    conflict: conflictSchema.optional(),
    /** With `article.exists`: what replacing would do, in sentences of the article. */
    reading: z.object({ same: z.int(), changed: z.int(), added: z.int(), gone: z.int() }).optional(),
    /** With `export.open`. */
    open: z.array(openItemSchema).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = Readonly<z.infer<typeof problemSchema>>;

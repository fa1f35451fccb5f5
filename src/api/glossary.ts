import * as z from 'zod';

const form = z.string().trim().min(1).max(500);
const forms = z.array(form).max(200);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An entry as a person writes it. */
export const entrySchema = z
  .object({
    source: form,
    /** Required form; left out with `keep`. */
    target: form.optional(),
    keep: z.boolean().default(false),
    variants: forms.default([]),
    allow: forms.default([]),
    forbid: forms.default([]),
    first: form.optional(),
    later: forms.optional(),
    notBefore: forms.default([]),
    notAfter: forms.default([]),
    from: day.optional(),
    until: day.optional(),
    note: z.string().trim().max(2000).optional(),
  })
  .meta({ id: 'Entry' });
export type EntryAsked = z.input<typeof entrySchema>;
export type Entry = z.output<typeof entrySchema>;

/** Something about glossary.yaml that a person should know. */
export const remarkSchema = z.object({
  sentence: z.string(),
  code: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  /** `fault`: two entries cannot both hold. `hint`: works, and may not be meant. */
  kind: z.enum(['fault', 'hint']),
});
export type GlossaryRemark = Readonly<z.infer<typeof remarkSchema>>;

export const glossarySchema = z
  .object({
    /** Also the ETag of `GET /api/glossary`: sent along as `expected`. */
    version: z.string(),
    entries: z.array(
      entrySchema.extend({
        target: z.string(),
        line: z.int(),
        /** Where the articles of the store have it. */
        uses: z.object({ segments: z.int(), articles: z.int() }),
      }),
    ),
    remarks: z.array(remarkSchema),
  })
  .meta({ id: 'Glossary' });
export type GlossaryView = Readonly<z.infer<typeof glossarySchema>>;

/** `was` names the entry (by its source form) that is changed; null adds one. `entry` null takes it out. */
export const glossaryChangeSchema = z
  .object({
    expected: z.string().max(64),
    was: z.string().max(500).nullable(),
    entry: entrySchema.nullable(),
  })
  .meta({ id: 'GlossaryChange' });
export type GlossaryChange = z.input<typeof glossaryChangeSchema>;

/** What a change would do, before it is made: `POST /api/glossary/impact`. */
export const impactSchema = z
  .object({
    /** Approved segments that would be open again. */
    reopens: z.array(z.object({ path: z.string(), title: z.string(), segments: z.array(z.string()) })),
    /** Segments on which the entry bears in another way. */
    touches: z.int(),
    remarks: z.array(remarkSchema),
  })
  .meta({ id: 'Impact' });
export type Impact = Readonly<z.infer<typeof impactSchema>>;

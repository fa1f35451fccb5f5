import * as z from 'zod';

export const exportFormatSchema = z.enum(['txt', 'md', 'html', 'bilingual', 'xliff', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What keeps the article from being exported as approved. */
export const openItemSchema = z
  .object({
    segment: z.string(),
    number: z.int(),
    excerpt: z.string(),
    kind: z.enum(['untranslated', 'unapproved', 'finding', 'check']),
    sentence: z.string(),
  })
  .meta({ id: 'OpenItem' });
export type OpenItemView = Readonly<z.infer<typeof openItemSchema>>;

/** A copy that left: who took it, when, and the hash of its bytes. */
export const exportRecordSchema = z
  .object({
    id: z.string(),
    by: z.string(),
    at: z.string(),
    format: exportFormatSchema,
    draft: z.boolean(),
    /** For whom, such as a partner's name. */
    profile: z.string().nullable(),
    hash: z.string(),
    /** The same export would give the same bytes today. */
    current: z.boolean(),
  })
  .meta({ id: 'ExportRecord' });
export type ExportRecord = Readonly<z.infer<typeof exportRecordSchema>>;

/** `GET …/exports`: what the Export screen shows. */
export const exportsSchema = z
  .object({
    path: z.string(),
    title: z.string(),
    /** Nothing is open, and the source is what was read. */
    ready: z.boolean(),
    source: z.enum(['current', 'changed', 'gone']),
    open: z.array(openItemSchema),
    /** Open queries: the source may be wrong. */
    queries: z.array(
      z.object({
        segment: z.string(),
        text: z.string(),
        by: z.string(),
        /** Findings that would block without it. */
        held: z.int(),
      }),
    ),
    /** Newest first. */
    records: z.array(exportRecordSchema),
  })
  .meta({ id: 'Exports' });
export type ExportsView = Readonly<z.infer<typeof exportsSchema>>;

export const exportedSchema = z
  .object({
    format: exportFormatSchema,
    draft: z.boolean().default(false),
    profile: z.string().trim().max(100).optional(),
    /** Hash of what was taken, from the header `Selaras-Hash` of the export. */
    hash: z.string().max(64),
  })
  .meta({ id: 'Exported' });
export type ExportedAsked = z.input<typeof exportedSchema>;

/** Who and what made the copy, for readers and partners: docs/provenance.schema.json. */
export const provenanceSchema = z
  .object({
    format: z.literal('selaras-provenance'),
    version: z.literal(1),
    document: z.string(),
    from: z.string(),
    to: z.string(),
    source: z.object({ hash: z.string() }),
    /** Of the English copy in the article's own format; the same bytes are the approved copy. */
    copy: z.object({ hash: z.string(), draft: z.boolean() }),
    glossary: z.object({ hash: z.string() }),
    segments: z.object({
      total: z.int(),
      approved: z.int(),
      leftOut: z.int(),
      /** By who wrote the standing words. */
      machine: z.int(),
      memory: z.int(),
      person: z.int(),
      untranslated: z.int(),
      /** Machine words approved as they came, as a share of all: 0 to 1. */
      uneditedMachine: z.number(),
      /** Approved faster than they can be read. */
      approvedFast: z.int(),
    }),
    engines: z.array(z.object({ engine: z.string(), model: z.string().nullable(), segments: z.int() })),
    people: z.array(z.object({ name: z.string(), edited: z.int(), approved: z.int() })),
    /** ISO times of the first and the last act of a person; null without one. */
    dates: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    leftOut: z.array(z.object({ segment: z.string(), by: z.string(), why: z.string() })),
    /** Quotations that were first spoken in the language of the copy: what was said, and where that can be read or heard. */
    originals: z.array(
      z.object({
        segment: z.string(),
        quoted: z.string(),
        original: z.string(),
        link: z.string(),
        by: z.string(),
      }),
    ),
    disclosure: z.string(),
  })
  .meta({ id: 'Provenance' });
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;

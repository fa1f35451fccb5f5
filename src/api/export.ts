import * as z from 'zod';
import { copyParts } from '../model/copy-parts.js';
import { dashStyles, linePlaces, quoteStyles } from '../model/export-profile.js';
import { fieldSchema } from './fields.js';

export const exportFormatSchema = z.enum(['txt', 'md', 'html', 'bilingual', 'xliff', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What a copy may leave as: a file, or over the clipboard. */
export const sentFormatSchema = z.enum([...exportFormatSchema.options, 'clipboard']);

/** What of a copy goes into a field of another system. */
export const copyPartSchema = z.enum(copyParts);

/** Name of an export profile of selaras.yaml. */
const profileNameSchema = z.string().min(1).max(40);

/** What keeps the article from being exported as approved. */
export const openItemSchema = z
  .object({
    segment: z.string(),
    number: z.int(),
    excerpt: z.string(),
    /** `addition`: a sentence of the desk's own whose place in the article is gone. */
    kind: z.enum(['untranslated', 'unapproved', 'finding', 'check', 'addition']),
    /** Of the sentence, where that is what is open. */
    state: z.enum(['untranslated', 'draft', 'edited']).nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'OpenItem' });
export type OpenItemView = Readonly<z.infer<typeof openItemSchema>>;

/** A copy that left: who took it, when, for whom, in which marks, and the hash of its bytes. */
export const exportRecordSchema = z
  .object({
    id: z.string(),
    by: z.string(),
    at: z.string(),
    format: sentFormatSchema,
    part: copyPartSchema,
    draft: z.boolean(),
    profile: z.string(),
    partner: z.string().nullable(),
    hash: z.string(),
    /** The article still says what it says. */
    current: z.boolean(),
  })
  .meta({ id: 'ExportRecord' });
export type ExportRecord = Readonly<z.infer<typeof exportRecordSchema>>;

/** What became of a sentence after it left: null before for a new one, null after for one that the copy has no more. */
export const correctionSchema = z
  .object({
    segment: z.string(),
    /** As people see it; null where the sentence is in the article no more, or is left out. */
    number: z.int().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: 'Correction' });
export type CorrectionView = Readonly<z.infer<typeof correctionSchema>>;

export const exportProfileSchema = z
  .object({
    name: z.string(),
    quotes: z.enum(quoteStyles),
    dashes: z.enum(dashStyles),
    dateline: z.string().nullable(),
    disclosure: z.enum(linePlaces),
  })
  .meta({ id: 'ExportProfile' });
export type ExportProfileView = Readonly<z.infer<typeof exportProfileSchema>>;

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
    /** Approved copies that say something else than the article does now, the newest of each partner. */
    outdated: z.array(z.object({ record: z.string(), corrections: z.array(correctionSchema) })),
    /** The default first. */
    profiles: z.array(exportProfileSchema),
    /** Whoever got copies of any article, the latest first, with the profile of the last one. */
    partners: z.array(z.object({ name: z.string(), profile: z.string() })),
    /** What a desk wrote beside the copy. */
    fields: z.array(fieldSchema),
  })
  .meta({ id: 'Exports' });
export type ExportsView = Readonly<z.infer<typeof exportsSchema>>;

const draftFlag = z.enum(['true', 'false']).default('false');

/** `GET …/export`. */
export const takeSchema = z.object({
  format: exportFormatSchema,
  draft: draftFlag,
  profile: profileNameSchema.optional(),
});

/** `GET …/clipboard`. */
export const takeClipboardSchema = takeSchema.omit({ format: true });

const clipboardCopySchema = z
  .object({ html: z.string(), text: z.string(), hash: z.string() })
  .meta({ id: 'ClipboardCopy' });
export type ClipboardCopyView = Readonly<z.infer<typeof clipboardCopySchema>>;

/** The same words for a field that takes markup and for one that does not; null for a part that the article does not have. */
export const clipboardSchema = z
  .object({
    all: clipboardCopySchema.nullable(),
    headline: clipboardCopySchema.nullable(),
    standfirst: clipboardCopySchema.nullable(),
    body: clipboardCopySchema.nullable(),
  })
  .meta({ id: 'Clipboard' });
export type ClipboardView = Readonly<z.infer<typeof clipboardSchema>>;

export const exportedSchema = z
  .object({
    format: sentFormatSchema,
    /** Of what went over the clipboard. */
    part: copyPartSchema.default('all'),
    draft: z.boolean().default(false),
    profile: profileNameSchema.optional(),
    /** For whom. */
    partner: z.string().trim().max(100).optional(),
    /** Hash of what was taken: the header `Selaras-Hash` of the export, or `hash` of the part. */
    hash: z.string().max(64),
  })
  .meta({ id: 'Exported' });
export type ExportedAsked = z.input<typeof exportedSchema>;
export type ExportedTaken = Readonly<z.output<typeof exportedSchema>>;

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
    /** Sentences of the desk's own, each with the segment behind which it stands. */
    additions: z.array(z.object({ after: z.string(), text: z.string(), by: z.string() })),
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
    /** What the approved copy tells its readers; null for a draft, which carries its mark. */
    disclosure: z.string().nullable(),
  })
  .meta({ id: 'Provenance' });
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;

import type { Document } from './document.js';
import { hashData, type Hash } from './hash.js';

/** What a desk writes to an article beside its copy. None of it is a translation, and nothing checks it. */
export const fieldNames = ['webHeadline', 'slug', 'summary', 'urgency'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What of it leaves with a copy, for the head of a page. */
export const headFields = ['webHeadline', 'slug', 'summary'] as const;

/** One version of a field. They are only ever added; an empty text takes the field away. */
export interface FieldRevision {
  readonly id: Hash;
  /** The version that it was made from; null for the first. */
  readonly parent: Hash | null;
  readonly field: FieldName;
  readonly text: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

export function makeFieldRevision(path: string, content: Omit<FieldRevision, 'id'>): FieldRevision {
  return { id: hashData({ path, ...content }), ...content };
}

/** The newest version of a field; null before any. */
export function fieldHead({ fields }: Pick<Document, 'fields'>, field: FieldName): FieldRevision | null {
  return fields?.findLast((each) => each.field === field) ?? null;
}

/** The words of a field; null where there are none. */
export function fieldOf(document: Pick<Document, 'fields'>, field: FieldName): string | null {
  return fieldHead(document, field)?.text || null;
}

/** What the head of an exported page says, by name: only what somebody wrote. */
export function headOfPage(document: Pick<Document, 'fields'>): Readonly<Record<string, string>> {
  const written = headFields.map((field) => [field, fieldOf(document, field)] as const);
  return Object.fromEntries(
    written.filter((entry): entry is [(typeof entry)[0], string] => entry[1] !== null),
  );
}

/** How urgent an article is: what a person said in the desk, else what its front matter says; null where nobody did. */
export function urgencyOf(document: Pick<Document, 'fields' | 'urgency'>): number | null {
  const said = fieldOf(document, 'urgency');
  return said === null ? (document.urgency ?? null) : Number(said);
}

/** A field's text as it is kept: on one line; a slug in small letters, figures and hyphens. */
export function tidyField(field: FieldName, text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (field !== 'slug') return line;
  return line
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
}

import type { FieldView } from '../../api/fields.js';
import { fieldHead, fieldNames } from '../../model/article-field.js';
import type { Document } from '../../model/document.js';

/** Every field of an article, with the version that stands. */
export function fieldViews(document: Document): FieldView[] {
  return fieldNames.map((field) => {
    const head = fieldHead(document, field);
    return {
      field,
      text: head?.text ?? '',
      version: head?.id ?? null,
      by: head?.by ?? null,
      at: head?.at ?? null,
    };
  });
}

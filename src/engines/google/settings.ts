import * as z from 'zod';
import { callFields, keyFields, limitFields, priceField, urlField } from '../settings-fields.js';

export const googleSettings = z.strictObject({
  /** Project of Cloud Translation v3. Absent: v2, which takes an API key and no glossary. */
  project: z.string().min(1).optional(),
  /** Region of models and glossaries; a glossary cannot be used from another one. */
  location: z.string().min(1).default('us-central1'),
  model: z.enum(['nmt', 'translation-llm']).default('nmt'),
  /** Cloud Storage bucket in which the glossary is handed over. Absent: terms are protected in the text. */
  bucket: z.string().min(3).optional(),
  /** Service account's file, or `metadata` on a machine of Google's. Absent: as Google's own tools find them. */
  credentials: z.string().min(1).optional(),
  ...keyFields('GOOGLE_API_KEY'),
  /** Another address than Google's own. */
  url: urlField.optional(),
  /** Another address of Cloud Storage than Google's own. */
  storageUrl: urlField.default('https://storage.googleapis.com'),
  ...callFields,
  ...limitFields,
  ...priceField,
});

export type GoogleSettings = z.infer<typeof googleSettings>;

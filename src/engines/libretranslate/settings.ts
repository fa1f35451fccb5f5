import * as z from 'zod';
import { callFields, keyFields, limitFields, priceField, urlField } from '../settings-fields.js';

export const libreTranslateSettings = z.strictObject({
  /** Where the server is, for example http://127.0.0.1:5000. */
  url: urlField.optional(),
  /** For a server on this machine that passes text on to another one. */
  remote: z.boolean().optional(),
  ...keyFields('LIBRETRANSLATE_API_KEY'),
  ...callFields,
  ...limitFields,
  ...priceField,
  /** Most characters a call; a server may be started with a lower limit (its --char-limit). */
  characters: z.number().int().min(100).max(100_000).default(5_000),
});

export type LibreTranslateSettings = z.infer<typeof libreTranslateSettings>;

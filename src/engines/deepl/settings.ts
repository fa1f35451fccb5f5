import * as z from 'zod';
import { callFields, keyFields, limitFields, priceField, urlField } from '../settings-fields.js';

export const deeplSettings = z.strictObject({
  ...keyFields('DEEPL_API_KEY'),
  /** Another server than the one that the key belongs to. */
  url: urlField.optional(),
  /** Which English. */
  target: z.enum(['en-US', 'en-GB']).default('en-US'),
  ...callFields,
  ...limitFields,
  ...priceField,
});

export type DeeplSettings = z.infer<typeof deeplSettings>;

import * as z from 'zod';
import { fieldNames } from '../model/article-field.js';

const fieldNameSchema = z.enum(fieldNames);

/** What a desk wrote beside the copy; an empty text where somebody took it away. */
export const fieldSchema = z
  .object({
    field: fieldNameSchema,
    text: z.string(),
    /** Sent along as `expected`; null before any. */
    version: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string().nullable(),
  })
  .meta({ id: 'Field' });
export type FieldView = Readonly<z.infer<typeof fieldSchema>>;

export const fieldAskedSchema = z
  .object({
    field: fieldNameSchema,
    expected: z.string().max(64).nullable(),
    text: z.string().max(1000),
  })
  .refine(({ field, text }) => field !== 'urgency' || /^[1-8]?$/.test(text), {
    path: ['text'],
    message: '1-8',
  })
  .meta({ id: 'FieldAsked' });
export type FieldAsked = Readonly<z.infer<typeof fieldAskedSchema>>;

/** `PUT …/fields`. `stale`: somebody was quicker, and theirs stands. */
export const fieldSavedSchema = z
  .object({ stale: z.boolean(), fields: z.array(fieldSchema) })
  .meta({ id: 'FieldSaved' });
export type FieldSaved = Readonly<z.infer<typeof fieldSavedSchema>>;

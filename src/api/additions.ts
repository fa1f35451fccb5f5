import * as z from 'zod';
import { additionSchema, blockSchema, countsSchema } from './article.js';

/** Longest sentence of the desk's own, in UTF-16 units. */
const MOST_WORDS = 5000;
const words = z.string().trim().min(1).max(MOST_WORDS);
/** Segment behind which it is to stand. */
const after = z.string().min(1).max(100);

export const newAdditionSchema = z.object({ after, text: words }).meta({ id: 'NewAddition' });
export type NewAddition = Readonly<z.infer<typeof newAdditionSchema>>;

export const changeAdditionSchema = z
  .object({
    /** Number of versions that the person saw. */
    expected: z.int().min(1),
    after,
    /** Null takes it out. */
    text: words.nullable(),
  })
  .meta({ id: 'ChangeAddition' });
export type ChangeAddition = Readonly<z.infer<typeof changeAdditionSchema>>;

/** The blocks that look different now. */
export const additionSavedSchema = z
  .object({
    blocks: z.array(blockSchema),
    adrift: z.array(additionSchema),
    counts: countsSchema,
    version: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'AdditionSaved' });
export type AdditionSaved = Readonly<z.infer<typeof additionSavedSchema>>;

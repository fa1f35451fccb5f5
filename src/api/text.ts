import * as z from 'zod';

/** Offsets count UTF-16 units; `end` is exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({ id: 'Span' });

/** Longest sentence that is taken, in UTF-16 units. */
export const MOST_CHARACTERS = 20_000;

/** Plain words with stand-off inline codes, as in model/text.ts. */
export const textSchema = z
  .object({
    text: z.string().max(MOST_CHARACTERS),
    codes: z
      .array(
        z.object({
          at: z.int().min(0),
          kind: z.enum(['open', 'close', 'point']),
          pair: z.string().max(200),
          data: z.string().max(10_000),
        }),
      )
      .max(1000),
  })
  .meta({ id: 'Text' });
export type TextView = Readonly<z.infer<typeof textSchema>>;

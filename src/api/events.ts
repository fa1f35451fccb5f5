import * as z from 'zod';

/** SSE event `change`: somebody changed an article, here or on the command line. Load again what is named. */
export const changeEventSchema = z
  .object({
    seq: z.int(),
    path: z.string(),
    /** Ids of segments; empty where the article as a whole changed: load all of it. */
    segments: z.array(z.string()),
    /** Sentences or blocks came, went or moved. */
    structure: z.boolean(),
  })
  .meta({ id: 'ChangeEvent' });
export type ChangeEvent = Readonly<z.infer<typeof changeEventSchema>>;

/** SSE event `glossary`: glossary.yaml is another one now. */
export const glossaryEventSchema = z.object({ hash: z.string() }).meta({ id: 'GlossaryEvent' });
export type GlossaryEvent = Readonly<z.infer<typeof glossaryEventSchema>>;

/** SSE event `reset`: `since` is too old or unknown; load everything again. */
export const resetEventSchema = z.object({ seq: z.int() }).meta({ id: 'ResetEvent' });
export type ResetEvent = Readonly<z.infer<typeof resetEventSchema>>;

import * as z from 'zod';

export const planAskedSchema = z
  .object({
    /** Articles; all of source/ where empty. */
    paths: z.array(z.string().min(1).max(500)).max(10_000),
    /** Prices this engine alone; all of them where absent. */
    engine: z.string().max(50).optional(),
    retranslate: z.boolean().default(false),
  })
  .meta({ id: 'PlanAsked' });
export type PlanAsked = z.input<typeof planAskedSchema>;

export const planSchema = z
  .object({
    articles: z.array(
      z.object({
        path: z.string(),
        segments: z.int(),
        /** Have words that the run would keep. */
        done: z.int(),
        context: z.int(),
        exact: z.int(),
        fuzzy: z.int(),
        repetitions: z.int(),
        /** Segments that an engine would get, and their characters. */
        toSend: z.int(),
        characters: z.int(),
      }),
    ),
    prices: z.array(
      z.object({
        engine: z.string(),
        remote: z.boolean(),
        ready: z.boolean(),
        /** Paid for already: free. */
        answered: z.int(),
        characters: z.int(),
        /** Segments under embargo: they stay here, and are in no other figure. */
        withheld: z.int(),
        /** US dollars; null where nobody knows the price. */
        low: z.number().nullable(),
        high: z.number().nullable(),
        priceDate: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Plan' });
export type PlanView = Readonly<z.infer<typeof planSchema>>;

export const jobAskedSchema = z
  .object({
    paths: z.array(z.string().min(1).max(500)).min(1).max(10_000),
    /** `auto` or a name; the settings' where absent. */
    engine: z.string().max(50).optional(),
    /** US dollars. */
    maxCost: z.number().min(0).optional(),
    retranslate: z.boolean().default(false),
    localOnly: z.boolean().default(false),
  })
  .meta({ id: 'JobAsked' });
export type JobAsked = z.input<typeof jobAskedSchema>;

/** `stopped`: asked to stop; what was done is kept, and starting the same again goes on. `failed`: an article could not be worked on. */
export const jobStateSchema = z.enum(['running', 'stopping', 'stopped', 'done', 'failed']);

/** Also the SSE event `job`. */
export const jobSchema = z
  .object({
    id: z.string(),
    state: jobStateSchema,
    /** Null: memory alone. */
    engine: z.string().nullable(),
    /** Segments that went to an engine, of those that shall. */
    done: z.int(),
    total: z.int(),
    /** US dollars. */
    cost: z.number(),
    started: z.string(),
    ended: z.string().nullable(),
    by: z.string(),
    articles: z.array(
      z.object({
        path: z.string(),
        state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed']),
        done: z.int(),
        total: z.int(),
        /** Segments without words in the end. */
        untranslated: z.int().nullable(),
        /** What went wrong, in a sentence. */
        problem: z.string().nullable(),
      }),
    ),
    problem: z.string().nullable(),
  })
  .meta({ id: 'Job' });
export type JobView = Readonly<z.infer<typeof jobSchema>>;

export const jobListSchema = z.object({ jobs: z.array(jobSchema) }).meta({ id: 'JobList' });
export type JobList = Readonly<z.infer<typeof jobListSchema>>;

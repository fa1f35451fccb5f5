import * as z from 'zod';

export const engineSchema = z
  .object({
    name: z.string(),
    /** Text leaves the machine, to this host. */
    remote: z.boolean(),
    host: z.string().nullable(),
    model: z.string().nullable(),
    /** Practice text: never approved. */
    practice: z.boolean(),
    ready: z.boolean(),
    /** A sentence that says what is missing; null where it is ready. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'Engine' });
export type EngineView = Readonly<z.infer<typeof engineSchema>>;

export const sessionSchema = z
  .object({
    /** Name of the workspace's folder. */
    workspace: z.string(),
    /** Who works here; null until `PUT /api/session`. Writes without a name are refused with 428 `session.name`. */
    name: z.string().nullable(),
    language: z.enum(['en', 'id']),
    version: z.string(),
    /** Changes with every start of the server. */
    instance: z.string(),
    /** `auto`, or the engine that the settings name. */
    engine: z.string(),
    engines: z.array(engineSchema),
    /** Newest change that the store knows: where to begin with `/api/events?since=`. */
    seq: z.int(),
  })
  .meta({ id: 'Session' });
export type Session = Readonly<z.infer<typeof sessionSchema>>;

export const sessionChangeSchema = z
  .object({ name: z.string().trim().min(1).max(100), language: z.enum(['en', 'id']).optional() })
  .meta({ id: 'SessionChange' });
export type SessionChange = Readonly<z.infer<typeof sessionChangeSchema>>;

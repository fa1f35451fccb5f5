import * as z from 'zod';

/** Settings that many engines share. Each engine's own ones stand in its folder. */

/** Where the key of an engine is read from. The key itself never stands in selaras.yaml: a name with small letters or dashes is refused. */
export function keyFields(variable: string) {
  return {
    /** Environment variable that holds the key. */
    keyVariable: z
      .string()
      .regex(
        /^[A-Z_][A-Z\d_]*$/,
        'name the environment variable, in capitals; the key itself never stands here',
      )
      .default(variable),
    /** File that holds the key and nothing else; looked for from the workspace's folder. It goes before the variable. */
    keyFile: z.string().min(1).optional(),
  };
}

export const callFields = {
  /** Longest wait for one answer, in seconds. */
  timeout: z.number().min(0.05).max(600).default(60),
};

/**
 * How fast the service may be asked, where the desk's contract says another pace than what is built in. Requests and characters are spread evenly over
 * the minute.
 */
export const limitFields = {
  limits: z
    .strictObject({
      requestsPerMinute: z.number().min(0.1).max(1_000_000).optional(),
      charactersPerMinute: z.number().int().min(100).max(1_000_000_000).optional(),
      /** Most calls at a time. */
      concurrency: z.number().int().min(1).max(64).optional(),
    })
    .prefault({}),
};

export type LimitSettings = z.infer<(typeof limitFields)['limits']>;

/** US dollars for a million characters, where the desk pays another price than the one that is built in. */
export const priceField = { pricePerMillion: z.number().min(0).optional() };

/** Where an engine is reached. A web address; https, or http inside the house. */
export const urlField = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Environment variable or file that a key was looked for in, and the key where it was found. */
export interface Key {
  readonly value: string | null;
  /** As a person is told it: `DEEPL_API_KEY`, or the path of the file. */
  readonly source: string;
}

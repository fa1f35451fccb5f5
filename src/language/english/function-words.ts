/** Frequent grammatical words. */
export const functionWords: ReadonlySet<string> = new Set([]);

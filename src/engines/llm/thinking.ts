/**
 * Tokens that a model may think in one call before it answers: billed as output, and in no answer. Models that think about a passage of twenty
 * sentences take some thousands.
 */
const MOST_TOKENS = 8_192;

/** Beginnings of the names of models that do not think unless they are asked to, which they never are here. */
const unthinking = ['gpt-3.5', 'gpt-4', 'claude-', 'gemini-2.0-flash', 'gemini-2.5-flash-lite'];

/** What is set aside for thinking where the desk does not say it: for a model that nobody knows, too, because a budget must hold. */
export function thinkingTokens(model: string): number {
  // Services that pass on to others put those in front: openai/gpt-4.1.
  const name = model.slice(model.lastIndexOf('/') + 1);
  return unthinking.some((start) => name.startsWith(start)) ? 0 : MOST_TOKENS;
}

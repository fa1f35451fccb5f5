import type { Usage } from '../../model/engine.js';

/** US dollars for a million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}

/** Month of the list prices below. */
export const PRICE_DATE = '2025-10';

/** List prices of models that are much used, by the beginning of their names; the longest that fits counts. */
const prices: Readonly<Record<string, TokenPrice>> = {
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'claude-3-5-haiku': { input: 0.8, output: 4 },
  'claude-haiku-4-5': { input: 1, output: 5 },
  'claude-sonnet-4': { input: 3, output: 15 },
  'claude-opus-4-1': { input: 15, output: 75 },
  'gemini-2.0-flash': { input: 0.1, output: 0.4 },
  'gemini-2.5-flash': { input: 0.3, output: 2.5 },
  'gemini-2.5-flash-lite': { input: 0.1, output: 0.4 },
  'gemini-2.5-pro': { input: 1.25, output: 10 },
};

/** The list price of a model; null where none is known. A version stands apart by a dash and a digit, so that gpt-5.9 is not gpt-5. */
export function listPrice(model: string): TokenPrice | null {
  const names = Object.keys(prices).filter(
    (name) => model === name || (model.startsWith(`${name}-`) && /^\d/.test(model.slice(name.length + 1))),
  );
  const longest = names.toSorted((left, right) => right.length - left.length)[0];
  return longest === undefined ? null : (prices[longest] ?? null);
}

export interface Tokens {
  readonly inputTokens?: number | undefined;
  /** With what the model thought, as OpenAI, Anthropic and the library's Gemini count it. */
  readonly outputTokens?: number | undefined;
  /** The service's own counts. */
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}

/** What a call cost: characters of the texts, dollars by the tokens that the service counted. */
export function billOf(characters: number, tokens: Tokens, { input, output }: TokenPrice): Usage {
  const cost = ((tokens.inputTokens ?? 0) * input + outputOf(tokens) * output) / 1_000_000;
  return { characters, cost };
}

/** Some that speak OpenAI's protocol leave what was thought out of the answer's tokens, and have it in the total alone. */
function outputOf({ inputTokens = 0, outputTokens = 0, raw }: Tokens): number {
  const total = raw?.['total_tokens'];
  return typeof total === 'number' ? Math.max(outputTokens, total - inputTokens) : outputTokens;
}

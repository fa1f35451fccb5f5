import type { EngineSegment, EngineTraits } from './engine.js';

/** What an engine charges, in US dollars: for a million characters, or for a million tokens that it reads and writes. Null: nobody knows. */
export type EnginePrice =
  | { readonly per: 'characters'; readonly million: number }
  | {
      readonly per: 'tokens';
      readonly input: number;
      readonly output: number;
      /** Tokens that a model may think in one call before it answers: billed as output. None where absent. */
      readonly thinking?: number;
    }
  | null;

export const freeOfCharge: EnginePrice = { per: 'characters', million: 0 };

/** What a call costs, about, before it is made. US dollars; null where nobody knows the price. */
export interface CallEstimate {
  /** Of the texts as they travel, in UTF-16 units. */
  readonly characters: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Tokens for each character of a prompt, and of an answer: English has one in about 4.3 characters, Indonesian one in about 3.5, JSON and tags more.
 */
const TOKENS = { low: 0.22, high: 0.4 };
/** Characters of an answer around each of its texts: `{"id":"s12","text":""},`. */
const AROUND_A_TEXT = 30;
/** A translation may be so much longer than its source. */
const LONGEST = { low: 1, high: 1.4 };

/** Estimates one call. `prompt` is the length of all that is sent with it, as people are shown it: an engine that counts tokens charges for every word. */
export function estimateCall(
  price: EnginePrice,
  segments: readonly Pick<EngineSegment, 'wire'>[],
  prompt: number,
): CallEstimate {
  const characters = segments.reduce((sum, { wire }) => sum + wire.length, 0);
  if (price === null) return { characters, low: null, high: null };
  if (price.per === 'characters') {
    const cost = (characters * price.million) / 1_000_000;
    return { characters, low: cost, high: cost };
  }
  // A model that thinks may do without; the low estimate has none of it.
  const thinking = { low: 0, high: segments.length === 0 ? 0 : (price.thinking ?? 0) };
  const cost = (bound: 'low' | 'high'): number => {
    const answer = characters * LONGEST[bound] + segments.length * AROUND_A_TEXT;
    const told = TOKENS[bound] * (prompt * price.input + answer * price.output);
    return (told + thinking[bound] * price.output) / 1_000_000;
  };
  return { characters, low: cost('low'), high: cost('high') };
}

/** Whether an engine costs nothing, which is another thing than a price that nobody knows. */
export function isFree({ price }: Pick<EngineTraits, 'price'>): boolean {
  if (price === null) return false;
  return price.per === 'characters' ? price.million === 0 : price.input + price.output === 0;
}

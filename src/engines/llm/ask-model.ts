import type { LanguageModel } from 'ai';
import * as z from 'zod';
import { EngineError, type Usage } from '../../model/engine.js';
import { errorOf } from './error-of.js';
import { billOf, type TokenPrice } from './prices.js';
import type { Prompt } from './prompt.js';

const answerSchema = z.object({
  translations: z.array(z.object({ id: z.string(), text: z.string() })),
});

export interface ModelAnswer {
  readonly translations: readonly { readonly id: string; readonly text: string }[];
  /** The model's own name for itself, with its version. */
  readonly model: string;
  readonly usage: Usage;
}

export interface AskingModel {
  readonly model: Exclude<LanguageModel, string>;
  readonly temperature: number | undefined;
  readonly price: TokenPrice;
  readonly key: string | null;
  readonly host: string;
  readonly signal: AbortSignal;
  /** What the call costs, about, for failures that carry no count of tokens. */
  readonly atStake: Usage;
}

/** Puts one prompt to a model. Throws an EngineError, which carries what the model charged for an answer that is of no use. */
export async function askModel({ system, user }: Prompt, asking: AskingModel): Promise<ModelAnswer> {
  const { generateText, Output } = await import('ai');
  const { characters } = asking.atStake;
  try {
    const result = await generateText({
      model: asking.model,
      system,
      prompt: user,
      output: Output.object({ schema: answerSchema, name: 'translations' }),
      maxRetries: 0,
      abortSignal: asking.signal,
      ...(asking.temperature === undefined ? {} : { temperature: asking.temperature }),
    });
    const usage = billOf(characters, result.usage, asking.price);
    // Asked first, because an answer that was filtered or cut short may still look whole.
    if (result.finishReason === 'content-filter') throw refused('the service filtered the answer', usage);
    if (result.finishReason === 'length') throw cutShort(usage);
    return { translations: result.output.translations, model: result.response.modelId, usage };
  } catch (error) {
    throw await errorOf(error, asking);
  }
}

function refused(detail: string, usage: Usage): EngineError {
  return new EngineError({ kind: 'refused', detail }, usage);
}

function cutShort(usage: Usage): EngineError {
  return new EngineError({ kind: 'reply', detail: 'the answer was cut short' }, usage);
}

import { failures, json, type Dialect } from './dialect.js';
import { modelAnswer, readPrompt, thoughtsOf, TOKENS } from './model-words.js';

interface Question {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

const stops = { done: 'stop', length: 'length', filter: 'content_filter' };

/** Chat completions, as OpenAI, Ollama, llama.cpp and vLLM speak them. */
export const openAi: Dialect = ({ method, path, headers, body }) => {
  if (method !== 'POST' || path !== '/openai/v1/chat/completions') return null;
  const { model, messages } = JSON.parse(body) as Question;
  return {
    service: 'openai',
    key: headers.authorization?.replace(/^Bearer /, '') ?? null,
    ...readPrompt(messages.findLast(({ role }) => role === 'user')?.content ?? ''),
    answer: (results, fault) => {
      const { text, stop } = modelAnswer(results, fault);
      const thoughts = thoughtsOf(fault);
      const message =
        fault === 'refuse'
          ? { role: 'assistant', content: null, refusal: text }
          : { role: 'assistant', content: text };
      return {
        id: 'answer-1',
        object: 'chat.completion',
        created: 1,
        model: `${model}-2026-01-01`,
        choices: [{ index: 0, message, finish_reason: stops[stop] }],
        usage: {
          prompt_tokens: TOKENS.input,
          completion_tokens: TOKENS.output + (fault === 'think' ? thoughts : 0),
          total_tokens: TOKENS.input + TOKENS.output + thoughts,
          ...(thoughts > 0 ? { completion_tokens_details: { reasoning_tokens: thoughts } } : {}),
        },
      };
    },
    failure: (kind) =>
      kind === 'quota'
        ? json(429, { error: { message: 'You exceeded your current quota.', code: 'insufficient_quota' } })
        : failures(
            { rate: 429, quota: 429, unavailable: 503, crash: 500, 'bad-input': 400, 'wrong-key': 401 },
            (message) => ({ error: { message, type: 'error', param: null, code: null } }),
          )(kind),
  };
};

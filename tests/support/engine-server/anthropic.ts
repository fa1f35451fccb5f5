import { failures, json, type Dialect } from './dialect.js';
import { modelAnswer, readPrompt, thoughtsOf, TOKENS } from './model-words.js';

interface Question {
  readonly model: string;
  readonly messages: readonly {
    readonly role: string;
    readonly content: readonly { readonly type: string; readonly text?: string }[];
  }[];
}

const stops = { done: 'end_turn', length: 'max_tokens', filter: 'refusal' };

export const anthropic: Dialect = ({ method, path, headers, body }) => {
  if (method !== 'POST' || path !== '/anthropic/v1/messages') return null;
  const { model, messages } = JSON.parse(body) as Question;
  const key = headers['x-api-key'];
  return {
    service: 'anthropic',
    key: typeof key === 'string' ? key : null,
    ...readPrompt(messages.findLast(({ role }) => role === 'user')?.content[0]?.text ?? ''),
    answer: (results, fault) => {
      const { text, stop } = modelAnswer(results, fault);
      return {
        id: 'answer-1',
        type: 'message',
        role: 'assistant',
        model,
        content: text === '' ? [] : [{ type: 'text', text }],
        stop_reason: stops[stop],
        stop_sequence: null,
        usage: { input_tokens: TOKENS.input, output_tokens: TOKENS.output + thoughtsOf(fault) },
      };
    },
    failure: (kind) =>
      kind === 'quota'
        ? json(400, {
            type: 'error',
            error: { type: 'invalid_request_error', message: 'Your credit balance is too low.' },
          })
        : failures(
            { rate: 429, quota: 400, unavailable: 529, crash: 500, 'bad-input': 400, 'wrong-key': 401 },
            (message, type) => ({ type: 'error', error: { type, message } }),
          )(kind),
  };
};

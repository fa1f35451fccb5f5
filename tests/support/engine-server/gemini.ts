import { failures, json, type Dialect } from './dialect.js';
import { modelAnswer, readPrompt, thoughtsOf, TOKENS } from './model-words.js';

interface Question {
  readonly contents: readonly { readonly parts: readonly { readonly text: string }[] }[];
}

const stops = { done: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY' };

export const gemini: Dialect = ({ method, path, headers, body }) => {
  const model = /^\/gemini\/v1beta\/models\/([^:]+):generateContent$/.exec(path)?.[1];
  if (method !== 'POST' || model === undefined) return null;
  const { contents } = JSON.parse(body) as Question;
  const key = headers['x-goog-api-key'];
  return {
    service: 'gemini',
    key: typeof key === 'string' ? key : null,
    ...readPrompt(contents.at(-1)?.parts[0]?.text ?? ''),
    answer: (results, fault) => {
      const { text, stop } = modelAnswer(results, fault);
      const thoughts = thoughtsOf(fault);
      const content = text === '' ? {} : { content: { role: 'model', parts: [{ text }] } };
      return {
        candidates: [{ ...content, finishReason: stops[stop], index: 0 }],
        usageMetadata: {
          promptTokenCount: TOKENS.input,
          candidatesTokenCount: TOKENS.output,
          ...(thoughts > 0 ? { thoughtsTokenCount: thoughts } : {}),
          totalTokenCount: TOKENS.input + TOKENS.output + thoughts,
        },
        modelVersion: model,
      };
    },
    failure: (kind) =>
      kind === 'quota'
        ? json(429, {
            error: {
              code: 429,
              message: 'You exceeded your current quota.',
              status: 'RESOURCE_EXHAUSTED',
              details: [{ violations: [{ quotaId: 'GenerateRequestsPerDayPerProject' }] }],
            },
          })
        : failures(
            { rate: 429, quota: 429, unavailable: 503, crash: 500, 'bad-input': 400, 'wrong-key': 400 },
            (message, status, code) => ({
              error: { code, message, status, ...(status === 'wrong-key' ? invalidKey : {}) },
            }),
          )(kind),
  };
};

const invalidKey = { details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }] };

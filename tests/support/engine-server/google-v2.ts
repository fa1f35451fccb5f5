import { byPlace, failures, json, type Dialect } from './dialect.js';

interface Question {
  readonly q: readonly string[];
}

/** Cloud Translation v2: an API key in the address. */
export const googleV2: Dialect = ({ method, path, query, body }) => {
  if (method !== 'POST' || !['/google/v2', '/language/translate/v2'].includes(path)) return null;
  const { q } = JSON.parse(body) as Question;
  return {
    service: 'google-v2',
    key: query.get('key'),
    asked: byPlace(q),
    terms: [],
    answer: (results) => ({
      data: { translations: results.map(({ text }) => ({ translatedText: text })) },
    }),
    failure: (kind) =>
      kind === 'quota'
        ? json(403, errorBody(403, 'Daily Limit Exceeded', 'dailyLimitExceeded'))
        : failures(
            { rate: 429, quota: 403, unavailable: 503, crash: 500, 'bad-input': 400, 'wrong-key': 400 },
            (said, _kind, code) =>
              kind === 'wrong-key'
                ? errorBody(code, 'API key not valid. Please pass a valid API key.', 'badRequest')
                : errorBody(code, said, 'backendError'),
          )(kind),
  };
};

function errorBody(code: number, message: string, reason: string): object {
  return { error: { code, message, errors: [{ message, domain: 'global', reason }] } };
}

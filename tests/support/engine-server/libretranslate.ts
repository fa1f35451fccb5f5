import { byPlace, failures, json, type Dialect } from './dialect.js';

interface Question {
  readonly q: readonly string[];
  readonly api_key?: string;
}

export const libreTranslate: Dialect = ({ method, path, body }) => {
  if (path === '/languages') return json(200, [{ code: 'id', name: 'Indonesian', targets: ['en'] }]);
  if (path === '/frontend/settings') return json(200, { apiKeys: true, keyRequired: true });
  if (method !== 'POST' || path !== '/translate') return null;
  const { q, api_key: key } = JSON.parse(body) as Question;
  return {
    service: 'libretranslate',
    key: key ?? null,
    asked: byPlace(q),
    terms: [],
    answer: (results) => ({ translatedText: results.map(({ text }) => text) }),
    failure: failures(
      { rate: 429, quota: 402, unavailable: 503, crash: 500, 'bad-input': 400, 'wrong-key': 403 },
      (error) => ({ error }),
    ),
  };
};

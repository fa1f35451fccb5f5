import type { PinnedWord } from './translate-words.js';
import { byPlace, failures, json, type Dialect, type Incoming, type Outgoing } from './dialect.js';

interface Glossary {
  readonly glossary_id: string;
  readonly name: string;
  readonly entries: readonly PinnedWord[];
}

/** DeepL with its glossaries; each server has its own. */
export function deepl(): Dialect & { readonly glossaries: Map<string, Glossary> } {
  const glossaries = new Map<string, Glossary>();
  const dialect: Dialect = (incoming) => {
    const { method, path } = incoming;
    if (path.startsWith('/v2/glossaries')) return answerGlossaries(incoming, glossaries);
    return method === 'POST' && path === '/v2/translate' ? readQuestion(incoming, glossaries) : null;
  };
  return Object.assign(dialect, { glossaries });
}

function readQuestion({ headers, body }: Incoming, glossaries: ReadonlyMap<string, Glossary>) {
  const form = new URLSearchParams(body);
  const id = form.get('glossary_id');
  const glossary = id === null ? undefined : glossaries.get(id);
  if (id !== null && !glossary) return json(404, { message: 'Glossary not found' });
  return {
    service: 'deepl',
    key: keyOf(headers.authorization),
    asked: byPlace(form.getAll('text')),
    terms: glossary?.entries ?? [],
    answer: (results: readonly { text: string }[]) => ({
      translations: results.map(({ text }, place) => ({
        detected_source_language: 'ID',
        text,
        billed_characters: form.getAll('text')[place]?.length ?? 0,
      })),
    }),
    failure: failures(
      { rate: 429, quota: 456, unavailable: 503, crash: 500, 'bad-input': 400, 'wrong-key': 403 },
      (message) => ({ message }),
    ),
  };
}

function answerGlossaries({ method, path, body }: Incoming, glossaries: Map<string, Glossary>): Outgoing {
  const id = path.split('/')[3];
  if (method === 'DELETE' && id !== undefined) {
    glossaries.delete(id);
    return { status: 204, body: '' };
  }
  if (method !== 'POST') return json(200, { glossaries: [...glossaries.values()].map(shown) });
  const form = new URLSearchParams(body);
  const lines = (form.get('entries') ?? '').split('\n').map((line) => line.split('\t'));
  const glossary: Glossary = {
    glossary_id: `glossary-${glossaries.size + 1}`,
    name: form.get('name') ?? '',
    entries: lines.map(([source = '', target = '']) => ({ source, target })),
  };
  glossaries.set(glossary.glossary_id, glossary);
  return json(201, shown(glossary));
}

function shown({ glossary_id: id, name, entries }: Glossary) {
  return {
    glossary_id: id,
    name,
    ready: true,
    source_lang: 'id',
    target_lang: 'en',
    creation_time: '2026-01-01T00:00:00Z',
    entry_count: entries.length,
  };
}

function keyOf(authorization: string | undefined): string | null {
  return authorization?.replace(/^DeepL-Auth-Key /, '') ?? null;
}

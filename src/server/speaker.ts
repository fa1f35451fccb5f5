import { allWords } from '../locales/all-words.js';
import { createSayAny, createSayCode, isReaderLanguage, type ReaderLanguage } from '../locales/index.js';
import type { Request } from './context.js';

const speakers = new Map<ReaderLanguage, Request>();

/** One a language: what says a sentence remembers the plain ones. */
export function speakerOf(language: ReaderLanguage): Request {
  const known = speakers.get(language) ?? {
    language,
    say: createSayAny(allWords[language]),
    sayCode: createSayCode(allWords[language]),
  };
  speakers.set(language, known);
  return known;
}

/** The first language of an Accept-Language header that we have; `q` counts as it stands in the list, as browsers write it. */
export function acceptedLanguage(header: string | undefined): ReaderLanguage | null {
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const language = part.trim().split(/[-_;]/)[0]?.toLowerCase();
    // `in` is what Indonesian was called before 1989, and some systems still say so.
    if (language === 'in') return 'id';
    if (isReaderLanguage(language)) return language;
  }
  return null;
}

import type { Mention, Occurrence, Term } from '../model/term.js';
import { tellsMentions } from './term-index.js';

/** The occurrences of one sentence of an article. */
export interface SentenceTerms {
  readonly occurrences: readonly Occurrence[];
  /** Whether it belongs to the article's own text: headlines, captions and what is left out never hold the first mention. */
  readonly counts: boolean;
}

/**
 * Says of each occurrence whether it is the article's first mention of its term, for entries that tell first mention from later ones. Sentences are
 * in reading order.
 */
export function markMentions(sentences: readonly SentenceTerms[]): (readonly Occurrence[])[] {
  const mentioned = new Set<string>();
  return sentences.map(({ occurrences, counts }) =>
    occurrences.map((occurrence) =>
      tellsMentions(occurrence.entry)
        ? { ...occurrence, mention: mentionOf(occurrence.entry, counts, mentioned) }
        : occurrence,
    ),
  );
}

function mentionOf({ source }: Term, counts: boolean, mentioned: Set<string>): Mention {
  if (!counts || mentioned.has(source)) return 'later';
  mentioned.add(source);
  return 'first';
}

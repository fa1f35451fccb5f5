import type { ReadWord } from '../../../language/read-names.js';
import type { Span } from '../../../model/term.js';
import type { Pair } from '../check.js';
import { isInside } from '../words.js';
import type { WordAlignment } from './align-words.js';

/** Spans of the target that write out what the source has short, and by how many characters they are longer. */
export interface WrittenOut {
  readonly spans: readonly Span[];
  readonly length: number;
}

const acronym = /^\p{Lu}{3,}$/u;
/** (98.6 Fahrenheit), (11 miles). */
const bracketed = /\s*\(\d[^()]{1,40}\)/gu;

/** Pinned terms, acronyms that became names, and what stands in brackets behind a measure. */
export function wordsWrittenOut(pair: Pair, words: WordAlignment): WrittenOut {
  const terms = pair.receipts.flatMap(({ source, found }) =>
    found ? [{ span: found, from: source.end - source.start }] : [],
  );
  const names = words.source.flatMap((word) =>
    acronym.test(word.text)
      ? word.places
          .slice(0, 1)
          .map((at) => ({ span: nameAround(words.target, at, pair), from: word.text.length }))
      : [],
  );
  const pinned = terms.map(({ span }) => span);
  const others = names.filter(({ span }) => !pinned.some((term) => isInside(term, [span])));
  const all = [...terms, ...others, ...brackets(pair)];
  const length = all.reduce((sum, { span, from }) => sum + Math.max(0, span.end - span.start - from), 0);
  return { spans: all.map(({ span }) => span), length };
}

function brackets({ source, target }: Pair): { readonly span: Span; readonly from: number }[] {
  if (!target.text.includes('(') || /\(\d/u.test(source.text)) return [];
  return [...target.text.matchAll(bracketed)].map(({ 0: text, index }) => ({
    span: { start: index, end: index + text.length },
    from: 0,
  }));
}

/** The words with a capital around one word, and the small ones between them: National Disaster Mitigation Agency. */
function nameAround(words: readonly ReadWord[], at: number, { to }: Pair): Span {
  const belongs = (place: number): boolean => words[place]?.capital === true && !words[place].opens;
  const isBetween = (place: number): boolean => to.functionWords.has(words[place]?.plain ?? '');
  let [first, last] = [at, at];
  while (belongs(first - 1) || (isBetween(first - 1) && belongs(first - 2))) first--;
  while (belongs(last + 1) || (isBetween(last + 1) && belongs(last + 2))) last++;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

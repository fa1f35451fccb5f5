import { additionsAfter, placeAdditions } from '../../model/addition.js';
import type { Document } from '../../model/document.js';
import { isExcluded, targetOf } from '../../model/state.js';
import { belongs, type CopyPart } from '../../model/copy-parts.js';
import type { CopiedSentence } from './port.js';

/** What became of a sentence after it left: null before for a new one, null after for one that the copy has no more. */
export interface Correction {
  readonly segment: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The sentences of a copy, or of a part of it, in reading order, the desk's own among them. One that is not translated says nothing. */
export function copiedSentences(
  document: Pick<Document, 'blocks' | 'gone' | 'additions'>,
  part: CopyPart = 'all',
): CopiedSentence[] {
  const additions = placeAdditions(document);
  return document.blocks
    .filter(({ role }) => belongs(role, part))
    .flatMap(({ segments }) => segments)
    .flatMap((segment) => {
      const target = isExcluded(segment) ? null : targetOf(segment);
      const own = additionsAfter(additions, segment.id).map(({ id, text }) => ({ segment: id, text }));
      return target ? [{ segment: segment.id, text: target.text }, ...own] : own;
    });
}

/** What a copy that left says otherwise than the article does now, in the order of the article; what is gone stands where it stood. */
export function corrections(
  before: readonly CopiedSentence[],
  after: readonly CopiedSentence[],
): Correction[] {
  const left = new Map(before.map(({ segment, text }, index) => [segment, { text, index }]));
  const now = new Set(after.map(({ segment }) => segment));
  const found: Correction[] = [];
  let next = 0;
  const addGone = (until: string | null): void => {
    for (let sentence = before[next]; sentence && sentence.segment !== until; sentence = before[++next])
      if (!now.has(sentence.segment))
        found.push({ segment: sentence.segment, before: sentence.text, after: null });
  };
  for (const { segment, text } of after) {
    const was = left.get(segment);
    if (was && was.index >= next) {
      addGone(segment);
      next += 1;
    }
    if (was?.text !== text) found.push({ segment, before: was?.text ?? null, after: text });
  }
  addGone(null);
  return found;
}

import type { Language } from '../../language/language.js';
import { splitText } from '../../language/split-text.js';
import { cutText, emptyText, type Text } from '../../model/text.js';

/** A block in sentences: `concatTexts` of the lead and of each source and gap gives the block back, codes included. */
export interface SegmentedText {
  readonly lead: Text;
  readonly segments: { source: Text; gap: Text }[];
}

/** Cuts a block into its sentences. A code that closes at a cut stays with the sentence before it. */
export function segmentText(block: Text, language: Language): SegmentedText {
  const { lead, sentences } = splitText(block.text, language);
  if (sentences.length === 0) return { lead: block, segments: [] };
  const cuts = [lead.length];
  let at = lead.length;
  for (const { text, gap } of sentences) {
    cuts.push(at + text.length);
    at += text.length + gap.length;
    cuts.push(at);
  }
  const parts = cutText(block, cuts.slice(0, -1));
  const segments = sentences.map((_, index) => ({
    source: parts[2 * index + 1] ?? emptyText,
    gap: parts[2 * index + 2] ?? emptyText,
  }));
  return { lead: parts[0] ?? emptyText, segments };
}

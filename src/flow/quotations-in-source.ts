import type { Language } from '../language/language.js';
import { readQuotations } from '../language/read-quotation.js';
import { blockWith, type Document, type Segment } from '../model/document.js';
import { joinSide, partsOf } from './check/quotation/joined-block.js';

/** Quoted words of a segment's source, without the marks; one that runs over several segments gives its part in this one. */
export function quotationsInSource(
  document: Pick<Document, 'blocks'>,
  { id }: Pick<Segment, 'id'>,
  { quotation }: Pick<Language, 'quotation'>,
): string[] {
  const block = blockWith(document, id);
  if (!block) return [];
  const joined = joinSide(block.segments, 'source');
  const index = block.segments.findIndex((each) => each.id === id);
  const text = block.segments[index]?.source.text ?? '';
  const parts = readQuotations(joined.text, quotation).quotations.flatMap((each) => partsOf(each, joined));
  const words = parts.filter((part) => part.index === index).map((part) => text.slice(part.start, part.end));
  return words.map((each) => each.trim()).filter((each) => each !== '');
}

import { additionsAfter, placeAdditions, type PlacedAdditions } from '../../model/addition.js';
import type { Block, Document, Segment } from '../../model/document.js';
import { isExcluded, targetOf } from '../../model/state.js';
import { concatTexts, cutText, emptyText, plainText, type Code, type Text } from '../../model/text.js';

export interface CopyOptions {
  /** A draft may hold sentences that nobody has translated, marked as such. */
  readonly draft: boolean;
  /** Marks a source sentence as not translated, in words around it. */
  readonly untranslated: (source: string) => string;
}

/**
 * The blocks of the copy in parse order, for `DocumentFormat.fill`; null leaves a block out. A sentence that is left out gives its codes, not its
 * text; the desk's own sentences follow the one behind which they stand. A code that a target lost is not put back here: nobody knows where it belongs,
 * and a finding has said so.
 * Throws where a copy that is no draft would lack a sentence: the gate goes first.
 */
export function composeCopy(document: Document, options: CopyOptions): (Text | null)[] {
  const additions = placeAdditions(document);
  return document.blocks.map((block) => composeBlock(block, additions, options));
}

function composeBlock(block: Block, additions: PlacedAdditions, options: CopyOptions): Text | null {
  const addedTo = ({ id }: Segment): string[] => additionsAfter(additions, id).map(({ text }) => text);
  const says = (segment: Segment): boolean => !isExcluded(segment) || addedTo(segment).length > 0;
  const lastSaid = block.segments.findLastIndex(says);
  if (lastSaid < 0) return block.segments.length === 0 ? block.lead : null;
  const last = block.segments.at(-1);
  const parts: Text[] = [block.lead];
  block.segments.forEach((segment, index) => {
    const excluded = isExcluded(segment);
    parts.push(excluded ? codesOf(segment.source) : copyOf(segment, options));
    const words = addedTo(segment).join(' ');
    if (words !== '') parts.push(plainText(excluded ? words : ` ${words}`));
    if (segment === last) parts.push(segment.gap);
    else if (!says(segment) || index >= lastSaid) parts.push(codesOf(segment.gap));
    else parts.push(separator(segment.gap));
  });
  return concatTexts(parts);
}

/** Sentences of a copy are always set apart, also where the source had nothing between them: after what closes, before what opens. */
function separator(gap: Text): Text {
  if (gap.text !== '') return gap;
  const [closes = emptyText, rest = emptyText] = cutText(gap, [0]);
  return concatTexts([closes, plainText(' '), rest]);
}

function codesOf(text: Text): Text {
  return { text: '', codes: text.codes.map((code) => ({ ...code, at: 0 })) };
}

function copyOf(segment: Segment, { draft, untranslated }: CopyOptions): Text {
  const target = targetOf(segment);
  if (target !== null) return target;
  if (!draft) throw new TypeError(`segment ${segment.id} has no translation, and the copy is no draft`);
  return markUntranslated(segment.source, untranslated);
}

/** The source with its codes, inside the mark that the words around it make. */
function markUntranslated(source: Text, mark: CopyOptions['untranslated']): Text {
  const text = mark(source.text);
  const shift = Math.max(0, text.indexOf(source.text));
  const codes: Code[] = source.codes.map((code) => ({ ...code, at: code.at + shift }));
  return { text, codes };
}

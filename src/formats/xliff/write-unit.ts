import type { BilingualContext } from '../../flow/export/port.js';
import type { PlacedAdditions } from '../../model/addition.js';
import type { Block, Segment } from '../../model/document.js';
import { isExcluded, stateOf, targetOf, type State } from '../../model/state.js';
import { emptyText, isEmptyText, type Text } from '../../model/text.js';
import { element, inlineElement, type XmlNode } from '../xml.js';
import { writeBlock } from './history/document-record.js';
import { encodeId, markerId } from './ids.js';
import { OriginalData } from './original-data.js';
import { idsOf, placeCodes, type PlacedCode } from './place-codes.js';
import { writeInline } from './write-inline.js';
import { writeGlossary, writeMatches, writeNotes } from './write-modules.js';

/** XLIFF's four states (section 4.3.1.31). It has none for words left out: `translate="no"` says that. */
const standardStates: Readonly<Record<State, string>> = {
  untranslated: 'initial',
  draft: 'translated',
  edited: 'reviewed',
  approved: 'final',
  excluded: 'initial',
};

/** A segment or, where `segment` is null, the lead or a gap, with its codes placed. */
interface Part {
  readonly segment: Segment | null;
  readonly source: Text;
  readonly target: Text | null;
  readonly sourceCodes: readonly PlacedCode[];
  readonly targetCodes: readonly PlacedCode[];
}

/** One block: its modules and history, then a `<segment>` a sentence and an `<ignorable>` for what stands between. */
export function writeUnit(block: Block, context: BilingualContext, additions: PlacedAdditions): XmlNode {
  const leftOut = block.segments.every(isExcluded);
  const data = new OriginalData();
  const parts = placeParts(block).map((part) => writePart(part, leftOut, data));
  const attributes = {
    id: encodeId(block.id),
    type: `sel:${block.role}`,
    translate: leftOut ? 'no' : undefined,
    canResegment: 'no',
  };
  return element('unit', attributes, [
    ...writeGlossary(block, context),
    ...writeMatches(block),
    writeBlock(block),
    ...writeNotes(block, additions),
    ...data.write(),
    ...parts,
    // A unit holds at least one segment, a block need not.
    ...(block.segments.length === 0 ? [emptySegment] : []),
  ]);
}

const emptySegment = element('segment', {}, [inlineElement('source', {})]);

/** A file holds at least one unit; this one stands for a document without blocks. */
export const emptyUnit = element('unit', { id: 'none:', translate: 'no' }, [emptySegment]);

function placeParts(block: Block): Part[] {
  const texts = [
    { segment: null, source: block.lead, target: null },
    ...block.segments.flatMap((segment) => [
      { segment, source: segment.source, target: targetOf(segment) },
      { segment: null, source: segment.gap, target: null },
    ]),
  ].filter(({ segment, source }) => segment !== null || !isEmptyText(source));
  const used = new Set<string>();
  const sources = placeCodes(
    texts.map(({ source }) => ({ text: source, sameAs: new Set() })),
    used,
  );
  const targets = placeCodes(
    texts.map(({ target }, index) => ({ text: target ?? emptyText, sameAs: idsOf(sources[index] ?? []) })),
    used,
  );
  return texts.map((part, index) => ({
    ...part,
    sourceCodes: sources[index] ?? [],
    targetCodes: targets[index] ?? [],
  }));
}

function writePart(part: Part, leftOut: boolean, data: OriginalData): XmlNode {
  const refer = (markup: string) => data.refer(markup);
  const { segment, source, target } = part;
  const content = writeInline(source.text, part.sourceCodes, refer);
  if (!segment) return element('ignorable', {}, [inlineElement('source', {}, content)]);
  const state = stateOf(segment);
  const marked =
    state === 'excluded' && !leftOut
      ? [inlineElement('mrk', { id: markerId(segment.id), translate: 'no' }, content)]
      : content;
  const attributes = {
    id: encodeId(segment.id),
    state: standardStates[state],
    subState: `sel:${state}`,
  };
  return element('segment', attributes, [
    inlineElement('source', {}, marked),
    ...(target ? [inlineElement('target', {}, writeInline(target.text, part.targetCodes, refer))] : []),
  ]);
}

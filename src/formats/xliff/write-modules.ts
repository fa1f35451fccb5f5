import type { BilingualContext } from '../../flow/export/port.js';
import { additionsAfter, type PlacedAdditions } from '../../model/addition.js';
import type { Block, Segment } from '../../model/document.js';
import { writingRevision } from '../../model/state.js';
import type { Term } from '../../model/term.js';
import { element, inlineElement, type XmlNode } from '../xml.js';
import { encodeId } from './ids.js';
import { writeWords } from './write-inline.js';

/** Glossary module: each entry that occurs in the unit, once, in order of its first occurrence. Allowed forms follow the required one. */
export function writeGlossary(block: Block, context: BilingualContext): XmlNode[] {
  const found = block.segments.flatMap((segment) => context.occurrences.get(segment.id) ?? []);
  const entries = new Map<string, Term>(found.map(({ entry }) => [entry.source, entry]));
  if (entries.size === 0) return [];
  return [element('gls:glossary', {}, [...entries.values()].map(writeEntry))];
}

function writeEntry(term: Term, index: number): XmlNode {
  return element('gls:glossEntry', { id: `g${index + 1}` }, [
    inlineElement('gls:term', {}, [term.source]),
    ...[term.target, ...term.allow].map((form) => inlineElement('gls:translation', {}, [form])),
  ]);
}

/**
 * Translation candidates module: the memory unit that gave the standing words, where there is one. The unit's own source is not in the
 * history, so only full matches are written, whose source is the revision's.
 */
export function writeMatches(block: Block): XmlNode[] {
  const matches = block.segments.flatMap(writeMatch);
  return matches.length === 0 ? [] : [element('mtc:matches', {}, matches)];
}

function writeMatch(segment: Segment): XmlNode[] {
  const revision = writingRevision(segment);
  const memory = revision?.origin.memory;
  if (!revision?.target || !memory || memory.kind === 'fuzzy') return [];
  const attributes = {
    ref: `#${encodeId(segment.id)}`,
    type: memory.kind === 'context' ? 'icm' : 'tm',
    origin: memory.name ?? memory.unit,
    similarity: '100',
    matchQuality: '100',
  };
  return [
    element('mtc:match', attributes, [
      inlineElement('source', {}, writeWords(revision.source.text)),
      inlineElement('target', {}, writeWords(revision.target.text)),
    ]),
  ];
}

/** Comments, queries, and sentences of the desk's own as notes; the segment and the writer stand in attributes of our own. */
export function writeNotes(block: Block, additions: PlacedAdditions): XmlNode[] {
  const notes = block.segments.flatMap((segment) => [
    ...segment.comments.map(({ kind, by, text }) => ({ segment, kind, by, text })),
    ...additionsAfter(additions, segment.id).map(({ by, text }) => ({
      segment,
      kind: 'addition' as const,
      by,
      text,
    })),
  ]);
  if (notes.length === 0) return [];
  const written = notes.map(({ segment, kind, by, text }, index) =>
    inlineElement(
      'note',
      {
        id: `n${index + 1}`,
        category: kind,
        appliesTo: kind === 'query' ? 'source' : 'target',
        'sel:segment': encodeId(segment.id),
        'sel:by': by,
      },
      [text],
    ),
  );
  return [element('notes', {}, written)];
}

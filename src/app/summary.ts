import { segmentsOf, type Document, type Segment } from '../model/document.js';
import { openFindingsOf } from '../model/open-findings.js';
import { stateOf, writingRevision, type State } from '../model/state.js';

/** How the words of a segment came. */
export type Filling = 'context' | 'exact' | 'fuzzy' | 'engine' | 'repetition' | 'person' | 'none';

/** Counts over one document; excluded segments are counted apart. */
export interface Summary {
  readonly segments: number;
  readonly excluded: number;
  /** Segments whose words are a practice engine's: never approved, exported only as a draft. */
  readonly practice: number;
  readonly filling: Readonly<Record<Filling, number>>;
  readonly states: Readonly<Record<State, number>>;
  readonly terms: { readonly found: number; readonly missing: number };
  readonly findings: { readonly blocking: number; readonly warning: number; readonly info: number };
  readonly untranslated: readonly NumberedSegment[];
}

/** A segment with the number that people see: from 1, in reading order, excluded ones not counted. */
export interface NumberedSegment {
  readonly number: number;
  readonly id: string;
  readonly source: string;
}

export function summarise(document: Document): Summary {
  const numbered = numberedSegments(document);
  const filling: Record<Filling, number> = {
    context: 0,
    exact: 0,
    fuzzy: 0,
    engine: 0,
    repetition: 0,
    person: 0,
    none: 0,
  };
  const states: Record<State, number> = { untranslated: 0, draft: 0, edited: 0, approved: 0, excluded: 0 };
  const findings = { blocking: 0, warning: 0, info: 0 };
  for (const segment of segmentsOf(document)) states[stateOf(segment)]++;
  for (const { segment } of numbered) {
    filling[fillingOf(segment)]++;
    for (const finding of openFindingsOf(document, segment.id)) findings[finding.severity]++;
  }
  const practice = numbered.filter(({ segment }) => writingRevision(segment)?.origin.practice);
  const receipts = document.checks.flatMap((check) => check.receipts);
  const found = receipts.filter((receipt) => receipt.found !== null).length;
  return {
    segments: numbered.length,
    excluded: states.excluded,
    practice: practice.length,
    filling,
    states,
    terms: { found, missing: receipts.length - found },
    findings,
    untranslated: numbered
      .filter(({ segment }) => stateOf(segment) === 'untranslated')
      .map(({ number, segment }) => ({ number, id: segment.id, source: segment.source.text })),
  };
}

/** Segments that count, with their numbers. */
export function numberedSegments(document: Document): { number: number; segment: Segment }[] {
  return segmentsOf(document)
    .filter((segment) => stateOf(segment) !== 'excluded')
    .map((segment, index) => ({ number: index + 1, segment }));
}

export function fillingOf(segment: Segment): Filling {
  const revision = writingRevision(segment);
  if (!revision) return 'none';
  if (revision.origin.memory) return revision.origin.memory.kind;
  if (revision.origin.repetitionOf !== undefined) return 'repetition';
  return revision.actor.kind === 'engine' ? 'engine' : 'person';
}

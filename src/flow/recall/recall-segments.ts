import { hashString } from '../../model/hash.js';
import type { Match, MemoryUnit } from '../../model/match.js';
import type { Text } from '../../model/text.js';
import { wordsOf } from '../../model/words.js';
import type { LanguagePair, Memory } from './port.js';
import { scoreFuzzy } from './score-fuzzy.js';

export interface RecallAsked {
  readonly id: string;
  readonly source: Text;
  /** Neighbouring source sentences; null at an edge of the document. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface Recalling {
  readonly segments: readonly RecallAsked[];
  readonly pair: LanguagePair;
  readonly memory: Memory;
  /** Lowest score of a fuzzy match, 0 to 100. */
  readonly threshold: number;
  /** Most matches a segment; 5 where absent. */
  readonly limit?: number;
  /** Path of the article that asks: another's units under embargo are not shown, its own are. */
  readonly document?: string;
}

/** Units whose likeness is computed, of those that share the rarest words. */
const CANDIDATES = 30;

/**
 * Matches by segment id, best first; segments without one are absent. A unit is a context match (101) where the source and both neighbours are
 * the same, exact (100) where the source is, fuzzy below. Order: score, then the article's own units, then the latest, then the id.
 */
export async function recallSegments(asked: Recalling): Promise<Map<string, Match[]>> {
  const { segments, memory, pair } = asked;
  const hashes = segments.map((segment) => hashString(segment.source.text));
  const exact = await memory.exact([...new Set(hashes)], pair);
  const recalled = new Map<string, Match[]>();
  for (const [index, segment] of segments.entries()) {
    const full = exact.get(hashes[index] ?? '') ?? [];
    // A sentence that is there word for word needs no similar ones.
    const alike = full.length > 0 ? [] : await memory.similar(wordsOf(segment.source.text), pair, CANDIDATES);
    const matches = [
      ...full.map((unit) => fullMatch(unit, segment)),
      ...alike.flatMap((unit) => fuzzyMatch(unit, segment, asked.threshold)),
    ].filter(({ unit }) => !unit.embargo || unit.document === asked.document);
    if (matches.length === 0) continue;
    const sorted = matches.toSorted((left, right) => compare(left, right, asked.document));
    recalled.set(segment.id, sorted.slice(0, asked.limit ?? 5));
  }
  return recalled;
}

function fullMatch(unit: MemoryUnit, segment: RecallAsked): Match {
  const sameContext = (unit.previous ?? null) === segment.previous && (unit.next ?? null) === segment.next;
  return sameContext ? { unit, kind: 'context', score: 101 } : { unit, kind: 'exact', score: 100 };
}

function fuzzyMatch(unit: MemoryUnit, segment: RecallAsked, threshold: number): Match[] {
  const score = scoreFuzzy(unit.source.text, segment.source.text);
  return score >= threshold ? [{ unit, kind: 'fuzzy', score }] : [];
}

function compare(left: Match, right: Match, document: string | undefined): number {
  const own = (match: Match): number => (match.unit.document === document ? 0 : 1);
  return (
    right.score - left.score ||
    own(left) - own(right) ||
    compareStrings(right.unit.at ?? '', left.unit.at ?? '') ||
    compareStrings(left.unit.id, right.unit.id)
  );
}

function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

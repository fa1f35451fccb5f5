import type { EngineResult, EngineSegment } from '../../model/engine.js';
import type { TranslateOutcome } from './outcome.js';
import { hasWords, isUntranslated } from './words-on-wire.js';

/** One outcome a segment, found by id and never by position. Results for ids that nobody asked for are dropped. */
export function matchResults(
  segments: readonly EngineSegment[],
  results: readonly EngineResult[],
): TranslateOutcome[] {
  const byId = new Map<string, EngineResult[]>();
  for (const result of results) byId.set(result.id, [...(byId.get(result.id) ?? []), result]);
  return segments.map((segment) => judgeResults(segment, byId.get(segment.id) ?? []));
}

function judgeResults(segment: EngineSegment, results: readonly EngineResult[]): TranslateOutcome {
  const { id } = segment;
  const [result, second] = results;
  if (!result) return damaged(id, 'the reply has no result for this segment');
  if (second) return damaged(id, `the reply has ${results.length} results for this segment`);
  if ('failure' in result) return { id, kind: 'failed', failure: result.failure };
  if (!hasWords(result.wire)) return damaged(id, 'the result is empty');
  if (isUntranslated(result.wire, segment)) return damaged(id, 'the result is the source, untranslated');
  return { ...result, kind: 'translated' };
}

function damaged(id: string, detail: string): TranslateOutcome {
  return { id, kind: 'failed', failure: { kind: 'reply', detail } };
}

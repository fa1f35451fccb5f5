import { describe, expect, it } from 'vitest';
import { bestFill } from '../../../src/flow/recall/best-fill.js';
import type { Match, MatchKind } from '../../../src/model/match.js';
import { unit } from '../../support/sample-document.js';

const match = (id: string, kind: MatchKind, score: number): Match => ({
  unit: unit(id, 'Presiden tiba.', 'The president arrived.'),
  kind,
  score,
});

describe('the match that fills a sentence by itself', () => {
  it.each([
    ['context', 101],
    ['exact', 100],
  ] as const)('is the best one where that is %s', (kind, score) => {
    const best = match('a', kind, score);
    expect(bestFill([best, match('b', 'exact', 100), match('c', 'fuzzy', 90)])).toBe(best);
  });

  it('is none where the best is fuzzy, even at 99: its words say something else', () => {
    expect(bestFill([match('a', 'fuzzy', 99)])).toBeNull();
  });

  it('is none without matches', () => {
    expect(bestFill([])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/api/article.js';
import type { SegmentView } from '../../src/api/segment.js';
import { patchBlock, patchSegments } from '../../src/desk/review/patch-article.js';
import { ReadingClock } from '../../src/desk/review/reading-clock.js';
import {
  countBy,
  filterRows,
  findFrom,
  hasFinding,
  isOpen,
  neighbour,
  rowsOf,
} from '../../src/desk/review/rows.js';

function segment(id: string, state: SegmentView['state'], part: Partial<SegmentView> = {}): SegmentView {
  const number = state === 'excluded' ? null : Number(id.slice(1));
  return { id, number, state, findings: [], changedSinceApproved: false, ...part } as unknown as SegmentView;
}

const finding = { severity: 'warning', dismissed: null } as unknown as SegmentView['findings'][number];
const article = {
  seq: 5,
  blocks: [
    { id: 'b1', role: 'headline', shape: 'x', additions: [], segments: [segment('s1', 'approved')] },
    {
      id: 'b2',
      role: 'paragraph',
      shape: 'y',
      additions: [],
      segments: [segment('s2', 'draft'), segment('s3', 'edited', { findings: [finding] })],
    },
    { id: 'b3', role: 'boilerplate', shape: 'z', additions: [], segments: [segment('s4', 'excluded')] },
  ],
} as unknown as ArticleView;
const standing = { counts: article.counts, version: 'v6', seq: 6 };

describe('the rows of an article', () => {
  const rows = rowsOf(article);

  it('are counted by what they need, without lines that are left out', () => {
    expect(countBy(rows)).toEqual({ all: 3, open: 2, findings: 1, changed: 0 });
  });

  it('keep the current sentence in sight under a filter', () => {
    const ids = filterRows(rows, 'findings', 's1').map((row) => row.segment.id);
    expect(ids).toEqual(['s1', 's3']);
  });

  it('lead to the next open one, looking on from the top', () => {
    expect(findFrom(rows, 's2', 1, isOpen)).toBe('s3');
    expect(findFrom(rows, 's3', 1, isOpen)).toBe('s2');
    expect(findFrom(rows, 's2', -1, isOpen)).toBe('s3');
    expect(findFrom(rows, 's3', 1, hasFinding)).toBeNull();
    expect(findFrom([], null, 1, isOpen)).toBeNull();
  });

  it('end at the last one', () => {
    expect(neighbour(rows, 's4', 1)).toBe('s4');
    expect(neighbour(rows, null, 1)).toBe('s1');
  });
});

describe('rows after a change', () => {
  it('are the same ones in a block that did not change', () => {
    const before = rowsOf(article);
    const after = rowsOf(patchSegments(article, { ...standing, segments: [segment('s2', 'approved')] }));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });
});

describe('an answer of the server', () => {
  it('takes its place in the article', () => {
    const fresh = patchSegments(article, { ...standing, segments: [segment('s2', 'approved')] });
    expect(rowsOf(fresh).map((row) => row.segment.state)).toEqual([
      'approved',
      'approved',
      'edited',
      'excluded',
    ]);
    expect(fresh.blocks[0]).toBe(article.blocks[0]);
  });

  it('that is older than what is known changes nothing', () => {
    expect(patchSegments(article, { ...standing, seq: 4, segments: [segment('s2', 'approved')] })).toBe(
      article,
    );
  });

  it('to a split numbers the sentences after it anew', () => {
    const block = {
      id: 'b1',
      role: 'headline',
      shape: 'x2',
      additions: [],
      segments: [segment('s1', 'draft'), segment('s9', 'draft')],
    } as unknown as ArticleView['blocks'][number];
    const numbers = rowsOf(patchBlock(article, { ...standing, block })).map((row) => row.segment.number);
    expect(numbers).toEqual([1, 2, 3, 4, null]);
  });
});

it('the reading clock adds up all visits to a sentence', () => {
  const clock = new ReadingClock();
  clock.look('s1', 1000);
  clock.look('s2', 3000);
  clock.look('s1', 10_000);
  expect(clock.seen('s1', 10_500)).toBe(2500);
  expect(clock.seen('s2', 10_500)).toBe(7000);
  expect(clock.seen('s3', 10_500)).toBe(0);
});

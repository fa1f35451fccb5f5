import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/api/article.js';
import { joinPage, missingPage } from '../../src/desk/review/join-pages.js';

function page(ids: readonly string[], part: Partial<ArticleView> = {}): ArticleView {
  const blocks = ids.map((id) => ({ id, role: 'paragraph', shape: id, segments: [] }));
  return { seq: 5, version: '1.5', previous: null, next: null, blocks, ...part } as unknown as ArticleView;
}

const middle = page(['b4', 'b5'], { previous: 'b4', next: 'b6' });
const ids = (article: ArticleView | null): string[] | undefined => article?.blocks.map(({ id }) => id);

describe('an article that came as a page', () => {
  it('asks for what follows first, then for what stands before, then for nothing', () => {
    expect(missingPage(middle)).toEqual({ from: 'b6' });
    expect(missingPage({ ...middle, next: null })).toEqual({ until: 'b4' });
    expect(missingPage(page(['b1']))).toBeNull();
  });

  it('grows at both ends', () => {
    const longer = joinPage(middle, page(['b6', 'b7'], { previous: 'b6', next: 'b8' }));
    expect(ids(longer)).toEqual(['b4', 'b5', 'b6', 'b7']);
    expect(longer).toMatchObject({ previous: 'b4', next: 'b8' });
    const earlier = longer && joinPage(longer, page(['b2', 'b3'], { previous: 'b2', next: 'b4' }));
    expect(ids(earlier)).toEqual(['b2', 'b3', 'b4', 'b5', 'b6', 'b7']);
    expect(earlier).toMatchObject({ previous: 'b2', next: 'b8', version: '1.5' });
  });

  it('takes no page that is older than a change that it knows of', () => {
    const changed = { ...middle, seq: 9 };
    expect(joinPage(changed, page(['b6'], { seq: 8 }))).toBeNull();
    expect(ids(joinPage(changed, page(['b6'], { seq: 9 })))).toEqual(['b4', 'b5', 'b6']);
  });

  it('takes no page that stands elsewhere', () => {
    expect(joinPage(middle, page(['b8'], { previous: 'b8' }))).toBeNull();
    expect(joinPage(middle, page(['b2'], { next: 'b3' }))).toBeNull();
    expect(joinPage(page(['b1']), page(['b1']))).toBeNull();
  });
});

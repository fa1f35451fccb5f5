import { describe, expect, it } from 'vitest';
import type { BlockView } from '../../../src/api/article.js';
import type { SegmentView } from '../../../src/api/segment.js';
import { clipboardCopy } from '../../../src/desk/export/clipboard-copy.js';
import type { Code } from '../../../src/model/text.js';

function sentence(
  target: string | null,
  change: Partial<SegmentView> & { readonly codes?: Code[] } = {},
): SegmentView {
  const { codes = [], ...rest } = change;
  return {
    id: 's',
    number: 1,
    source: { text: 'Sumber.', codes: [] },
    gap: ' ',
    target: target === null ? null : { text: target, codes },
    state: 'approved',
    revision: null,
    origin: { kind: 'none', engine: null, model: null, score: null, practice: false },
    by: null,
    at: null,
    terms: [],
    findings: [],
    comments: 0,
    query: false,
    candidates: 0,
    furniture: false,
    excluded: null,
    changedSinceApproved: false,
    approvedTarget: null,
    ...rest,
  };
}

function block(role: BlockView['role'], ...segments: SegmentView[]): BlockView {
  return { id: role, role, shape: '', segments };
}

const article = {
  blocks: [
    block('headline', sentence('Rice prices rise')),
    block('standfirst', sentence('Government plans sales')),
    block('paragraph', sentence('One.', { gap: '' }), sentence('Two.', { gap: '\n' }), sentence('Three.')),
    block('boilerplate', sentence('Read also')),
  ],
};

describe('what goes to the clipboard', () => {
  it('is the whole copy, in paragraphs, without page furniture', () => {
    expect(clipboardCopy(article, 'all', false)).toEqual({
      text: 'Rice prices rise\n\nGovernment plans sales\n\nOne. Two. Three.',
      html: '<p>Rice prices rise</p>\n<p>Government plans sales</p>\n<p>One. Two. Three.</p>',
    });
  });

  it.each([
    ['headline', 'Rice prices rise'],
    ['standfirst', 'Government plans sales'],
    ['body', 'One. Two. Three.'],
  ] as const)('is the %s alone where that is asked', (part, text) => {
    expect(clipboardCopy(article, part, false)?.text).toBe(text);
  });

  it('says DRAFT in its first line, whatever part it is', () => {
    expect(clipboardCopy(article, 'headline', true)?.text).toBe(
      'DRAFT: not approved for publication\n\nRice prices rise',
    );
  });

  it('is nothing where the article has no such part', () => {
    expect(clipboardCopy({ blocks: [block('paragraph', sentence('One.'))] }, 'headline', false)).toBeNull();
  });

  it('leaves out a sentence that somebody left out, and names one that is not translated', () => {
    const blocks = [
      block('paragraph', sentence('Out.', { state: 'excluded' }), sentence(null, { state: 'untranslated' })),
    ];
    expect(clipboardCopy({ blocks }, 'body', false)?.text).toBe('[not translated: Sumber.]');
  });

  it('keeps the links of an article, and no other markup', () => {
    const codes: Code[] = [
      { at: 0, kind: 'open', pair: '1', data: '**' },
      { at: 3, kind: 'close', pair: '1', data: '**' },
      { at: 4, kind: 'open', pair: '2', data: '[' },
      { at: 10, kind: 'close', pair: '2', data: '](https://example.org/?a=1&b=2 "x")' },
    ];
    const blocks = [block('paragraph', sentence('The report & more', { codes }))];
    expect(clipboardCopy({ blocks }, 'body', false)?.html).toBe(
      '<p>The <a href="https://example.org/?a=1&amp;b=2">report</a> &amp; more</p>',
    );
  });

  it('makes no link of a script, and no markup of words', () => {
    const codes: Code[] = [
      { at: 0, kind: 'open', pair: '1', data: '[' },
      { at: 5, kind: 'close', pair: '1', data: '](javascript:alert(1))' },
    ];
    const blocks = [block('paragraph', sentence('Press <img src=x onerror=alert(1)>', { codes }))];
    expect(clipboardCopy({ blocks }, 'body', false)?.html).toBe(
      '<p>Press &lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });
});

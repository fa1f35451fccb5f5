import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText, type Annotation } from '../../../src/formats/html/annotate-text.js';
import { plainText } from '../../../src/model/text.js';

const at = (start: number, end: number, kind: Annotation['kind'] = 'term'): Annotation => ({
  start,
  end,
  kind,
  title: kind,
});

describe('annotateText', () => {
  it('cuts overlapping highlights where they meet', () => {
    expect(annotateText(plainText('abcdef'), [at(0, 4), at(2, 6, 'warning')]).markup).toBe(
      '<span class="term" title="term">ab</span>' +
        '<span class="term" title="term"><mark class="warning" title="warning">cd</mark></span>' +
        '<mark class="warning" title="warning">ef</mark>',
    );
  });

  it('shows codes where they stand, as text', () => {
    const text = { text: 'ab', codes: [{ at: 1, kind: 'point', pair: '1', data: '<br>' } as const] };
    expect(annotateText(text, []).markup).toBe('a<code title="&lt;br&gt;">&lt;br&gt;</code>b');
  });

  it('shows a code after the last word', () => {
    const text = { text: 'a', codes: [{ at: 1, kind: 'close', pair: '1', data: '*' } as const] };
    expect(annotateText(text, []).markup).toBe('a<code title="*">*</code>');
  });

  it('never loses, doubles or reorders a word, whatever is highlighted', () => {
    const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12)).map(([start, end]) => at(start, end)));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,12}$/), spans, (words, annotations) => {
        const { markup } = annotateText(plainText(words), annotations);
        expect(markup.replace(/<[^>]*>/gu, '')).toBe(words);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedSentences, corrections } from '../../../src/flow/export/corrections.js';
import { articleOf } from './article.js';

const said = (...sentences: string[]) =>
  sentences.map((each) => {
    const [segment = '', text = ''] = each.split(':');
    return { segment, text };
  });

describe('corrections of a copy that left', () => {
  it('are none while every sentence is the same', () => {
    expect(corrections(said('a:One.', 'b:Two.'), said('a:One.', 'b:Two.'))).toEqual([]);
  });

  it('are the sentences before and after', () => {
    expect(corrections(said('a:One.', 'b:Two.'), said('a:One.', 'b:Three.'))).toEqual([
      { segment: 'b', before: 'Two.', after: 'Three.' },
    ]);
  });

  it('name what was taken out where it stood, and what came', () => {
    expect(corrections(said('a:One.', 'b:Two.', 'c:Three.'), said('a:One.', 'd:New.', 'c:Three!'))).toEqual([
      { segment: 'd', before: null, after: 'New.' },
      { segment: 'b', before: 'Two.', after: null },
      { segment: 'c', before: 'Three.', after: 'Three!' },
    ]);
  });

  it('account for every sentence that differs, once', () => {
    const list = fc.uniqueArray(
      fc.record({
        segment: fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'),
        text: fc.constantFrom('x', 'y'),
      }),
      {
        selector: ({ segment }) => segment,
      },
    );
    fc.assert(
      fc.property(list, list, (before, after) => {
        const found = corrections(before, after);
        const was = new Map(before.map((each) => [each.segment, each.text]));
        const is = new Map(after.map((each) => [each.segment, each.text]));
        const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
          (id) => was.get(id) !== is.get(id),
        );
        expect(found.map(({ segment }) => segment).toSorted()).toEqual(differing.toSorted());
        for (const each of found) {
          expect(each.before).toBe(was.get(each.segment) ?? null);
          expect(each.after).toBe(is.get(each.segment) ?? null);
        }
      }),
    );
  });
});

describe('the sentences of a copy', () => {
  const document = articleOf(
    [
      [{ source: 'Judul', target: 'Title' }],
      [
        { source: 'Satu.', target: 'One.' },
        { source: 'Dua.', target: 'Two.', acts: ['fill', 'exclude'] },
        { source: 'Tiga.' },
      ],
    ],
    ['headline', 'paragraph'],
  );

  it('are those that are in it', () => {
    expect(copiedSentences(document).map(({ text }) => text)).toEqual(['Title', 'One.']);
  });

  it('are those of a part where a part left', () => {
    expect(copiedSentences(document, 'headline').map(({ text }) => text)).toEqual(['Title']);
    expect(copiedSentences(document, 'body').map(({ text }) => text)).toEqual(['One.']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/model/diff-words.js';

describe('a word diff', () => {
  it('shows a changed phrase as one', () => {
    expect(diffWords('He voiced deep concern today.', 'He raised new concern today.')).toEqual([
      { kind: 'same', text: 'He ' },
      { kind: 'gone', text: 'voiced deep' },
      { kind: 'new', text: 'raised new' },
      { kind: 'same', text: ' concern today.' },
    ]);
  });

  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', 'ç', '.'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const side = (other: string): string =>
          pieces.flatMap(({ kind, text: words }) => (kind === other ? [] : [words])).join('');
        expect(side('new')).toBe(before);
        expect(side('gone')).toBe(after);
      }),
    );
  });
});

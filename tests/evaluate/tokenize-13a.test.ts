import { describe, expect, it } from 'vitest';
import { tokenize13a } from '../../src/evaluate/tokenize-13a.js';

describe('tokens of 13a', () => {
  it.each([
    ['separate punctuation from words', 'He said: "No!"', ['He', 'said', ':', '"', 'No', '!', '"']],
    ['keep points and commas within figures', '1,234.5 people, 2.', ['1,234.5', 'people', ',', '2', '.']],
    [
      'split a hyphen only after a figure',
      'a 2-year well-known plan',
      ['a', '2', '-', 'year', 'well-known', 'plan'],
    ],
    ['keep apostrophes', "haven't", ["haven't"]],
    [
      'undo entities, the ampersand before the brackets',
      '&quot;a&quot; &amp;lt; &gt;',
      ['"', 'a', '"', '<', '>'],
    ],
    ['take entities apart that are not undone', '&nbsp;', ['&', 'nbsp', ';']],
    ['break at the white space of Python', 'a\u001cb\u0085c\u00a0d\u3000e', ['a', 'b', 'c', 'd', 'e']],
    ['do not break at a byte order mark', 'a\ufeffb', ['a\ufeffb']],
    ['take a character beyond the basic plane for one', '😀.5', ['😀', '.', '5']],
    ['are none in an empty line', ' \t', []],
  ])('%s', (_what, sentence, tokens) => {
    expect(tokenize13a(sentence)).toEqual(tokens);
  });
});

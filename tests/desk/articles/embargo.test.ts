import { describe, expect, it } from 'vitest';
import { embargoOf } from '../../../src/desk/articles/embargo.js';

const now = Date.parse('2024-10-22T08:00:00Z');

describe('an embargo', () => {
  it('holds until its time', () => {
    expect(embargoOf('2024-10-22T18:00:00+07:00', now)).toEqual({
      kind: 'until',
      at: '2024-10-22T11:00:00.000Z',
    });
  });

  it('is over after it', () => {
    expect(embargoOf('2024-10-22 14:00+07:00', now).kind).toBe('over');
  });

  it.each(['sampai konferensi pers', '22 May', 'true'])('stands in its own words: %s', (words) => {
    expect(embargoOf(words, now)).toEqual({ kind: 'plain', words });
  });
});

import { describe, expect, it } from 'vitest';
import { sayAge, sayMoment, sayMoney } from '../../../src/desk/lists/say-time.js';

const now = Date.parse('2024-10-22T08:00:00Z');

describe('times and sums in the reader’s words', () => {
  it.each([
    ['2024-10-22T07:45:00Z', '15 min. ago', '15 mnt lalu'],
    ['2024-10-22T05:30:00Z', '2 hr. ago', '2 jam lalu'],
    ['2024-10-21T02:00:00Z', 'yesterday', 'kemarin'],
  ])('says how long ago %s was', (at, english, indonesian) => {
    expect(sayAge(at, now, 'en')).toBe(english);
    expect(sayAge(at, now, 'id')).toBe(indonesian);
  });

  it('says nothing under a minute, and of what is no time', () => {
    expect(sayAge('2024-10-22T07:59:30Z', now, 'en')).toBeNull();
    expect(sayAge('soon', now, 'en')).toBeNull();
  });

  it('leaves what is no time as it stands', () => {
    expect(sayMoment('soon', now, 'en')).toBe('soon');
    expect(sayMoment('2023-10-22T08:00:00Z', now, 'en')).toContain('2023');
  });

  it.each([
    [0, '$0.00'],
    [0.0123, '$0.012'],
    [12.5, '$12.50'],
  ])('writes %d dollars', (dollars, written) => {
    expect(sayMoney(dollars, 'en')).toBe(written);
  });
});

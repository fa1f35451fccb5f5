import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/desk/lists/place-after.js';

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 2],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s leads from %d to %d of three', (key, from, to) => {
    expect(placeAfter(key, from, 3)).toBe(to);
  });

  it('leaves other keys alone, and every key where nothing stands', () => {
    expect(placeAfter('Enter', 0, 3)).toBeNull();
    expect(placeAfter('ArrowDown', -1, 0)).toBeNull();
  });
});

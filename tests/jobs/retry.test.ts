import { describe, expect, it } from 'vitest';
import { pauseBefore } from '../../src/jobs/retry.js';

const pauseOf = (retryAfterSeconds?: number): number | null =>
  pauseBefore(
    { kind: 'rate', detail: '', ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
    1,
    () => 1,
  );

describe('the pause before the next attempt', () => {
  it('is what the engine asks for and a little more', () => {
    expect(pauseOf(7)).toBe(7125);
    expect(pauseOf(600)).toBe(600_125);
    expect(pauseOf()).toBe(500);
  });

  it('is never made where the engine asks for hours, which no timer could count and nobody waits for', () => {
    expect(pauseOf(3_600)).toBeNull();
    expect(pauseOf(99_999_999)).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boundedCall } from '../../src/engines/bounded-call.js';
import { failureOfStatus } from '../../src/engines/failure-of-status.js';
import { serviceGlossary } from '../../src/engines/glossary-entries.js';
import { onceUntilFailed } from '../../src/engines/once-until-failed.js';
import { plainDetail } from '../../src/engines/plain-detail.js';
import { glossaryOf } from '../glossary/build-glossary.js';

describe('a failure by HTTP status', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    [401, 'auth'],
    [402, 'quota'],
    [403, 'auth'],
    [404, 'input'],
    [408, 'transient'],
    [413, 'input'],
    [429, 'rate'],
    [456, 'quota'],
    [500, 'transient'],
    [529, 'transient'],
  ])('%i is %s', (status, kind) => {
    expect(failureOfStatus(status, '')).toEqual({ kind, detail: '' });
  });

  it.each([
    ['7', 7],
    ['0.5', 0.5],
    ['Tue, 24 Nov 2026 09:02:00 GMT', 120],
    ['Tue, 24 Nov 2026 08:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads Retry-After %j', (header, seconds) => {
    expect(failureOfStatus(429, '', header).retryAfterSeconds).toBe(seconds);
  });

  it('waits for nothing that no pause can heal', () => {
    expect(failureOfStatus(403, '', '7')).not.toHaveProperty('retryAfterSeconds');
  });
});

describe('what a service said', () => {
  it('is shown on one line, not too long, and without the key, however it is written', () => {
    const key = 'a/b "c"';
    const said = `bad key ${key}\nat /?key=${encodeURIComponent(key)} in ${JSON.stringify({ key })}`;
    expect(plainDetail(said, key)).toBe('bad key [key] at /?key=[key] in {"key":"[key]"}');
    expect(plainDetail('x'.repeat(1000), key)).toHaveLength(301);
  });

  it('loses the key before it is cut, so that no half of it remains', () => {
    const key = 'k'.repeat(40);
    expect(plainDetail(`${'x'.repeat(290)}${key}`, key)).not.toContain('kkk');
  });
});

describe('a glossary for a service', () => {
  const of = (...entries: readonly string[]) => serviceGlossary(glossaryOf(...entries).terms, 'id', 'en');

  it('has every form, and a name that follows its content and not its order', () => {
    const [first, second] = [
      'source: PBB, target: UN',
      'source: Korea Utara, target: North Korea, variants: [Korut]',
    ];
    expect(of(first, second).entries).toEqual([
      ['Korea Utara', 'North Korea'],
      ['Korut', 'North Korea'],
      ['PBB', 'UN'],
    ]);
    expect(of(second, first).name).toBe(of(first, second).name);
    expect(of(first).name).not.toBe(of('source: PBB, target: U.N.').name);
  });
});

describe('a bounded call', () => {
  const atStake = { characters: 9, cost: 1 };
  const silence = (): Promise<never> => new Promise(() => undefined);

  it('is given up at its end, with what it may have cost, though the library does not listen', async () => {
    const { signal } = new AbortController();
    await expect(boundedCall(silence, { signal, seconds: 0.01, atStake })).rejects.toMatchObject({
      failure: { kind: 'deadline' },
      usage: atStake,
    });
  });

  it('is never begun where it is cancelled already', async () => {
    const call = vi.fn<typeof silence>(silence);
    const bounds = { signal: AbortSignal.abort(), seconds: 1, atStake };
    await expect(boundedCall(call, bounds)).rejects.toMatchObject({
      failure: { kind: 'cancelled' },
      usage: { characters: 0, cost: 0 },
    });
    expect(call).not.toHaveBeenCalled();
  });
});

describe('work that is done once', () => {
  it('is shared by all who ask, and tried again after it failed', async () => {
    let calls = 0;
    const work = onceUntilFailed(async () => {
      if (++calls === 1) throw new Error('down');
      return calls;
    });
    await expect(Promise.all([work(), work()])).rejects.toThrow('down');
    expect(await Promise.all([work(), work(), work()])).toEqual([2, 2, 2]);
  });
});

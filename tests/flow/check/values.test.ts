import { describe, expect, it } from 'vitest';
import { checkPair } from '../../../src/index.js';

const ofValues = /^(?:num|money|pct|date|time|unit)\./u;

/** The target after every change that the checks of values propose. */
function mended(source: string, target: string): string {
  const fixes = checkPair({ source, target }).flatMap(({ code, fix }) =>
    fix && ofValues.test(code) ? [fix] : [],
  );
  return fixes
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), target);
}

describe('a proposed change', () => {
  it.each([
    ['Dananya 1,5 miliar euro.', 'The fund is 1.5 million euros.', 'The fund is 1.5 billion euros.'],
    ['Biayanya Rp1,5 miliar.', 'It costs Rp 1,5 miliar.', 'It costs Rp 1.5 billion.'],
    ['Inflasi 10,5 persen.', 'Inflation is 10,5 percent.', 'Inflation is 10.5 percent.'],
    ['Ada 1.250.000 warga.', 'There are 1.250.000 residents.', 'There are 1,250,000 residents.'],
    ['Ia tiba pada 5/8/2025.', 'He arrived on 5/8/2025.', 'He arrived on Aug. 5, 2025.'],
  ])('mends %s', (source, target, right) => {
    expect(mended(source, target)).toBe(right);
    const left = checkPair({ source, target: right }).filter(({ code }) => ofValues.test(code));
    expect(left).toEqual([]);
  });
});

describe('a finding about values', () => {
  it('says what was read on both sides, and where', () => {
    const [finding] = checkPair({ source: 'Ada 1,5 miliar orang.', target: 'There are 1.5 million people.' });
    expect(finding).toMatchObject({
      code: 'num.magnitude',
      values: { value: '1,5 miliar', read: 1_500_000_000, found: '1.5 million', foundRead: 1_500_000 },
      spans: { source: [{ start: 4, end: 14 }], target: [{ start: 10, end: 21 }] },
    });
  });

  it('comes once for a changed number, and not as one lost and one added', () => {
    const findings = checkPair({ source: 'Sebanyak 22 orang tewas.', target: 'Some 25 people died.' });
    expect(findings.map(({ code }) => code).filter((code) => ofValues.test(code))).toEqual(['num.value']);
  });

  it('only warns of a lone year that was left out', () => {
    const findings = checkPair({ source: 'Inflasi 2025 naik 3 persen.', target: 'Inflation rose 3%.' });
    const values = findings.filter(({ code }) => ofValues.test(code));
    expect(values.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('asks the author where the source has a day that never was', () => {
    const [finding] = checkPair({ source: 'Ia tiba Senin (5/8/2025).', target: 'He arrived Monday.' });
    expect(finding).toMatchObject({ code: 'date.weekday', severity: 'warning', variant: 'source' });
  });
});

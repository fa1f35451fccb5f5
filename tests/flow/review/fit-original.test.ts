import { describe, expect, it } from 'vitest';
import { fitOriginal } from '../../../src/flow/review/fit-original.js';
import { plainText } from '../../../src/model/text.js';

const fit = (target: string, original: string): string => {
  const span = { start: target.indexOf('“') + 1, end: target.indexOf('”') };
  return fitOriginal(plainText(target), span, original).text;
};

describe('an original', () => {
  it('takes the comma of the quotation whose place it takes', () => {
    expect(fit('“We are ready,” he said.', 'We’re good to go.')).toBe('“We’re good to go,” he said.');
    expect(fit('He said: “We are ready.”', 'We’re good to go')).toBe('He said: “We’re good to go.”');
    expect(fit('He called it “good”.', 'the best')).toBe('He called it “the best”.');
  });

  it('keeps its own question or exclamation mark', () => {
    expect(fit('“Are you ready,” he asked.', 'Good to go?')).toBe('“Good to go?” he asked.');
  });

  it('loses the marks around it, and gets single ones inside', () => {
    expect(fit('“We are ready,” he said.', '“Good to go.”')).toBe('“Good to go,” he said.');
    expect(fit('“We are ready,” he said.', 'I said "go" then')).toBe('“I said ‘go’ then,” he said.');
  });

  it('moves the codes behind it along, and loses none inside', () => {
    const codes = [
      { at: 4, kind: 'open', pair: '1', data: '*' },
      { at: 7, kind: 'close', pair: '1', data: '*' },
      { at: 12, kind: 'point', pair: '2', data: '<br>' },
    ] as const;
    const fitted = fitOriginal({ text: '“We are,” he said.', codes }, { start: 1, end: 8 }, 'It is fine');
    expect(fitted.text).toBe('“It is fine,” he said.');
    expect(fitted.codes.map(({ at }) => at)).toEqual([12, 12, 16]);
  });
});

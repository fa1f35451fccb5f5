import { describe, expect, it } from 'vitest';
import { checkBlock } from '../../../src/flow/check/check-block.js';
import { checkPair as checkLine } from '../../../src/index.js';
import { english } from '../../../src/language/english/index.js';
import { indonesian } from '../../../src/language/indonesian/index.js';
import type { Finding } from '../../../src/model/finding.js';
import { plainText, type Text } from '../../../src/model/text.js';

function check(...pairs: [string | Text, string][]): Finding[] {
  const segments = pairs.map(([source, target], index) => ({
    id: `s${index + 1}`,
    source: typeof source === 'string' ? plainText(source) : source,
    target: plainText(target),
    receipts: [],
    forbidden: [],
    from: indonesian,
    to: english,
  }));
  return checkBlock({ segments, from: indonesian, to: english });
}

/** The target of the first finding's segment with its fix. */
function fixed(target: string, findings: readonly Finding[]): string {
  const fix = findings[0]?.fix;
  return fix ? target.slice(0, fix.start) + fix.text + target.slice(fix.end) : 'no fix';
}

describe('a mark without its partner', () => {
  it.each([
    [
      'is turned where it points the wrong way',
      '“Kami siap,” katanya.',
      '“Ready,“ he said.',
      '“Ready,” he said.',
    ],
    [
      'is closed where the quotation is the whole sentence',
      '“Kami siap.”',
      '“We are ready.',
      '“We are ready.”',
    ],
    [
      'is opened where the quotation is the whole sentence',
      '“Kami siap.”',
      'We are ready.”',
      '“We are ready.”',
    ],
    ['keeps the kind of mark that the target has', '“Kami siap.”', '"We are ready.', '"We are ready."'],
    [
      'is left to the editor where words stand around it',
      '“Kami siap,” katanya.',
      '“Ready, he said.',
      'no fix',
    ],
  ])('%s', (_name, source, target, expected) => {
    expect(fixed(target, check([source, target]))).toBe(expected);
  });

  it('is shown with the words on both sides of it', () => {
    const [finding] = check(['Ia berkata, “Kami siap.”', 'He said, “We are ready."”']);
    expect(finding?.values['near']).toContain('ready');
  });

  it('is no fault where a long quotation goes on in the next paragraph on both sides', () => {
    expect(check(['“Kami siap.', '“We are ready.'])).toEqual([]);
  });

  it('only warns where a paragraph may continue a quotation that the source does not open again', () => {
    const [finding] = check(['Kami berangkat besok.', '“We leave tomorrow.']);
    expect(finding).toMatchObject({ code: 'quote.balance', severity: 'warning' });
  });

  it('only warns in a line of which nobody knows the neighbours', () => {
    const [finding] = checkLine({ source: '“Kami siap,” katanya.', target: '“We are ready, he said.' });
    expect(finding).toMatchObject({ code: 'quote.balance', severity: 'warning' });
  });
});

describe('quoted words', () => {
  it('may move to the sentence after', () => {
    expect(
      check(
        ['“Kami tidak akan menyerah kepada siapa pun,” kata Novel.', 'Novel spoke on Monday.'],
        ['Ia berbicara pada Senin.', '“We will not give in to anyone,” he said.'],
      ),
    ).toEqual([]);
  });

  it('are a quotation in the source where they stand in italics', () => {
    const source = {
      text: 'Ia menyebutnya langkah mundur bagi demokrasi.',
      codes: [
        { at: 15, kind: 'open' as const, pair: '1', data: '*' },
        { at: 44, kind: 'close' as const, pair: '1', data: '*' },
      ],
    };
    expect(check([source, 'He called it “a step backward for democracy.”'])).toEqual([]);
  });

  it('are compared by count, which the finding gives for both sides', () => {
    const [finding] = check([
      '“Kami tidak akan menyerah. Kami akan menuntut keadilan di pengadilan,” kata Novel.',
      '“We will not give up,” Novel said.',
    ]);
    expect(finding).toMatchObject({
      code: 'quote.count',
      variant: 'shorter',
      values: { source: 10, target: 5 },
    });
  });

  it('that became a paraphrase warn and do not block', () => {
    const [finding] = check([
      '“Kami akan terus berjuang sampai semua bebas,” ujar juru bicara itu.',
      'The spokesman said they would keep fighting until all were free.',
    ]);
    expect(finding).toMatchObject({ code: 'quote.count', severity: 'warning' });
  });

  it('that nobody said block, and marks around one word only warn', () => {
    const [whole] = check(['Ia mengatakan anggaran cukup.', 'He said “the budget is large enough.”']);
    expect(whole).toMatchObject({ code: 'quote.fabricated', severity: 'blocking' });
    const [word] = check(['Warga mengaku takut.', 'Residents said they were “afraid.”']);
    expect(word).toMatchObject({ code: 'quote.fabricated', severity: 'warning' });
  });

  it('in lists of a hundred titles are compared in order', () => {
    const list = (word: string): string =>
      Array.from({ length: 100 }, (_, at) => `“${word} ${at}”`).join(', ');
    expect(check([list('Buku'), list('Book')])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { readQuotations } from '../../src/language/read-quotation.js';

function quoted(text: string): string[] {
  return readQuotations(text, english.quotation).quotations.map(({ start, end }) => text.slice(start, end));
}

function faults(text: string): string[] {
  return readQuotations(text, english.quotation).faults.map(({ at, fault }) => `${fault} ${at}`);
}

describe('the quotations of a text', () => {
  it.each([
    ['curly marks', '“We are ready,” he said. “We go.”', ['We are ready,', 'We go.']],
    ['straight marks', '"We are ready," he said. "We go."', ['We are ready,', 'We go.']],
    ['marks in brackets', 'The film (“Seven”) was shown.', ['Seven']],
    ['a mark after a dash', 'He said – "no" – and left.', ['no']],
    ['a quotation that opens with an ellipsis', 'He said "...and then" twice.', ['...and then']],
    ['single marks of a headline', 'Jokowi: ‘We will build it’', ['We will build it']],
    ['straight single marks', "It was split from the 'bad bank'.", ['bad bank']],
    [
      'single marks inside double ones as part of them',
      '“He said ‘ready’ to us.”',
      ['He said ‘ready’ to us.'],
    ],
    ['a possessive inside single marks', "He 'was the students' friend.'", ["was the students' friend."]],
  ])('are read by %s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['apostrophes', 'The country’s ministers don’t agree.'],
    ['straight apostrophes', "The country's ministers don't agree."],
    ['a possessive plural', "The prisoners' demands and the players' rights are clear."],
    ['shortened years', 'In the ’90s and the ‘80s it rained.'],
    ['inches', 'A 24" screen and a 32" screen were sold.'],
    ['feet and inches', 'He is 5\'11" tall.'],
  ])('are not made of %s', (_name, text) => {
    expect(quoted(text)).toEqual([]);
    expect(faults(text)).toEqual([]);
  });

  it('keep inches inside a quotation as a part of it', () => {
    expect(quoted('"He is 5\'11" tall," the coach said.')).toEqual(['He is 5\'11" tall,']);
    expect(quoted('“The 24" screen is broken.”')).toEqual(['The 24" screen is broken.']);
  });

  it('say where the text begins or ends inside one', () => {
    const reading = readQuotations('We go,” he said. “We will', english.quotation);
    expect(reading.quotations).toMatchObject([
      { start: 0, end: 6, opened: false, closed: true },
      { start: 18, end: 25, opened: true, closed: false },
    ]);
  });

  it('never overlap, stay in order and inside the text, whatever the text', () => {
    const pieces = fc.constantFrom('“', '”', '"', "'", '‘', '’', 'word', 's', ' ', ',', '.', '5', '-', '\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of readQuotations(text, english.quotation).quotations) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a mark that does not fit', () => {
  it.each([
    ['that opens and never closes', '“We are ready, he said.', ['open 0']],
    ['that closes and never opened', 'We are ready,” he said.', ['close 13']],
    ['that opens before one that opens again', '“We are ready, he said. “We go,” he added.', ['open 0']],
    ['of the opening shape at the end of words', '“We are ready,“ he said.', ['shape 14']],
    ['of the closing shape before words', 'He called it ”fake”.', ['shape 13']],
    ['that touches no word', 'A legal ". Then another" one.', ['loose 8']],
    ['of the straight kind, left over at the end', '"We are ready," he said."', ['close 24']],
  ])('is one %s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

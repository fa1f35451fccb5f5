import { describe, expect, it } from 'vitest';
import { numberedCodes, placeCode, type NumberedCode } from '../../src/desk/edit/place-code.js';
import type { TextView } from '../../src/api/text.js';
import type { Code } from '../../src/model/text.js';

const emphasis = (start: number, end: number, pair = '1'): Code[] => [
  { at: start, kind: 'open', pair, data: '*' },
  { at: end, kind: 'close', pair, data: '*' },
];
const source: TextView = { text: 'Harga beras naik.', codes: emphasis(6, 11) };
const english = 'Rice prices rise.';

/** The text with its codes in it, as the article would have it. */
function rendered({ text, codes }: TextView): string {
  let from = 0;
  let written = '';
  for (const { at, data } of codes) {
    written += text.slice(from, at) + data;
    from = at;
  }
  return written + text.slice(from);
}

function code(target: TextView, number = 1, of: TextView = source): NumberedCode {
  const found = numberedCodes(of, target).find((each) => each.number === number);
  if (!found) throw new Error(`no code ${number}`);
  return found;
}

describe('a code of the source', () => {
  it('that the target lacks is known as missing, and goes around the selected words', () => {
    const target: TextView = { text: english, codes: [] };
    expect(code(target).around).toBeNull();
    const placed = placeCode(target, code(target), { start: 0, end: 4 });
    expect(rendered(placed)).toBe('*Rice* prices rise.');
    expect(code(placed).around).toBe('Rice');
  });

  it('goes around the word at the caret where nothing is selected', () => {
    const target: TextView = { text: english, codes: [] };
    expect(rendered(placeCode(target, code(target), { start: 7, end: 7 }))).toBe('Rice *prices* rise.');
  });

  it('moves to other words, and no code is there twice', () => {
    const target: TextView = { text: english, codes: emphasis(5, 11) };
    expect(rendered(placeCode(target, code(target), { start: 0, end: 4 }))).toBe('*Rice* prices rise.');
  });

  it('is taken out where it stands around the selected words already', () => {
    const target: TextView = { text: english, codes: emphasis(0, 4) };
    expect(rendered(placeCode(target, code(target), { start: 0, end: 4 }))).toBe(english);
  });

  it('goes outside of the one that it holds, and inside of the one that holds it', () => {
    const both: TextView = {
      text: 'Harga beras naik.',
      codes: [
        { at: 0, kind: 'open', pair: 'b', data: '<b>' },
        { at: 6, kind: 'open', pair: 'i', data: '<i>' },
        { at: 11, kind: 'close', pair: 'i', data: '</i>' },
        { at: 11, kind: 'close', pair: 'b', data: '</b>' },
      ],
    };
    const empty: TextView = { text: english, codes: [] };
    const inner = placeCode(empty, code(empty, 2, both), { start: 0, end: 4 });
    expect(rendered(placeCode(inner, code(inner, 1, both), { start: 0, end: 11 }))).toBe(
      '<b><i>Rice</i> prices</b> rise.',
    );
    const outer = placeCode(empty, code(empty, 1, both), { start: 0, end: 11 });
    expect(rendered(placeCode(outer, code(outer, 2, both), { start: 5, end: 11 }))).toBe(
      '<b>Rice <i>prices</i></b> rise.',
    );
    expect(rendered(placeCode(outer, code(outer, 2, both), { start: 0, end: 4 }))).toBe(
      '<b><i>Rice</i> prices</b> rise.',
    );
  });

  it('that is a point stands where the caret is', () => {
    const point: TextView = { text: 'Satu.', codes: [{ at: 4, kind: 'point', pair: 'p', data: '<br>' }] };
    const target: TextView = { text: english, codes: [] };
    expect(rendered(placeCode(target, code(target, 1, point), { start: 4, end: 4 }))).toBe(
      'Rice<br> prices rise.',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../src/desk/edit/apply-fix.js';
import { findChange, replaceRange, shiftMarks } from '../../src/desk/edit/change-text.js';
import { plainPaste } from '../../src/desk/edit/plain-paste.js';
import { houseQuotes } from '../../src/model/house-quotes.js';
import { emptyStack, redo, remember, undo } from '../../src/desk/edit/undo.js';
import type { TextView } from '../../src/api/text.js';

const plain = (text: string): TextView => ({ text, codes: [] });
const bold: TextView = {
  text: 'The minister said no.',
  codes: [
    { at: 4, kind: 'open', pair: '1', data: '**' },
    { at: 12, kind: 'close', pair: '1', data: '**' },
  ],
};

describe('words with inline codes', () => {
  it('keep their codes around the same words when something is typed before them', () => {
    const typed = replaceRange(bold, 0, 3, 'Yesterday the');
    expect(typed.text).toBe('Yesterday the minister said no.');
    expect(typed.codes.map(({ at }) => typed.text.slice(at, at + 4))).toEqual(['mini', ' sai']);
  });

  it('lose no code even when the marked words are deleted', () => {
    const typed = replaceRange(bold, 0, 21, '');
    expect(typed.codes.map(({ at }) => at)).toEqual([0, 0]);
  });

  it('keep codes in order and inside the text, whatever is replaced', () => {
    fc.assert(
      fc.property(fc.nat(21), fc.nat(21), fc.string({ maxLength: 10 }), (left, right, inserted) => {
        const [start, end] = [Math.min(left, right), Math.max(left, right)];
        const { text, codes } = replaceRange(bold, start, end, inserted);
        expect(codes.map(({ pair, kind }) => pair + kind)).toEqual(['1open', '1close']);
        expect(codes.every(({ at }) => at >= 0 && at <= text.length)).toBe(true);
        expect(codes[0]?.at).toBeLessThanOrEqual(codes[1]?.at ?? 0);
      }),
    );
  });
});

describe('a change read from the page', () => {
  it('is where the caret stands when letters repeat', () => {
    expect(findChange('aaa', 'aaaa', 2)).toEqual({ start: 1, end: 1, inserted: 'a' });
  });

  it('makes the words after of the words before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, place) => {
        const caret = Math.min(place, after.length);
        const { start, end, inserted } = findChange(before, after, caret);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
      }),
    );
  });

  it('moves marks behind it and drops those whose words changed', () => {
    const marks = [
      { start: 0, end: 3, kind: 'term' },
      { start: 4, end: 7, kind: 'term' },
      { start: 8, end: 11, kind: 'term' },
    ] as const;
    expect(shiftMarks(marks, { start: 5, end: 6, inserted: 'xyz' })).toEqual([
      { start: 0, end: 3, kind: 'term' },
      { start: 10, end: 13, kind: 'term' },
    ]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['"', '', '“'],
    ['"', 'He said ', '“'],
    ['"', 'He said “no', '”'],
    ['"', 'He said “no.', '”'],
    ["'", 'Pyongyang', '’'],
    ["'", 'He said “', '‘'],
    ['"', '(', '“'],
    ['"', 'sanctions —', '“'],
  ])('%s after %j is set as %s', (typed, before, set) => {
    expect(houseQuotes(typed, before)).toBe(set);
  });

  it('of pasted words are set as the house sets them, and lines are joined', () => {
    expect(plainPaste("\"No,\"\r\n  he said.\nIt's 'over' since the '90s.", '')).toBe(
      '“No,” he said. It’s ‘over’ since the ’90s.',
    );
  });
});

describe('the fix of a finding', () => {
  const looked = plain('Raised concerns over the movement of troops.');
  const fix = { start: 25, end: 33, text: 'alleged movement' };

  it('goes in where the finding was', () => {
    expect(applyFix(looked, looked, fix)?.text).toBe('Raised concerns over the alleged movement of troops.');
  });

  it('finds its place again after words were typed before or behind it', () => {
    const before = plain('Again raised concerns over the movement of troops.');
    const behind = plain('Raised concerns over the movement of all troops.');
    expect(applyFix(before, looked, fix)?.text).toBe(
      'Again raised concerns over the alleged movement of troops.',
    );
    expect(applyFix(behind, looked, fix)?.text).toBe(
      'Raised concerns over the alleged movement of all troops.',
    );
  });

  it('stays away from words that were changed since', () => {
    expect(applyFix(plain('Raised concerns over the moves of troops.'), looked, fix)).toBeNull();
  });
});

describe('undo', () => {
  const at = (text: string): { text: TextView; caret: number } => ({ text: plain(text), caret: text.length });

  it('takes back letters that were typed in one go together, and a used match by itself', () => {
    let stack = remember(emptyStack, at(''), true, 0);
    stack = remember(stack, at('a'), true, 100);
    stack = remember(stack, at('ab'), false, 200);
    const first = undo(stack, at('A whole match'));
    expect(first?.snapshot.text.text).toBe('ab');
    const second = first && undo(first.stack, first.snapshot);
    expect(second?.snapshot.text.text).toBe('');
  });

  it('goes forth again until something else is written', () => {
    const back = undo(remember(emptyStack, at('one'), false, 0), at('two'));
    const forth = back && redo(back.stack, back.snapshot);
    expect(forth?.snapshot.text.text).toBe('two');
    expect(back && redo(remember(back.stack, at('one'), false, 0), at('three'))).toBeNull();
  });
});

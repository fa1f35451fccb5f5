import { describe, expect, it } from 'vitest';
import { actionNames } from '../../src/desk/keys/actions.js';
import { comboOf, showCombo, writes, type KeyPress } from '../../src/desk/keys/combo.js';
import { actionOf, firstKeymap, readKeymap, remap, writeKeymap } from '../../src/desk/keys/keymap.js';

function press(key: string, part: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...part };
}

describe('a key press', () => {
  it.each([
    ['Ctrl and Enter elsewhere', press('Enter', { ctrlKey: true }), false, 'Mod+Enter'],
    ['Command and Enter on a Mac', press('Enter', { metaKey: true }), true, 'Mod+Enter'],
    ['Option and D on a Mac, which writes ∂', press('∂', { code: 'KeyD', altKey: true }), true, 'Alt+D'],
    ['Alt and 3', press('3', { code: 'Digit3', altKey: true }), false, 'Alt+3'],
    ['a symbol, whatever keys make it', press('?', { shiftKey: true }), false, '?'],
    ['Shift and a function key', press('F8', { shiftKey: true }), false, 'Shift+F8'],
    ['redo', press('z', { ctrlKey: true, shiftKey: true }), false, 'Mod+Shift+Z'],
  ])('is named: %s', (_name, pressed, mac, combo) => {
    expect(comboOf(pressed, mac)).toBe(combo);
  });

  it('of a modifier alone is none', () => {
    expect(comboOf(press('Control', { ctrlKey: true }), false)).toBeNull();
  });

  it('is shown as the keyboard has it', () => {
    expect(showCombo('Mod+Enter', true)).toBe('⌘ ↵');
    expect(showCombo('Mod+Enter', false)).toBe('Ctrl ↵');
    expect(showCombo('Alt+#', false)).toBe('Alt 1–9');
  });
});

describe('the keymap', () => {
  it('gives every action a key that works while text is typed', () => {
    const silent = actionNames.filter((action) => {
      const [first] = firstKeymap[action];
      return first === undefined || writes(first);
    });
    expect(silent).toEqual([]);
  });

  it('gives no key twice', () => {
    const all = actionNames.flatMap((action) => firstKeymap[action]);
    expect(all.filter((combo, index) => all.indexOf(combo) !== index)).toEqual([]);
  });

  it('finds actions, and the digit of a match', () => {
    expect(actionOf(firstKeymap, 'Mod+Enter')).toEqual({ action: 'approve', digit: null });
    expect(actionOf(firstKeymap, 'Alt+3')).toEqual({ action: 'match', digit: 3 });
    expect(actionOf(firstKeymap, 'F8')?.action).toBe('nextFinding');
    expect(actionOf(firstKeymap, 'Mod+Q')).toBeNull();
  });

  it('keeps only what a person changed, and reads it back', () => {
    expect(writeKeymap(firstKeymap)).toBeNull();
    const mine = remap(firstKeymap, 'approve', 'F4');
    const read = readKeymap(writeKeymap(mine));
    expect(read).toEqual(mine);
    expect(actionOf(read, 'F4')?.action).toBe('approve');
    expect(actionOf(read, 'Mod+Enter')).toBeNull();
  });

  it('falls back on the first keys where what was kept is broken', () => {
    expect(readKeymap('{broken')).toEqual(firstKeymap);
    expect(readKeymap('{"approve": 3}')).toEqual(firstKeymap);
  });
});

import { describe, expect, it } from 'vitest';
import { actionNames, screensOf } from '../../src/desk/keys/actions.js';
import { comboOf, showCombo, writes, type KeyPress } from '../../src/desk/keys/combo.js';
import {
  actionOf,
  firstKeymap,
  readKeymap,
  remap,
  takenBy,
  writeKeymap,
} from '../../src/desk/keys/keymap.js';

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
  it('gives every action of the review a key that works while text is typed', () => {
    const silent = actionNames.filter((action) => {
      if (!screensOf(action).includes('review')) return false;
      const [first] = firstKeymap[action];
      return first === undefined || writes(first);
    });
    expect(silent).toEqual([]);
  });

  it.each(['desk', 'review', 'glossary', 'export'] as const)(
    'gives no key twice on the %s screen',
    (screen) => {
      const here = actionNames.filter((action) => screensOf(action).includes(screen));
      const all = here.flatMap((action) => firstKeymap[action]);
      expect(all.length).toBeGreaterThan(1);
      expect(all.filter((combo, index) => all.indexOf(combo) !== index)).toEqual([]);
    },
  );

  it('gives the same key another meaning on another screen, and knows where it is taken', () => {
    expect(actionOf(firstKeymap, 'D', 'review')?.action).toBe('dismiss');
    expect(actionOf(firstKeymap, 'D', 'export')?.action).toBe('download');
    expect(actionOf(firstKeymap, 'D', 'desk')).toBeNull();
    expect(takenBy(firstKeymap, 'addTerm', 'Delete')).toBe('removeTerm');
    expect(takenBy(firstKeymap, 'addArticle', 'Delete')).toBeNull();
    expect(takenBy(firstKeymap, 'help', 'R')).toBe('replace');
  });

  it('finds actions, and the digit of a match', () => {
    expect(actionOf(firstKeymap, 'Mod+Enter', 'review')).toEqual({ action: 'approve', digit: null });
    expect(actionOf(firstKeymap, 'Alt+3', 'review')).toEqual({ action: 'match', digit: 3 });
    expect(actionOf(firstKeymap, 'F8', 'review')?.action).toBe('nextFinding');
    expect(actionOf(firstKeymap, 'Mod+Q', 'review')).toBeNull();
  });

  it('keeps only what a person changed, and reads it back', () => {
    expect(writeKeymap(firstKeymap)).toBeNull();
    const mine = remap(firstKeymap, 'approve', 'F4');
    const read = readKeymap(writeKeymap(mine));
    expect(read).toEqual(mine);
    expect(actionOf(read, 'F4', 'review')?.action).toBe('approve');
    expect(actionOf(read, 'Mod+Enter', 'review')).toBeNull();
  });

  it('falls back on the first keys where what was kept is broken', () => {
    expect(readKeymap('{broken')).toEqual(firstKeymap);
    expect(readKeymap('{"approve": 3}')).toEqual(firstKeymap);
  });
});

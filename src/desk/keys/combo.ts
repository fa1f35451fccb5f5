/** What of a key press tells which keys were down. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const modifiers = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Fn',
  'Dead',
  'Process',
]);

/**
 * Name of a key press, such as `Mod+Shift+Z`, `Alt+1`, `F8`, `?`; null for a modifier alone. `Mod` is Command on a Mac and Control elsewhere.
 * With Alt the key's place on the keyboard counts, because a Mac writes ∂ for Option and D.
 */
export function comboOf(press: KeyPress, mac: boolean): string | null {
  if (modifiers.has(press.key) && !(press.altKey && /^(?:Key|Digit)/.test(press.code))) return null;
  const key = keyName(press);
  const symbol = key.length === 1 && !/[A-Z0-9]/.test(key);
  const parts = [
    ...((mac ? press.metaKey : press.ctrlKey) ? ['Mod'] : []),
    ...(mac && press.ctrlKey ? ['Ctrl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    // A symbol has its Shift in it already.
    ...(press.shiftKey && (!symbol || press.altKey) ? ['Shift'] : []),
    key,
  ];
  return parts.join('+');
}

function keyName({ key, code, altKey }: KeyPress): string {
  if (altKey) {
    const place = /^(?:Key([A-Z])|Digit(\d)|Numpad(\d))$/.exec(code);
    if (place) return place[1] ?? place[2] ?? place[3] ?? '';
  }
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toUpperCase() : key;
}

/** Whether a key writes something where text is typed. */
export function writes(combo: string): boolean {
  return (
    !/^(?:Mod|Alt|Ctrl)\+/.test(combo) && (combo.replace(/^Shift\+/, '').length === 1 || combo === 'Space')
  );
}

const macNames: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' };
const otherNames: Record<string, string> = { Mod: 'Ctrl' };
const keyNames: Record<string, string> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  '#': '1–9',
};

/** A combination as a keyboard shows it: ⌘ ↵, Ctrl ↵. */
export function showCombo(combo: string, mac: boolean): string {
  const names = mac ? macNames : otherNames;
  return combo
    .split('+')
    .map((part) => names[part] ?? keyNames[part] ?? part)
    .join(' ');
}

import { actionNames, actions, screensOf, type Action, type KeyScreen } from './actions.js';

/** Keys of every action, the one that is shown first. */
export type Keymap = Readonly<Record<Action, readonly string[]>>;

export const firstKeymap: Keymap = Object.fromEntries(
  actionNames.map((name) => [name, actions[name].keys]),
) as unknown as Keymap;

/** What a person changed, as it was kept; what is none of ours is left aside. */
export function readKeymap(kept: string | null): Keymap {
  try {
    const changed = JSON.parse(kept ?? '{}') as Readonly<Record<string, unknown>>;
    const mine = actionNames.flatMap((name) => {
      const keys = changed[name];
      const good = Array.isArray(keys) && keys.every((key) => typeof key === 'string');
      return good ? [[name, keys] as const] : [];
    });
    return { ...firstKeymap, ...Object.fromEntries(mine) };
  } catch {
    return firstKeymap;
  }
}

/** Only what differs from the first keys; null where nothing does. */
export function writeKeymap(keymap: Keymap): string | null {
  const changed = actionNames.filter((name) => keymap[name].join(' ') !== firstKeymap[name].join(' '));
  if (changed.length === 0) return null;
  return JSON.stringify(Object.fromEntries(changed.map((name) => [name, keymap[name]])));
}

export interface Pressed {
  readonly action: Action;
  /** With `#`: the digit. */
  readonly digit: number | null;
}

/** What a combination does on a screen, or null. */
export function actionOf(keymap: Keymap, combo: string, screen: KeyScreen): Pressed | null {
  const digit = /^(.*?)([1-9])$/.exec(combo);
  const any = digit && !digit[1]?.endsWith('F') ? `${digit[1]}#` : null;
  for (const action of actionNames) {
    if (!screensOf(action).includes(screen)) continue;
    if (keymap[action].includes(combo)) return { action, digit: null };
    if (any !== null && keymap[action].includes(any)) return { action, digit: Number(digit?.[2]) };
  }
  return null;
}

/** Another action that has the combination on one of the screens of this one; null for none. */
export function takenBy(keymap: Keymap, action: Action, combo: string): Action | null {
  for (const screen of screensOf(action)) {
    const other = actionOf(keymap, combo, screen)?.action;
    if (other !== undefined && other !== action) return other;
  }
  return null;
}

/** Gives an action a new first key; its other keys stay. */
export function remap(keymap: Keymap, action: Action, combo: string): Keymap {
  const others = keymap[action].slice(1).filter((key) => key !== combo);
  return { ...keymap, [action]: [combo, ...others] };
}

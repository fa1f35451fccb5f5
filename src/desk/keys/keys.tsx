import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { screenAt } from '../addresses.js';
import { readSetting, writeSetting } from '../shell/settings.js';
import type { Action } from './actions.js';
import { comboOf, writes, type KeyPress } from './combo.js';
import { actionOf, readKeymap, writeKeymap, type Keymap } from './keymap.js';
import { KeyHelp } from './key-help.js';

/** What actions do on a screen. One that gives `false` leaves the key to the browser. */
export type KeyHandlers = Partial<Record<Action, (digit: number | null) => boolean | void>>;

interface Keys {
  readonly keymap: Keymap;
  readonly change: (keymap: Keymap) => void;
  readonly handlers: { current: KeyHandlers };
  readonly help: () => void;
}

const KeysContext = createContext<Keys | null>(null);

export const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** One listener for all keys of the desk. */
export function KeysProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [keymap, setKeymap] = useState(() => readKeymap(readSetting('keys')));
  const [helping, setHelping] = useState(false);
  const handlers = useRef<KeyHandlers>({});
  const [place] = useLocation();
  const screen = screenAt(place);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const combo = comboOf(event, onMac);
      const pressed = combo === null ? null : actionOf(keymap, combo, screen);
      if (combo === null || !pressed || !isOurs(event.target, combo)) return;
      if (pressed.action === 'help') setHelping(true);
      else {
        const handle = handlers.current[pressed.action];
        if (!handle || handle(pressed.digit) === false) return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keymap, screen]);

  const keys = useMemo<Keys>(
    () => ({
      keymap,
      handlers,
      change(next) {
        writeSetting('keys', writeKeymap(next));
        setKeymap(next);
      },
      help: () => setHelping(true),
    }),
    [keymap],
  );
  return (
    <KeysContext value={keys}>
      {children}
      {helping ? (
        <KeyHelp screen={screen} keymap={keymap} change={keys.change} close={() => setHelping(false)} />
      ) : null}
    </KeysContext>
  );
}

/** A key belongs to the field or button that has the focus where it writes or presses something there. */
function isOurs(target: EventTarget | null, combo: string): boolean {
  if (!(target instanceof HTMLElement)) return true;
  if (target.dataset['editor'] !== undefined) return !writes(combo) && !combo.startsWith('Arrow');
  if (target.matches('input, textarea, select'))
    return combo === 'Escape' || /^(?:F\d|Mod\+[K.])/.test(combo);
  if (target.matches('button, a[href], summary')) return combo !== 'Enter' && combo !== 'Space';
  return true;
}

export function useKeys(): Keys {
  const keys = useContext(KeysContext);
  if (!keys) throw new Error('useKeys stands outside KeysProvider');
  return keys;
}

/** Sets what the keys do for as long as the screen stands. */
export function useKeyHandlers(handlers: KeyHandlers): void {
  const keys = useKeys();
  useEffect(() => {
    keys.handlers.current = handlers;
  });
  useEffect(
    () => () => {
      keys.handlers.current = {};
    },
    [keys.handlers],
  );
}

/** Whether a key press is one of an action's: for a form that hears its own keys while something is typed in it. */
export function useIsKey(): (press: KeyPress, action: Action) => boolean {
  const { keymap } = useKeys();
  return (press, action) => {
    const combo = comboOf(press, onMac);
    return combo !== null && keymap[action].includes(combo);
  };
}

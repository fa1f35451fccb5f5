import type { ReactNode } from 'react';
import type { Action } from './actions.js';
import { showCombo } from './combo.js';
import { onMac, useKeys } from './keys.js';

export interface KeyCapProps {
  readonly action: Action;
  readonly digit?: number;
  readonly className?: string;
}

/** The key of an action as it stands on this keyboard. Hidden from screen readers: the control beside it says what it does. */
export function KeyCap({ action, digit, className }: KeyCapProps): ReactNode {
  const { keymap } = useKeys();
  const [combo] = keymap[action];
  if (combo === undefined) return null;
  const named = digit === undefined ? combo : combo.replace('#', String(digit));
  return (
    <kbd className={className} aria-hidden="true">
      {showCombo(named, onMac)}
    </kbd>
  );
}

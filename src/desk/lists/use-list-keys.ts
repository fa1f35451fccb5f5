import type { RefObject } from 'react';
import { useKeyHandlers, type KeyHandlers } from '../keys/keys.js';
import { moveFocus } from './move-focus.js';

export interface ListKeysUse {
  readonly list: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly more: KeyHandlers;
}

/** The keys of every list: up and down, first and last, the search. */
export function useListKeys({ list, field, more }: ListKeysUse): void {
  const move = (key: string) => (): void => void moveFocus(list.current, key);
  useKeyHandlers({
    search: () => field.current?.focus(),
    rowNext: move('ArrowDown'),
    rowPrevious: move('ArrowUp'),
    rowFirst: move('Home'),
    rowLast: move('End'),
    ...more,
  });
}

import type { RefObject } from 'react';
import { moveFocus } from './move-focus.js';
import { usePageKeys } from './use-page-keys.js';

export interface ListKeysUse {
  readonly list: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly add: () => void;
  readonly more?: Readonly<Record<string, () => void>>;
}

/** The keys of every list: up and down, first and last, a new one, the search. */
export function useListKeys({ list, field, add, more = {} }: ListKeysUse): void {
  const move = (key: string) => (): void => void moveFocus(list.current, key);
  usePageKeys({
    n: add,
    '/': () => field.current?.focus(),
    ArrowDown: move('ArrowDown'),
    ArrowUp: move('ArrowUp'),
    Home: move('Home'),
    End: move('End'),
    ...more,
  });
}

import type { ReactNode } from 'react';
import type { Action } from '../keys/actions.js';
import { KeyCap } from '../keys/key-cap.js';
import { useKeys } from '../keys/keys.js';
import { useSay } from '../shell/words.js';

export interface ListKeysProps {
  /** What a few actions together do, in a word or two. */
  readonly keys: readonly (readonly [actions: readonly Action[], words: string])[];
  /** What Enter does, where it presses what has the focus. */
  readonly enter?: string;
}

/** The keys of a screen, in its foot bar, and the way to all of them. */
export function ListKeys({ keys, enter }: ListKeysProps): ReactNode {
  const say = useSay();
  const { help } = useKeys();
  return (
    <>
      {keys.map(([actions, words]) => (
        <span key={words}>
          {actions.map((action) => (
            <KeyCap key={action} action={action} />
          ))}
          {words}
        </span>
      ))}
      {enter === undefined ? null : (
        <span>
          <kbd aria-hidden="true">↵</kbd>
          {enter}
        </span>
      )}
      <button type="button" onClick={help}>
        <KeyCap action="help" />
        {say('desk.keys.short.help')}
      </button>
    </>
  );
}

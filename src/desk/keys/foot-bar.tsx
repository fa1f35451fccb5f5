import type { ReactNode } from 'react';
import { useSay } from '../shell/words.js';
import type { Action } from './actions.js';
import { KeyCap } from './key-cap.js';
import { useKeys } from './keys.js';

const shown = [
  ['confirm', 'desk.keys.short.confirm'],
  ['approve', 'desk.keys.short.approve'],
  ['nextFinding', 'desk.keys.short.nextFinding'],
  ['match', 'desk.keys.short.useMatch'],
  ['concordance', 'desk.keys.short.search'],
] as const satisfies readonly (readonly [Action, string])[];

/** The keys that are used most, in sight. */
export function FootBar(): ReactNode {
  const say = useSay();
  const { help } = useKeys();
  return (
    <>
      {shown.map(([action, key]) => (
        <span key={action}>
          <KeyCap action={action} />
          {say(key)}
        </span>
      ))}
      <button type="button" onClick={help}>
        <kbd>?</kbd>
        {say('desk.keys.short.help')}
      </button>
    </>
  );
}

import type { ReactNode } from 'react';
import { useSavingState } from '../drafts/drafts.js';
import { useSay } from '../shell/words.js';

/** Whether what was typed is safe. The shape differs with the state: a disc where all is saved, a ring where something waits. */
export function SavingNote(): ReactNode {
  const say = useSay();
  const state = useSavingState();
  return (
    <span className={`saved ${state}`} role="status">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {state === 'saved' ? (
          <circle cx="5" cy="5" r="3.5" className="disc" />
        ) : (
          <circle cx="5" cy="5" r="3.5" />
        )}
      </svg>
      {say(`desk.review.saving.${state}`)}
    </span>
  );
}

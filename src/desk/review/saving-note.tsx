import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../addresses.js';
import { useDrafts, useSavingState } from '../drafts/drafts.js';
import type { SavingState } from '../drafts/saving-state.js';
import { useSay } from '../shell/words.js';
import { useReview } from './review-context.js';

/** Whether what was typed is safe. Where a person must choose or mend something, it leads to the sentence. */
export function SavingNote(): ReactNode {
  const say = useSay();
  const state = useSavingState();
  const leadTo = useLeadToTrouble();
  const words = (
    <>
      <SavingShape state={state} />
      {say(`desk.review.saving.${state}`)}
    </>
  );
  return (
    <span className={`saved ${state}`} role="status">
      {state === 'conflict' || state === 'refusal' ? (
        <button type="button" className="link" onClick={leadTo}>
          {words}
        </button>
      ) : (
        words
      )}
    </span>
  );
}

/** A disc where all is saved, a ring where something waits. */
function SavingShape({ state }: { readonly state: SavingState }): ReactNode {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="3.5" className={state === 'saved' ? 'disc' : 'ring'} />
    </svg>
  );
}

/** Goes to the sentence, here or in another article, whose words could not be saved as they are. */
function useLeadToTrouble(): () => void {
  const { path, select, open } = useReview();
  const drafts = useDrafts();
  const [, goTo] = useLocation();
  return () => {
    const stopped = [...drafts.entries().values()].filter(
      ({ state }) => state === 'conflict' || state === 'refused',
    );
    const entry = stopped.find(({ draft }) => draft.path === path) ?? stopped[0];
    if (!entry) return;
    if (entry.draft.path !== path) return goTo(addresses.review(entry.draft.path, entry.draft.segment));
    select(entry.draft.segment);
    if (entry.state === 'conflict') open({ kind: 'conflict' });
  };
}

import { useState, type ReactNode } from 'react';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { usePin, type PinWish } from './use-pin.js';

/** Pins a term: the words that were selected on one side, and what they must be on the other. */
export function PinWindow(): ReactNode {
  const say = useSay();
  const { open } = useReview();
  const [wish, setWish] = useState(selectedWords);
  const { impact, refused, pin } = usePin(wish);
  const reopened = impact?.reopens.reduce((sum, { segments }) => sum + segments.length, 0) ?? 0;
  const save = async (): Promise<void> => {
    if (await pin()) open(null);
  };
  return (
    <Dialog title={say('desk.review.pin.title')} close={() => open(null)} narrow>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {(['source', 'target'] as const).map((side) => (
          <label key={side} className="field">
            <span>{say(`desk.review.pin.${side}`)}</span>
            <input
              required
              maxLength={500}
              lang={side === 'source' ? 'id' : 'en'}
              value={wish[side]}
              onChange={(event) => setWish({ ...wish, [side]: event.target.value })}
            />
          </label>
        ))}
        <p className="soft" role="status">
          {impact ? say('desk.review.pin.reopens', { count: reopened }) : ''}
        </p>
        {impact?.remarks.map(({ sentence }) => (
          <p key={sentence} className="refused">
            {sentence}
          </p>
        ))}
        {refused === null ? null : <p className="refused">{refused}</p>}
        <div className="buttons">
          <button type="submit" className="primary">
            {say('desk.review.pin.save')}
            <kbd aria-hidden="true">↵</kbd>
          </button>
          <button type="button" onClick={() => open(null)}>
            {say('desk.review.ask.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is selected on the page, on the side where it is. */
function selectedWords(): PinWish {
  const selection = getSelection();
  const words = selection?.toString().trim().slice(0, 500) ?? '';
  const inSource = selection?.anchorNode?.parentElement?.closest('.source') ?? null;
  return inSource ? { source: words, target: '' } : { source: '', target: words };
}

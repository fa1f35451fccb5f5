import type { ReactNode } from 'react';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { diffWords } from '../../../model/diff-words.js';
import { Diff } from '../panel/diff.js';
import { useReview } from '../review-context.js';
import { useReplace, type Hit } from './use-replace.js';

/** Finds words in all of the English, shows each change before it is made, and makes those that are left ticked. */
export function ReplaceWindow(): ReactNode {
  const say = useSay();
  const { open } = useReview();
  const { wish, change, hits, chosen, toggle, run, looking, refused } = useReplace();
  const places = hits.reduce((sum, { count }) => sum + count, 0);
  const found =
    places === 0 ? say('desk.review.replace.none') : say('desk.review.replace.count', { count: places });
  return (
    <Dialog title={say('desk.review.replace.title')} close={() => open(null)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div className="two-fields">
          {(['find', 'replace'] as const).map((name) => (
            <label key={name} className="field">
              <span>{say(`desk.review.replace.${name}`)}</span>
              <input
                lang="en"
                maxLength={1000}
                value={wish[name]}
                onChange={(event) => change({ [name]: event.target.value })}
              />
            </label>
          ))}
        </div>
        <div className="buttons">
          {(['matchCase', 'wholeWords'] as const).map((name) => (
            <label key={name} className="check">
              <input
                type="checkbox"
                checked={wish[name]}
                onChange={(event) => change({ [name]: event.target.checked })}
              />
              {say(`desk.review.replace.${name}`)}
            </label>
          ))}
          <span className="space" />
          <span className="soft" role="status">
            {wish.find === '' || (looking && places === 0) || refused !== null ? '' : found}
          </span>
        </div>
        {refused === null ? null : <p className="refused">{refused}</p>}
        <ul className="hits">
          {hits.map((hit) => (
            <HitLine key={hit.segment} hit={hit} ticked={chosen.includes(hit)} toggle={toggle} />
          ))}
        </ul>
        <div className="buttons">
          <button type="submit" className="primary" disabled={chosen.length === 0}>
            {say('desk.review.replace.run', { count: chosen.length })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface HitLineProps {
  readonly hit: Hit;
  readonly ticked: boolean;
  readonly toggle: (segment: string) => void;
}

function HitLine({ hit, ticked, toggle }: HitLineProps): ReactNode {
  const say = useSay();
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          disabled={hit.state !== 'open'}
          checked={ticked || hit.state === 'done'}
          onChange={() => toggle(hit.segment)}
        />
        <span lang="en">
          <Diff pieces={diffWords(hit.before, hit.after)} />
        </span>
      </label>
      {hit.state === 'open' ? null : <p className="soft">{say(`desk.review.replace.${hit.state}`)}</p>}
    </li>
  );
}

import { useMemo, type ReactNode } from 'react';
import type { SegmentView } from '../../api/segment.js';
import type { TextView } from '../../api/text.js';
import { numberedCodes, type NumberedCode } from '../edit/place-code.js';
import { KeyCap } from '../keys/key-cap.js';
import { useSay } from '../shell/words.js';
import { useReview } from './review-context.js';

export interface CodeStripProps {
  readonly segment: SegmentView;
  /** As it stands in the open field. */
  readonly target: TextView;
}

/** The inline codes of the sentence: what each stands around, and the way to put it around other words. */
export function CodeStrip({ segment, target }: CodeStripProps): ReactNode {
  const say = useSay();
  const { placeCode } = useReview();
  const codes = useMemo(() => numberedCodes(segment.source, target), [segment.source, target]);
  if (codes.length === 0) return null;
  return (
    <div className="code-strip" role="group" aria-label={say('desk.review.codes.label')}>
      {codes.slice(0, 9).map((code) => (
        <button
          key={code.pair}
          type="button"
          className={code.around === null ? 'code-chip missing' : 'code-chip'}
          title={say('desk.review.codes.how')}
          // The field keeps its focus, and with it what is selected.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => placeCode(code.number)}
        >
          <KeyCap action="code" digit={code.number} />
          <code>{markupOf(code)}</code>
          <span>{placeOf(code)}</span>
        </button>
      ))}
    </div>
  );

  function placeOf({ around, codes: own }: NumberedCode): string {
    if (around === null) return say('desk.review.codes.missing');
    return own.every(({ kind }) => kind === 'point') ? say('desk.review.codes.point') : `“${around}”`;
  }
}

function markupOf({ codes }: NumberedCode): string {
  const markup = codes.map(({ data }) => data).join('…');
  return markup.length > 24 ? `${markup.slice(0, 23)}…` : markup;
}

import type { ReactNode } from 'react';
import type { FindingView } from '../../api/finding.js';
import type { SegmentState } from '../../api/segment.js';

const shapes: Record<SegmentState, ReactNode> = {
  untranslated: <circle cx="8" cy="8" r="6.3" className="ring faint" />,
  draft: <circle cx="8" cy="8" r="6.3" className="ring dashed" />,
  edited: (
    <>
      <circle cx="8" cy="8" r="6.3" className="ring" />
      <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" className="half" />
    </>
  ),
  approved: (
    <>
      <circle cx="8" cy="8" r="7" className="disc" />
      <path d="M4.8 8.2l2.2 2.2 4.2-4.6" className="tick" />
    </>
  ),
  excluded: <path d="M3 8h10" className="ring faint" />,
};

/** States differ by shape as well as by colour. What a screen reader says stands in the control around it. */
export function StateShape({ state }: { readonly state: SegmentState }): ReactNode {
  return (
    <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

export function FindingShape({ severity }: { readonly severity: FindingView['severity'] }): ReactNode {
  return (
    <svg className={`shape flag ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2l6 6-6 6-6-6z" />
    </svg>
  );
}

export function CommentShape(): ReactNode {
  return (
    <svg className="shape flag comment" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 3h12v8H8l-3 3v-3H2z" />
    </svg>
  );
}

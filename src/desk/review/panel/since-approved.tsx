import type { ReactNode } from 'react';
import type { SegmentView } from '../../../api/segment.js';
import { useSay } from '../../shell/words.js';
import { diffWords } from '../../../model/diff-words.js';
import { Diff } from './diff.js';
import { Section } from './section.js';

/** What has changed in a sentence since it was approved; nothing where it is as it was. */
export function SinceApproved({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  if (!segment.changedSinceApproved) return null;
  const { approvedTarget, target } = segment;
  return (
    <Section title={say('desk.review.panel.since.title')} aside="">
      <p className="version-words" lang="en">
        {approvedTarget === null ? (
          <span lang={document.documentElement.lang}>{say('desk.review.panel.since.sameWords')}</span>
        ) : (
          <Diff pieces={diffWords(approvedTarget, target?.text ?? '')} />
        )}
      </p>
    </Section>
  );
}

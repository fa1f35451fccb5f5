import type { ReactNode } from 'react';
import { useWords } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { usePanel } from '../use-panel.js';
import type { Row } from '../rows.js';
import { Comments } from './comments.js';
import { Findings } from './findings.js';
import { History } from './history.js';
import { Memory } from './memory.js';
import { SinceApproved } from './since-approved.js';
import { Terms } from './terms.js';

/** All about the current sentence, in the order in which a reviewer needs it. */
export function SidePanel({ next }: { readonly next: Row | null }): ReactNode {
  const { say, language } = useWords();
  const { path, current, sheet, showSheet } = useReview();
  const segment = current?.segment ?? null;
  const panel = usePanel(path, segment, next?.segment ?? null, language);
  return (
    <aside
      className={sheet ? 'panel shown' : 'panel'}
      aria-label={say('desk.review.panel.label')}
      id="panel"
      tabIndex={-1}
    >
      <button type="button" className="plain only-phone panel-close" onClick={() => showSheet(false)}>
        {say('desk.review.panel.close')}
      </button>
      {segment === null ? (
        <p className="soft">{say('desk.review.panel.none')}</p>
      ) : (
        <>
          <Findings segment={segment} />
          <SinceApproved segment={segment} />
          <Terms segment={segment} panel={panel} />
          <Memory panel={panel} />
          <Comments segment={segment} panel={panel} />
          <History segment={segment} panel={panel} />
        </>
      )}
    </aside>
  );
}

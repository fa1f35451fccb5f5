import type { ReactNode } from 'react';
import type { GlossaryChange, GlossaryView } from '../../api/glossary.js';
import type { Reply } from '../network.js';
import { useSay } from '../shell/words.js';
import type { SortedRemarks } from './entries.js';
import { EntryPanel } from './entry-panel.js';
import type { ChosenUse } from './use-chosen.js';

export interface GlossaryPanelProps {
  readonly glossary: GlossaryView;
  readonly remarks: SortedRemarks;
  readonly chosen: ChosenUse;
  readonly change: (change: GlossaryChange) => Promise<Reply<GlossaryView>>;
  readonly saved: (source: string) => void;
  readonly remove: (source: string) => void;
  readonly close: () => void;
}

/** The open entry, beside the list; a sheet on a phone. */
export function GlossaryPanel({
  glossary,
  remarks,
  chosen: use,
  change,
  saved,
  remove,
  close,
}: GlossaryPanelProps): ReactNode {
  const say = useSay();
  const { chosen, turn, touched } = use;
  const standing = glossary.entries.find(({ source }) => source === chosen?.was);
  return (
    <aside
      className={chosen ? 'panel entry-panel shown' : 'panel entry-panel'}
      aria-label={say('desk.glossary.entry.title')}
    >
      {chosen ? (
        <EntryPanel
          key={turn}
          version={glossary.version}
          was={chosen.was}
          start={chosen.start}
          remarks={(standing && remarks.byEntry.get(standing)) ?? []}
          line={standing?.line ?? null}
          change={change}
          saved={saved}
          remove={() => remove(chosen.was ?? '')}
          close={close}
          touched={touched}
        />
      ) : (
        <p className="soft">{say('desk.glossary.entry.hint')}</p>
      )}
    </aside>
  );
}

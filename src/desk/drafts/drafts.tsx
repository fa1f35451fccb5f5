import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ArticleView } from '../../api/article.js';
import { patchSegments } from '../review/patch-article.js';
import { useLive } from '../shell/live.js';
import type { DraftEntry } from './draft.js';
import { DraftQueue } from './draft-queue.js';
import { adoptDrafts, draftStorage } from './draft-storage.js';
import { saveDraft } from './save-draft.js';
import { savingState, type SavingState } from './saving-state.js';
import { nameWindow } from './window-name.js';

const DraftsContext = createContext<DraftQueue | null>(null);

/** Unsaved words outlive the screen that they were typed on: they belong to the desk as a whole. */
export function DraftsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const { online } = useLive();
  const [queue, setQueue] = useState<DraftQueue | null>(null);

  useEffect(() => {
    let gone = false;
    const start = async (): Promise<void> => {
      const { name, alive } = await nameWindow();
      if (gone) return;
      const made = new DraftQueue({
        storage: draftStorage(localStorage, name),
        send: saveDraft,
        saved({ path }, { saved }) {
          const segments = [saved.segment, ...saved.others];
          client.setQueriesData<ArticleView>(
            { queryKey: ['article', path] },
            (article) => article && patchSegments(article, { ...saved, segments }),
          );
        },
        later(milliseconds, run) {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      });
      for (const draft of adoptDrafts(localStorage, name, alive)) made.type(draft);
      setQueue(made);
    };
    void start();
    return () => {
      gone = true;
    };
  }, [client]);

  useEffect(() => {
    if (online) queue?.saveAll();
  }, [online, queue]);

  return queue ? <DraftsContext value={queue}>{children}</DraftsContext> : null;
}

export function useDrafts(): DraftQueue {
  const queue = useContext(DraftsContext);
  if (!queue) throw new Error('useDrafts stands outside DraftsProvider');
  return queue;
}

export function useDraftEntries(): ReadonlyMap<string, DraftEntry> {
  const queue = useDrafts();
  return useSyncExternalStore(queue.watch, queue.entries);
}

export function useSavingState(): SavingState {
  const queue = useDrafts();
  const { online } = useLive();
  return useSyncExternalStore(queue.watch, () => savingState(queue.entries().values(), online));
}

/** The draft of a sentence where something keeps it from being saved; others come and go with every key. */
export function useStoppedDraft(path: string, segment: string): DraftEntry | null {
  const queue = useDrafts();
  return useSyncExternalStore(queue.watch, () => {
    const entry = queue.entry(path, segment);
    const stopped = entry?.state === 'conflict' || entry?.state === 'refused' || entry?.kept === false;
    return stopped ? entry : null;
  });
}

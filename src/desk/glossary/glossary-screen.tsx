import { useDeferredValue, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { GlossaryView } from '../../api/glossary.js';
import { useListKeys } from '../lists/use-list-keys.js';
import { Frame } from '../shell/frame.js';
import { FailedNote } from '../shell/plain-pages.js';
import { useSay } from '../shell/words.js';
import { filterEntries, searchEntries, sortRemarks, type EntryFilter } from './entries.js';
import { EntryList } from './entry-list.js';
import { GlossaryBar, GlossaryKeys, NoEntry } from './glossary-bar.js';
import { GlossaryPanel } from './glossary-panel.js';
import { GlossaryWindows } from './glossary-windows.js';
import { RemarkList } from './remark-list.js';
import { useChosen, type ChosenUse } from './use-chosen.js';
import { useGlossary } from './use-glossary.js';

/** The pinned terms of the workspace. */
export function GlossaryScreen(): ReactNode {
  const say = useSay();
  const { glossary, error, reload, change } = useGlossary();
  if (glossary) return <Entries glossary={glossary} change={change} />;
  return (
    <Frame title={say('desk.shell.nav.glossary')}>
      <h1 className="unseen">{say('desk.shell.nav.glossary')}</h1>
      {error ? (
        <FailedNote error={error} retry={reload} />
      ) : (
        <p className="nothing">{say('desk.shell.loading')}</p>
      )}
    </Frame>
  );
}

interface EntriesProps {
  readonly glossary: GlossaryView;
  readonly change: ReturnType<typeof useGlossary>['change'];
}

function Entries({ glossary, change }: EntriesProps): ReactNode {
  const say = useSay();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<EntryFilter>('all');
  const [removing, setRemoving] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const chosen = useChosen();
  const { entries, version } = glossary;
  const remarks = useMemo(() => sortRemarks(glossary), [glossary]);
  const wanted = useDeferredValue(search);
  const shown = useMemo(
    () => filterEntries(searchEntries(entries, wanted), filter, remarks.byEntry),
    [entries, wanted, filter, remarks],
  );
  useGlossaryKeys(list, field, chosen, setRemoving);
  const done = (words: string, source: string | null): void => {
    setNote(words);
    setRemoving(null);
    chosen.put(null);
    focusRow(list.current, source);
  };
  return (
    <Frame
      title={say('desk.shell.nav.glossary')}
      mayLeave={chosen.mayLeave}
      panel={
        <GlossaryPanel
          glossary={glossary}
          remarks={remarks}
          chosen={chosen}
          change={change}
          saved={(source) => done(say('desk.glossary.entry.saved', { source }), source)}
          remove={setRemoving}
          close={() => {
            focusRow(list.current, chosen.chosen?.was ?? null);
            chosen.open(undefined);
          }}
        />
      }
      foot={<GlossaryKeys editing={chosen.chosen !== null} />}
    >
      <div className="list-screen">
        <h1 className="unseen">{say('desk.shell.nav.glossary')}</h1>
        <GlossaryBar
          glossary={glossary}
          remarks={remarks}
          filter={filter}
          choose={setFilter}
          search={search}
          change={setSearch}
          field={field}
          list={list}
          add={() => chosen.open(null)}
        />
        <p className="notes" role="status">
          {note}
        </p>
        {filter === 'remarks' && remarks.rest.length > 0 ? (
          <section aria-label={say('desk.glossary.remarksTitle')}>
            <RemarkList remarks={remarks.rest} />
          </section>
        ) : null}
        {shown.length === 0 ? <NoEntry search={wanted} filter={filter} /> : null}
        <EntryList
          entries={shown}
          remarks={remarks.byEntry}
          chosen={chosen.chosen?.was ?? null}
          choose={chosen.open}
          list={list}
        />
      </div>
      <GlossaryWindows
        version={version}
        change={change}
        chosen={chosen}
        removing={removing}
        removed={(source) => done(say('desk.glossary.entry.removed', { source }), null)}
        keep={() => setRemoving(null)}
      />
    </Frame>
  );
}

function useGlossaryKeys(
  list: RefObject<HTMLUListElement | null>,
  field: RefObject<HTMLInputElement | null>,
  chosen: ChosenUse,
  remove: (source: string | null) => void,
): void {
  useListKeys({
    list,
    field,
    more: {
      addTerm: () => chosen.open(null),
      removeTerm: () => remove(sourceAt(document.activeElement)),
    },
  });
}

function sourceAt(element: Element | null): string | null {
  return element instanceof HTMLElement ? (element.dataset['source'] ?? null) : null;
}

/** Goes back to the row of a term, else to the first one, once the list stands as it will. */
function focusRow(list: HTMLElement | null, source: string | null): void {
  requestAnimationFrame(() => {
    const row = source === null ? null : list?.querySelector(`[data-source="${CSS.escape(source)}"]`);
    const found = row ?? list?.querySelector('[data-row]');
    if (found instanceof HTMLElement) found.focus();
  });
}

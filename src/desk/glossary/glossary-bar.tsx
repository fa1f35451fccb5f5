import type { ReactNode, RefObject } from 'react';
import type { GlossaryView } from '../../api/glossary.js';
import { KeyCap } from '../keys/key-cap.js';
import { Chips } from '../lists/chips.js';
import { ListKeys } from '../lists/list-keys.js';
import { moveFocus } from '../lists/move-focus.js';
import { SearchField } from '../lists/search-field.js';
import { useSay } from '../shell/words.js';
import { filterEntries, type EntryFilter, type SortedRemarks } from './entries.js';

const filters: readonly EntryFilter[] = ['all', 'remarks', 'unused'];

interface GlossaryBarProps extends FilterProps {
  readonly search: string;
  readonly change: (search: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly add: () => void;
}

/** What of the glossary is shown, and the way to a new term. */
export function GlossaryBar(props: GlossaryBarProps): ReactNode {
  const say = useSay();
  const { search, change, field, list, add } = props;
  return (
    <div className="list-bar">
      <FilterChips {...props} />
      <span className="space" />
      <SearchField
        label={say('desk.glossary.search')}
        hint={say('desk.glossary.searchHint')}
        value={search}
        change={change}
        field={field}
        leave={() => moveFocus(list.current, 'Home')}
      />
      <button type="button" className="primary" onClick={add}>
        {say('desk.glossary.add')}
        <KeyCap action="addTerm" />
      </button>
    </div>
  );
}

interface FilterProps {
  readonly glossary: GlossaryView;
  readonly remarks: SortedRemarks;
  readonly filter: EntryFilter;
  readonly choose: (filter: EntryFilter) => void;
}

function FilterChips({ glossary: { entries }, remarks, filter, choose }: FilterProps): ReactNode {
  const say = useSay();
  const chips = filters.map((name) => ({
    name,
    words: say(`desk.glossary.filter.${name}`),
    count:
      filterEntries(entries, name, remarks.byEntry).length + (name === 'remarks' ? remarks.rest.length : 0),
  }));
  return <Chips label={say('desk.glossary.filter.label')} chips={chips} chosen={filter} choose={choose} />;
}

/** Why no term is shown. */
export function NoEntry({
  search,
  filter,
}: {
  readonly search: string;
  readonly filter: EntryFilter;
}): ReactNode {
  const say = useSay();
  return (
    <p className="no-fit">
      {search.trim() === ''
        ? say(`desk.glossary.none.${filter}`)
        : say('desk.glossary.none.search', { search: search.trim() })}
    </p>
  );
}

/** The keys of the list, or of the open entry. */
export function GlossaryKeys({ editing }: { readonly editing: boolean }): ReactNode {
  const say = useSay();
  if (editing)
    return (
      <ListKeys
        keys={[
          [['saveTerm'], say('desk.glossary.keys.save')],
          [['leave'], say('desk.glossary.keys.leave')],
        ]}
      />
    );
  return (
    <ListKeys
      keys={[
        [['rowPrevious', 'rowNext'], say('desk.glossary.keys.move')],
        [['addTerm'], say('desk.glossary.keys.add')],
        [['removeTerm'], say('desk.glossary.keys.remove')],
        [['search'], say('desk.glossary.keys.search')],
      ]}
      enter={say('desk.glossary.keys.open')}
    />
  );
}

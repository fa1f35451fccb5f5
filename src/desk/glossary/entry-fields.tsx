import type { ReactNode, RefObject } from 'react';
import { useSay } from '../shell/words.js';
import { usesMore, type EntryForm, type ListField } from './entry-form.js';

export interface EntryFieldsProps {
  readonly form: EntryForm;
  readonly change: (form: EntryForm) => void;
  readonly first: RefObject<HTMLInputElement | null>;
}

/** All that an entry can say; what few entries need is folded away. */
export function EntryFields({ form, change, first }: EntryFieldsProps): ReactNode {
  const say = useSay();
  const set = (part: Partial<EntryForm>): void => change({ ...form, ...part });
  const list = (name: ListField, lang: string): ReactNode => (
    <label className="field">
      <span>{say(`desk.glossary.entry.${name}`)}</span>
      <textarea
        lang={lang}
        rows={Math.min(8, Math.max(1, form[name].split('\n').length))}
        placeholder={say('desk.glossary.entry.oneEach')}
        value={form[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </label>
  );
  const day = (name: 'from' | 'until'): ReactNode => (
    <label className="field">
      <span>{say(`desk.glossary.entry.${name}`)}</span>
      <input type="date" value={form[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </label>
  );
  return (
    <>
      <label className="field">
        <span>{say('desk.glossary.entry.source')}</span>
        <input
          ref={first}
          lang="id"
          maxLength={500}
          value={form.source}
          onChange={(event) => set({ source: event.target.value })}
        />
        <small className="soft">{say('desk.glossary.entry.sourceHint')}</small>
      </label>
      <label className="field">
        <span>{say('desk.glossary.entry.target')}</span>
        <input
          lang="en"
          maxLength={500}
          disabled={form.keep}
          value={form.keep ? form.source : form.target}
          onChange={(event) => set({ target: event.target.value })}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={form.keep}
          onChange={(event) => set({ keep: event.target.checked })}
        />
        {say('desk.glossary.entry.keep')}
      </label>
      {list('variants', 'id')}
      {list('allow', 'en')}
      {list('forbid', 'en')}
      <label className="field">
        <span>{say('desk.glossary.entry.note')}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={form.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </label>
      <details open={usesMore(form) || undefined}>
        <summary>{say('desk.glossary.entry.more')}</summary>
        <div className="stack">
          <label className="field">
            <span>{say('desk.glossary.entry.first')}</span>
            <input lang="en" value={form.first} onChange={(event) => set({ first: event.target.value })} />
          </label>
          {list('later', 'en')}
          {list('notBefore', 'id')}
          {list('notAfter', 'id')}
          <div className="days">
            {day('from')}
            {day('until')}
          </div>
        </div>
      </details>
    </>
  );
}

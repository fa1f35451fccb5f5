import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { GlossaryChange, GlossaryRemark, GlossaryView } from '../../api/glossary.js';
import type { Problem } from '../../api/problem.js';
import { useIsKey } from '../keys/keys.js';
import type { Reply } from '../network.js';
import { useSay } from '../shell/words.js';
import { EntryFields } from './entry-fields.js';
import { entryOf, missingIn, sameEntry, type EntryForm } from './entry-form.js';
import { countReopened, ImpactNote, ProblemNote } from './impact-note.js';
import { RemarkList } from './remark-list.js';
import { useImpact } from './use-glossary.js';

export interface EntryPanelProps {
  /** Of the glossary that the fields were filled from. */
  readonly version: string;
  /** Source form of the entry that is changed; null for a new one. */
  readonly was: string | null;
  readonly start: EntryForm;
  readonly remarks: readonly GlossaryRemark[];
  readonly line: number | null;
  readonly change: (change: GlossaryChange) => Promise<Reply<GlossaryView>>;
  readonly saved: (source: string) => void;
  readonly remove: () => void;
  readonly close: () => void;
  /** Whether there is something that leaving would lose. */
  readonly touched: (changed: boolean) => void;
}

/** One entry: its fields, what changing them does, and the way out. */
export function EntryPanel(props: EntryPanelProps): ReactNode {
  const { version, was, start, remarks, line, change, saved, remove, close, touched } = props;
  const say = useSay();
  const isKey = useIsKey();
  const [form, setForm] = useState(start);
  const [trouble, setTrouble] = useState<Problem | 'offline' | 'source' | 'target' | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const changed = !sameEntry(form, start);
  const missing = missingIn(form);
  const impact = useImpact(version, was, changed && missing === null ? entryOf(form) : undefined);
  const reopened =
    impact !== null && impact !== 'looking' && impact.kind === 'ok' ? countReopened(impact.value.reopens) : 0;
  useEffect(() => first.current?.focus(), []);
  useEffect(() => touched(changed), [changed, touched]);

  const save = async (event: FormEvent | KeyboardEvent): Promise<void> => {
    event.preventDefault();
    if (missing !== null) {
      setTrouble(missing);
      return;
    }
    const reply = await change({ expected: version, was, entry: entryOf(form) });
    if (reply.kind === 'ok') saved(form.source.trim());
    else setTrouble(reply.kind === 'offline' ? 'offline' : reply.problem);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (isKey(event.nativeEvent, 'leave')) {
          // The window that asks would be closed by the same key.
          event.preventDefault();
          close();
        } else if (isKey(event.nativeEvent, 'saveTerm')) void save(event);
        else return;
        event.stopPropagation();
      }}
    >
      <header className="entry-head">
        <h2>{say(was === null ? 'desk.glossary.entry.titleNew' : 'desk.glossary.entry.title')}</h2>
        {line === null ? null : (
          <span className="soft">{say('desk.glossary.line', { line: String(line) })}</span>
        )}
      </header>
      <RemarkList remarks={remarks} />
      <EntryFields
        form={form}
        first={first}
        change={(next) => {
          setForm(next);
          setTrouble(null);
        }}
      />
      <div className="entry-acts">
        <ImpactNote impact={impact} />
        <Trouble trouble={trouble} />
        <div className="buttons">
          <button type="submit" className="primary" disabled={was !== null && !changed}>
            {reopened > 0
              ? say('desk.glossary.entry.saveReopens', { count: reopened })
              : say('desk.glossary.entry.save')}
          </button>
          <button type="button" onClick={close}>
            {say('desk.glossary.entry.cancel')}
          </button>
          <span className="space" />
          {was === null ? null : (
            <button type="button" className="plain" onClick={remove}>
              {say('desk.glossary.entry.remove')}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

function Trouble({
  trouble,
}: {
  readonly trouble: Problem | 'offline' | 'source' | 'target' | null;
}): ReactNode {
  const say = useSay();
  if (trouble === null) return null;
  if (typeof trouble === 'object' && trouble.code !== 'glossary.stale')
    return <ProblemNote problem={trouble} />;
  const words = {
    offline: say('desk.glossary.entry.offline'),
    source: say('desk.glossary.entry.missingSource'),
    target: say('desk.glossary.entry.missingTarget'),
    stale: say('desk.glossary.entry.stale'),
  };
  return (
    <p className="refused" role="alert">
      {words[typeof trouble === 'object' ? 'stale' : trouble]}
    </p>
  );
}

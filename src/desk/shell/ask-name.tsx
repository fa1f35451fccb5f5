import { useState, type FormEvent, type ReactNode } from 'react';
import { Dialog } from './dialog.js';
import { useSay } from './words.js';

export interface AskNameProps {
  readonly name: string;
  /** A sentence where the name was refused; null where it was kept. */
  readonly keep: (name: string) => Promise<string | null>;
  /** Null where there is no way round it. */
  readonly cancel: (() => void) | null;
}

export function AskName({ name, keep, cancel }: AskNameProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(name);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const sentence = await keep(typed.trim());
    if (sentence !== null) setRefused(sentence || say('desk.shell.lost.title'));
  };
  return (
    <Dialog title={say('desk.shell.name.title')} close={cancel} narrow>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="soft">{say('desk.shell.name.why')}</p>
        <label className="field">
          <span>{say('desk.shell.name.label')}</span>
          <input
            autoFocus
            autoComplete="name"
            maxLength={100}
            required
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {refused === null ? null : (
          <p className="refused" role="alert">
            {refused}
          </p>
        )}
        <div className="buttons">
          <button type="submit" className="primary">
            {say('desk.shell.name.keep')}
          </button>
          {cancel ? (
            <button type="button" onClick={cancel}>
              {say('desk.shell.name.cancel')}
            </button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}

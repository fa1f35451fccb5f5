import { useState, type FormEvent, type ReactNode } from 'react';
import { Dialog } from '../shell/dialog.js';
import { useSay } from '../shell/words.js';
import { nameArticle } from './name-article.js';
import type { Draft } from './use-bring.js';

export interface BringDialogProps {
  readonly draft: Draft;
  /** A sentence of the server that refused it. */
  readonly refused: string | null;
  readonly bring: (draft: Draft) => void;
  readonly chooseFiles: () => void;
  readonly close: () => void;
}

/** Paste an article, or choose a file. The name follows the headline until somebody types another. */
export function BringDialog({ draft, refused, bring, chooseFiles, close }: BringDialogProps): ReactNode {
  const say = useSay();
  const [text, setText] = useState(draft.text);
  const [typed, setTyped] = useState(draft.name);
  const name = typed || nameArticle(text);
  const ready = text.trim() !== '' && name.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) bring({ name: name.trim(), text });
  };
  return (
    <Dialog title={say('desk.articles.bring.title')} close={close}>
      <form className="stack" onSubmit={submit}>
        <label className="field">
          <span>{say('desk.articles.bring.text')}</span>
          <textarea
            autoFocus
            required
            lang="id"
            rows={12}
            className="article-text"
            placeholder={say('desk.articles.bring.textHint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
            }}
          />
        </label>
        <label className="field">
          <span>{say('desk.articles.bring.name')}</span>
          <input
            required
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            value={name}
            onChange={(event) => setTyped(event.target.value)}
          />
          <small className="soft">{say('desk.articles.bring.nameHint')}</small>
        </label>
        {refused === null ? null : (
          <p className="refused" role="alert">
            {refused}
          </p>
        )}
        <div className="buttons">
          <button type="submit" className="primary" disabled={!ready}>
            {say('desk.articles.bring.keep')}
          </button>
          <button type="button" onClick={close}>
            {say('desk.articles.bring.cancel')}
          </button>
          <span className="space" />
          <span className="soft">{say('desk.articles.bring.fileKinds')}</span>
          <button type="button" onClick={chooseFiles}>
            {say('desk.articles.bring.file')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

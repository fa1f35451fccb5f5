import type { ReactNode } from 'react';
import { Dialog } from '../shell/dialog.js';
import { useSay } from '../shell/words.js';
import type { Clash } from './use-bring.js';

export interface ExistsDialogProps {
  readonly clash: Clash;
  readonly replace: () => void;
  readonly rename: () => void;
  readonly close: () => void;
}

/** An article of this name is there: what a new version would do to its sentences, before anything is written. */
export function ExistsDialog({ clash, replace, rename, close }: ExistsDialogProps): ReactNode {
  const say = useSay();
  const { path, reading } = clash;
  const same = reading.changed + reading.added + reading.gone === 0;
  return (
    <Dialog title={say('desk.articles.exists.title')} close={close} narrow>
      <div className="stack">
        <p>{say('desk.articles.exists.why', { path })}</p>
        <dl className="new-version">
          {(['same', 'changed', 'added', 'gone'] as const).map((kind) => (
            <div key={kind} className={reading[kind] === 0 ? 'soft' : kind}>
              <dt aria-hidden="true">{{ same: '=', changed: '≠', added: '+', gone: '−' }[kind]}</dt>
              <dd>{say(`desk.articles.exists.${kind}`, { count: reading[kind] })}</dd>
            </div>
          ))}
        </dl>
        {same ? <p>{say('desk.articles.exists.nothing')}</p> : null}
        <div className="buttons">
          {same ? null : (
            <button type="button" className="primary" onClick={replace}>
              {say('desk.articles.exists.replace')}
            </button>
          )}
          <button type="button" onClick={rename}>
            {say('desk.articles.exists.rename')}
          </button>
          <button type="button" onClick={close}>
            {say('desk.articles.exists.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

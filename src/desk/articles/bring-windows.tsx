import { useCallback, useRef, type ReactNode } from 'react';
import { useSay } from '../shell/words.js';
import { BringDialog } from './bring-dialog.js';
import { ExistsDialog } from './exists-dialog.js';
import type { BringUse } from './use-bring.js';
import { useDrop } from './use-drop.js';

/** All ways into the desk: the window to paste into, files, and what is dropped on the page. */
export function BringWindows({ bring }: { readonly bring: BringUse }): ReactNode {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const { step, bringFiles, write } = bring;
  const over = useDrop({
    files: useCallback((files) => void bringFiles(files), [bringFiles]),
    text: useCallback((text) => write({ name: '', text }), [write]),
  });
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept=".txt,.md,text/plain,text/markdown"
        aria-label={say('desk.articles.bring.file')}
        onChange={({ target }) => {
          void bringFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {over ? <div className="drop-cover">{say('desk.articles.bring.drop')}</div> : null}
      {step.kind === 'write' ? (
        <BringDialog
          key={step.draft.name + step.draft.text}
          draft={step.draft}
          refused={step.refused}
          bring={(draft) => void bring.bring(draft)}
          chooseFiles={() => chooser.current?.click()}
          close={bring.leave}
        />
      ) : null}
      {step.kind === 'clash' ? (
        <ExistsDialog
          clash={step.clash}
          replace={() => void bring.bring(step.clash.draft, true)}
          rename={() => write(step.clash.draft)}
          close={bring.leave}
        />
      ) : null}
    </>
  );
}

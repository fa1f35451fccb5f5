import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSay } from './words.js';

export interface DialogProps {
  readonly title: string;
  /** Null where it cannot be left without an answer. */
  readonly close: (() => void) | null;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** A modal window over the page: the browser keeps the focus inside, and gives it back. */
export function Dialog({ title, close, narrow = false, children }: DialogProps): ReactNode {
  const say = useSay();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[autofocus], input, textarea')?.focus();
    }
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={narrow ? 'dialog narrow' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close?.();
      }}
      onKeyDown={(event) => {
        // Keys of the page under it stay silent.
        event.stopPropagation();
        if (event.key === 'Escape') {
          event.preventDefault();
          close?.();
        }
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        {close ? (
          <button type="button" className="plain" onClick={close}>
            <span className="unseen">{say('desk.shell.close')}</span>
            <kbd aria-hidden="true">Esc</kbd>
          </button>
        ) : null}
      </header>
      {children}
    </dialog>
  );
}

import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import type { TextView } from '../../api/text.js';
import type { Mark } from '../text/marks.js';
import { selectionOf, setCaret } from './caret.js';
import { clearHighlights } from './highlight-field.js';
import { houseQuotes } from '../../model/house-quotes.js';
import { plainPaste } from './plain-paste.js';
import type { UndoStack } from './undo.js';
import { useFieldWords } from './use-field-words.js';

/** What others do to the open field. */
export interface FieldHandle {
  readonly text: () => TextView;
  readonly caret: () => number | null;
  /** What is selected; null where the caret is elsewhere. */
  readonly selection: () => { readonly start: number; readonly end: number } | null;
  readonly focus: () => void;
  /** Puts other words in place of all; can be undone. */
  readonly replaceAll: (text: TextView, caret?: number) => void;
  readonly insert: (words: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface EditFieldProps {
  /** Words to begin with; other ones later take their place where nothing was typed since. */
  readonly text: TextView;
  /** Marks of `marked`, the words that the server has looked at. */
  readonly marks: readonly Mark[];
  readonly marked: TextView | null;
  readonly label: string;
  readonly placeholder: string;
  /** Where the steps to undo are kept: they outlive the field. */
  readonly stacks: Map<string, UndoStack>;
  readonly id: string;
  readonly autoFocus: boolean;
  readonly typed: (text: TextView) => void;
  readonly ref: Ref<FieldHandle>;
}

/** A sentence being written: plain words with their inline codes, house quotation marks, and marks drawn over them. */
export function EditField(props: EditFieldProps): ReactNode {
  const { label, placeholder, autoFocus, ref } = props;
  const element = useRef<HTMLDivElement>(null);
  const words = useFieldWords({ ...props, element });

  useImperativeHandle(ref, () => ({
    text: words.text,
    caret: words.caret,
    selection: () => (element.current ? selectionOf(element.current) : null),
    focus: () => element.current?.focus(),
    replaceAll: words.replaceAll,
    insert(inserted) {
      element.current?.focus();
      words.put(inserted);
    },
    undo: words.undo,
    redo: words.redo,
  }));

  // React's own onBeforeInput is another, older event.
  const beforeInput = useRef<(event: InputEvent) => void>(() => undefined);
  beforeInput.current = (event) => {
    if (event.inputType.startsWith('history')) event.preventDefault();
    if (event.isComposing || event.data === null || !/["']/.test(event.data)) return;
    event.preventDefault();
    words.put(houseQuotes(event.data, words.before()));
  };
  useEffect(() => {
    const field = element.current;
    const hear = (event: InputEvent): void => beforeInput.current(event);
    field?.addEventListener('beforeinput', hear);
    return () => field?.removeEventListener('beforeinput', hear);
  }, []);

  useEffect(() => {
    const field = element.current;
    if (field && autoFocus) {
      field.focus({ preventScroll: true });
      setCaret(field, field.textContent?.length ?? 0);
    }
    return clearHighlights;
  }, [autoFocus]);

  return (
    <div
      ref={element}
      className="edit-field"
      data-editor=""
      data-placeholder={placeholder}
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      lang="en-US"
      spellCheck
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      onInput={words.read}
      onPaste={(event) => {
        event.preventDefault();
        words.put(plainPaste(event.clipboardData.getData('text/plain'), words.before()));
      }}
      onDrop={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // A sentence has no line breaks.
        if (event.key === 'Enter' && event.shiftKey) event.preventDefault();
      }}
    />
  );
}

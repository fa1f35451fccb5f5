import { useEffect, useRef, useState } from 'react';
import type { FieldView } from '../../api/fields.js';
import type { FieldsUse } from './use-fields.js';

export interface FieldText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Saves a text where it is another one. */
  readonly put: (text: string) => void;
}

/**
 * The text of a field as it is typed. What others write comes in, but never over what is typed here: that is saved on top of the version that the
 * person saw, and where somebody was quicker it stays, for the person to put it in the place of theirs.
 */
export function useFieldText(field: FieldView, save: FieldsUse['save']): FieldText {
  const [text, setText] = useState(field.text);
  const seen = useRef(field);
  useEffect(() => {
    if (text !== seen.current.text) return;
    seen.current = field;
    setText(field.text);
  }, [field, text]);

  const write = async (typed: string): Promise<void> => {
    setText(typed);
    if (typed.trim() === seen.current.text) return;
    const outcome = await save(seen.current, typed);
    if (!outcome) return;
    seen.current = outcome.field;
    if (!outcome.stale) setText((now) => (now === typed ? outcome.field.text : now));
  };
  return { text, setText, put: (typed) => void write(typed) };
}

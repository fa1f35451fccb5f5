import type { ReactNode, RefObject } from 'react';
import { KeyCap } from '../keys/key-cap.js';

export interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Goes from the field to the list. */
  readonly leave: () => void;
}

/** The search of a list. Escape empties it, then leaves it; down goes to the first row. */
export function SearchField({ label, hint, value, change, field, leave }: SearchFieldProps): ReactNode {
  return (
    <label className="search-field">
      <span className="unseen">{label}</span>
      <input
        ref={field}
        type="search"
        placeholder={hint}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') leave();
          else if (event.key === 'Escape' && value !== '') change('');
          else if (event.key === 'Escape') field.current?.blur();
          else return;
          event.preventDefault();
        }}
      />
      <KeyCap action="search" className="key" />
    </label>
  );
}

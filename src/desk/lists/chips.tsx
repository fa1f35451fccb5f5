import type { ReactNode } from 'react';

export interface ChipsProps<Name extends string> {
  readonly label: string;
  readonly chips: readonly { readonly name: Name; readonly words: string; readonly count?: number }[];
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** What a list shows, as buttons of which one is pressed. */
export function Chips<Name extends string>({ label, chips, chosen, choose }: ChipsProps<Name>): ReactNode {
  return (
    <div className="chips" role="group" aria-label={label}>
      {chips.map(({ name, words, count }) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-pressed={name === chosen}
          onClick={() => choose(name)}
        >
          {words}
          {count === undefined ? null : <b>{count}</b>}
        </button>
      ))}
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { useSay } from '../shell/words.js';

/** The first of a list, and the way to the rest of it; `more` is null where there is no rest. */
export function useFirstFew<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const say = useSay();
  const [whole, setWhole] = useState(false);
  const shown = whole ? items : items.slice(0, most);
  const rest = items.length - shown.length;
  const more =
    rest > 0 ? (
      <button type="button" className="link" onClick={() => setWhole(true)}>
        {say('desk.exporting.gate.more', { count: rest })}
      </button>
    ) : null;
  return { shown, more };
}

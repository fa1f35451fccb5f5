import { useCallback, useRef, useState } from 'react';
import { emptyForm, formOf, type EntryForm } from './entry-form.js';
import type { EntryView } from './entries.js';

/** The entry in the panel. */
export interface Chosen {
  readonly was: string | null;
  readonly start: EntryForm;
}

export interface ChosenUse {
  readonly chosen: Chosen | null;
  /** Another number for each entry that is opened, the same one again too. */
  readonly turn: number;
  /** What is opened once the person agrees to give up what they typed; undefined while nothing is asked. */
  readonly asking: Chosen | null | undefined;
  /** Opens an entry, a new one with `null`, or nothing with `undefined`. Asks first where something would be lost. */
  readonly open: (entry: EntryView | null | undefined) => void;
  /** Opens without asking. */
  readonly put: (chosen: Chosen | null) => void;
  readonly stay: () => void;
  readonly touched: (changed: boolean) => void;
}

export function useChosen(): ChosenUse {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [turn, setTurn] = useState(0);
  const [asking, setAsking] = useState<Chosen | null | undefined>(undefined);
  const changed = useRef(false);
  const put = useCallback((next: Chosen | null): void => {
    changed.current = false;
    setAsking(undefined);
    setChosen(next);
    setTurn((before) => before + 1);
  }, []);
  return {
    chosen,
    turn,
    asking,
    put,
    open(entry) {
      const next =
        entry === undefined
          ? null
          : entry === null
            ? { was: null, start: emptyForm }
            : { was: entry.source, start: formOf(entry) };
      if (changed.current) setAsking(next);
      else put(next);
    },
    stay: () => setAsking(undefined),
    touched: useCallback((now: boolean) => {
      changed.current = now;
    }, []),
  };
}

import { useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
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
  /** Whether the person is asked to give up what they typed. */
  readonly asking: boolean;
  /** Opens an entry, a new one with `null`, or nothing with `undefined`. Asks first where something would be lost. */
  readonly open: (entry: EntryView | null | undefined) => void;
  /** Opens without asking. */
  readonly put: (chosen: Chosen | null) => void;
  readonly stay: () => void;
  /** Gives up what was typed, for what it was asked for. */
  readonly giveUp: () => void;
  /** Whether nothing would be lost by going to another address; asks first where something would. */
  readonly mayLeave: (address: string) => boolean;
  readonly touched: (changed: boolean) => void;
}

/** What is done once the person agrees to give up what they typed. */
type Wish = { readonly open: Chosen | null } | { readonly address: string };

export function useChosen(): ChosenUse {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [turn, setTurn] = useState(0);
  const [asking, setAsking] = useState<Wish | null>(null);
  const [, goTo] = useLocation();
  const changed = useRef(false);
  const put = useCallback((next: Chosen | null): void => {
    changed.current = false;
    setAsking(null);
    setChosen(next);
    setTurn((before) => before + 1);
  }, []);
  return {
    chosen,
    turn,
    asking: asking !== null,
    put,
    open(entry) {
      const next =
        entry === undefined
          ? null
          : entry === null
            ? { was: null, start: emptyForm }
            : { was: entry.source, start: formOf(entry) };
      if (changed.current) setAsking({ open: next });
      else put(next);
    },
    stay: () => setAsking(null),
    giveUp() {
      if (!asking) return;
      if ('open' in asking) return put(asking.open);
      put(null);
      goTo(asking.address);
    },
    mayLeave(address) {
      if (changed.current) setAsking({ address });
      return !changed.current;
    },
    touched: useCallback((now: boolean) => {
      changed.current = now;
    }, []),
  };
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { GlossaryChange, GlossaryView, Impact } from '../../../api/glossary.js';
import { apiPaths } from '../../../api/paths.js';
import { ask, load } from '../../network.js';
import { useSay } from '../../shell/words.js';

export interface PinWish {
  readonly source: string;
  readonly target: string;
}

export interface PinUse {
  readonly impact: Impact | null;
  /** Why it was not pinned. */
  readonly refused: string | null;
  /** True once it stands in the glossary. */
  readonly pin: () => Promise<boolean>;
}

/** Adds a term to the glossary; what that would reopen is known before. */
export function usePin(wish: PinWish): PinUse {
  const say = useSay();
  const client = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  const { data: glossary } = useQuery({
    queryKey: ['glossary'],
    queryFn: () => load<GlossaryView>({ path: apiPaths.glossary }),
  });
  const wanted = useDeferredValue(wish);
  const whole = wanted.source.trim() !== '' && wanted.target.trim() !== '';
  const { data: impact } = useQuery({
    queryKey: ['glossary-impact', glossary?.version, wanted],
    queryFn: () =>
      load<Impact>({
        method: 'POST',
        path: apiPaths.glossaryImpact,
        body: changeOf(wanted, glossary?.version ?? ''),
      }),
    enabled: glossary !== undefined && whole,
    gcTime: 0,
  });
  return {
    impact: whole ? (impact ?? null) : null,
    refused,
    async pin() {
      if (!glossary || wish.source.trim() === '' || wish.target.trim() === '') return false;
      const body = changeOf(wish, glossary.version);
      const reply = await ask<GlossaryView>({ method: 'PUT', path: apiPaths.glossaryEntries, body });
      if (reply.kind !== 'ok') {
        setRefused(reply.kind === 'problem' ? reply.problem.detail : say('desk.review.card.offline'));
        return false;
      }
      void client.invalidateQueries({ queryKey: ['glossary'] });
      void client.invalidateQueries({ queryKey: ['article'] });
      return true;
    },
  };
}

function changeOf({ source, target }: PinWish, expected: string): GlossaryChange {
  return { expected, was: null, entry: { source: source.trim(), target: target.trim() } };
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EntryAsked, GlossaryChange, GlossaryView, Impact } from '../../api/glossary.js';
import { apiPaths } from '../../api/paths.js';
import { ask, load, type Reply } from '../network.js';
import { useWords } from '../shell/words.js';

/** The glossary file with its uses; events read it anew. */
export function useGlossary() {
  const { language } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['glossary', language],
    queryFn: () => load<GlossaryView>({ path: apiPaths.glossary }),
  });
  const change = async (body: GlossaryChange): Promise<Reply<GlossaryView>> => {
    const reply = await ask<GlossaryView>({ method: 'PUT', path: apiPaths.glossaryEntries, body });
    if (reply.kind === 'ok') client.setQueryData(['glossary', language], reply.value);
    else if (reply.kind === 'problem' && reply.problem.code === 'glossary.stale') await refetch();
    return reply;
  };
  return { glossary: data, error, reload: () => void refetch(), change };
}

/** Milliseconds without a key press after which the server is asked. */
const QUIET = 350;

/** What a change would do, asked once the typing rests; null while there is nothing to ask. `entry` null takes the entry out. */
export function useImpact(
  expected: string,
  was: string | null,
  entry: EntryAsked | null | undefined,
): Reply<Impact> | 'looking' | null {
  const { language } = useWords();
  const asked = entry === undefined ? null : JSON.stringify({ expected, was, entry });
  const [quiet, setQuiet] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(asked), QUIET);
    return () => clearTimeout(timer);
  }, [asked]);
  const { data } = useQuery({
    queryKey: ['glossary', 'impact', language, quiet],
    queryFn: ({ signal }) =>
      ask<Impact>({
        method: 'POST',
        path: apiPaths.glossaryImpact,
        body: JSON.parse(quiet ?? 'null') as GlossaryChange,
        signal,
      }),
    enabled: quiet !== null,
    gcTime: 0,
  });
  if (asked === null) return null;
  return asked !== quiet || !data ? 'looking' : data;
}

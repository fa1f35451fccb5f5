import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type {
  ClipboardView,
  ExportedAsked,
  ExportRecord,
  ExportsView,
  Provenance,
} from '../../api/export.js';
import { apiPaths } from '../../api/paths.js';
import { ask, askFile, load, type FileValue, type Reply } from '../network.js';
import { useLive } from '../shell/live.js';
import { useWords } from '../shell/words.js';
import type { Choice } from './choices.js';

/** What keeps the article back, and what has left; read anew whenever somebody changes it. */
export function useExports(path: string) {
  const { language } = useWords();
  const client = useQueryClient();
  const { onChange } = useLive();
  useEffect(
    () =>
      onChange((event) => {
        if (event.path === path) void client.invalidateQueries({ queryKey: ['export', path] });
      }),
    [onChange, client, path],
  );
  const { data, error, refetch } = useQuery({
    queryKey: ['export', path, 'view', language],
    queryFn: () => load<ExportsView>({ path: apiPaths.exports(path) }),
    placeholderData: keepPreviousData,
    // It also moves with the source file, of which nothing tells.
    staleTime: 0,
  });
  return { exports: data, error, reload: () => void refetch() };
}

/** What would leave. A refusal of the gate is an answer too. */
export interface Leaving<Value> {
  /** Undefined before the first answer. */
  readonly reply: Reply<Value> | undefined;
  /** Asks anew, or waits for what is asked already. */
  readonly read: () => Promise<Reply<Value> | undefined>;
}

/** The bytes of a copy, with their hash. */
export function useCopy(
  path: string,
  { format, draft, profile }: Omit<Choice, 'partner'>,
): Leaving<FileValue> {
  const { language } = useWords();
  const { data, refetch } = useQuery({
    queryKey: ['export', path, 'copy', language, format, draft, profile],
    queryFn: ({ signal }) =>
      askFile({
        path: apiPaths.export(path),
        query: { format, profile, ...(draft ? { draft: 'true' } : {}) },
        signal,
      }),
    staleTime: 0,
  });
  return { reply: data, read: async () => (await refetch({ cancelRefetch: false })).data };
}

/** What the clipboard would get, whole and in parts. */
export function useClipboard(
  path: string,
  { draft, profile }: Pick<Choice, 'draft' | 'profile'>,
): Leaving<ClipboardView> {
  const { language } = useWords();
  const { data, refetch } = useQuery({
    queryKey: ['export', path, 'clipboard', language, draft, profile],
    queryFn: ({ signal }) =>
      ask<ClipboardView>({
        path: apiPaths.clipboard(path),
        query: { profile, ...(draft ? { draft: 'true' } : {}) },
        signal,
      }),
    staleTime: 0,
  });
  return { reply: data, read: async () => (await refetch({ cancelRefetch: false })).data };
}

export function useProvenance(path: string) {
  const { data } = useQuery({
    queryKey: ['export', path, 'provenance'],
    queryFn: () => load<Provenance>({ path: apiPaths.provenance(path) }),
    staleTime: 0,
  });
  return data;
}

/** Writes into the record that a copy left. Answers with a sentence where that failed; null where it is written. */
export function useRecord(path: string): (asked: ExportedAsked) => Promise<string | null> {
  const { say } = useWords();
  const client = useQueryClient();
  return async (asked) => {
    const reply = await ask<ExportRecord>({ method: 'POST', path: apiPaths.exported(path), body: asked });
    if (reply.kind === 'offline') return say('desk.shell.lost.title');
    if (reply.kind === 'problem') return reply.problem.detail;
    await client.invalidateQueries({ queryKey: ['export', path, 'view'] });
    return null;
  };
}

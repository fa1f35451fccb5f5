import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { JobAsked, JobList, JobView } from '../../api/jobs.js';
import { apiPaths } from '../../api/paths.js';
import { ask, load } from '../network.js';
import { useLive } from '../shell/live.js';
import { useSay } from '../shell/words.js';
import { putJob } from './jobs.js';

const key = ['translation-jobs'];

export interface JobsUse {
  readonly jobs: readonly JobView[];
  /** Why the last start or stop was not done; null where it was. */
  readonly refused: string | null;
  /** False where it was refused. */
  readonly start: (asked: JobAsked) => Promise<boolean>;
  readonly stop: (job: JobView) => void;
}

/** Translation runs as the server tells of them, live. */
export function useJobs(): JobsUse {
  const say = useSay();
  const client = useQueryClient();
  const { onJob } = useLive();
  const [refused, setRefused] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: key,
    queryFn: async () => (await load<JobList>({ path: apiPaths.jobs })).jobs,
    // The server forgets its runs when it stops, and nothing tells of that.
    staleTime: 0,
  });
  const put = useCallback(
    (job: JobView): void =>
      void client.setQueryData<readonly JobView[]>(key, (jobs = []) => putJob(jobs, job)),
    [client],
  );
  useEffect(() => onJob(put), [onJob, put]);

  const send = async (question: Parameters<typeof ask>[0]): Promise<boolean> => {
    const reply = await ask<JobView>(question);
    if (reply.kind === 'ok') put(reply.value);
    const offline = reply.kind === 'offline' ? say('desk.shell.lost.title') : null;
    setRefused(reply.kind === 'problem' ? reply.problem.detail : offline);
    return reply.kind === 'ok';
  };
  return {
    jobs: data ?? [],
    refused,
    start: (asked) => send({ method: 'POST', path: apiPaths.jobs, body: asked }),
    stop: ({ id }) => void send({ method: 'DELETE', path: apiPaths.job(id) }),
  };
}

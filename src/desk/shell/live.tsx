import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChangeEvent } from '../../api/events.js';
import type { JobView } from '../../api/jobs.js';
import { listen } from '../network.js';
import { useSession } from './session.js';

type Hear<Event> = (event: Event) => void;

interface Live {
  readonly online: boolean;
  readonly onChange: (hear: Hear<ChangeEvent>) => () => void;
  readonly onJob: (hear: Hear<JobView>) => () => void;
}

const LiveContext = createContext<Live | null>(null);

/** One line to the server's events for the whole desk. Lists are read anew; screens that show more listen themselves. */
export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { session } = useSession();
  const client = useQueryClient();
  const since = useRef(session.seq);
  const [online, setOnline] = useState(true);
  const heard = useMemo(() => ({ change: new Set<Hear<ChangeEvent>>(), job: new Set<Hear<JobView>>() }), []);

  useEffect(
    () =>
      listen(since.current, {
        change(event) {
          since.current = event.seq;
          for (const hear of heard.change) hear(event);
          void client.invalidateQueries({ queryKey: ['articles'] });
        },
        job(job) {
          for (const hear of heard.job) hear(job);
          void client.invalidateQueries({ queryKey: ['jobs'] });
        },
        glossary: () => void client.invalidateQueries({ queryKey: ['glossary'] }),
        reset: () => void client.invalidateQueries(),
        line: (state) => setOnline(state === 'open'),
      }),
    [client, heard],
  );

  const live = useMemo<Live>(
    () => ({
      online,
      onChange(hear) {
        heard.change.add(hear);
        return () => heard.change.delete(hear);
      },
      onJob(hear) {
        heard.job.add(hear);
        return () => heard.job.delete(hear);
      },
    }),
    [online, heard],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLive stands outside LiveProvider');
  return live;
}

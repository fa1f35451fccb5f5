import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { JobAsked, PlanAsked, PlanView } from '../../api/jobs.js';
import { apiPaths } from '../../api/paths.js';
import { load } from '../network.js';
import { Dialog } from '../shell/dialog.js';
import { FailedNote } from '../shell/plain-pages.js';
import { useSession } from '../shell/session.js';
import { useSay } from '../shell/words.js';
import { EngineChoice } from './engine-choice.js';
import { engineLines, firstEngine } from './plan.js';
import { PlanTable } from './plan-table.js';

export interface PlanDialogProps {
  readonly paths: readonly string[];
  readonly refused: string | null;
  readonly start: (asked: JobAsked) => void;
  readonly close: () => void;
}

/** What a run would do and cost, before it is started. */
export function PlanDialog({ paths, refused, start, close }: PlanDialogProps): ReactNode {
  const say = useSay();
  const { session } = useSession();
  const [retranslate, setRetranslate] = useState(false);
  const [chosen, setChosen] = useState(() => firstEngine(session)?.name ?? 'auto');
  const [limit, setLimit] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['plan', paths, retranslate],
    queryFn: ({ signal }) => {
      const body: PlanAsked = { paths: [...paths], retranslate };
      return load<PlanView>({ method: 'POST', path: apiPaths.plan, body, signal });
    },
    staleTime: 0,
    gcTime: 0,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    start({
      paths: [...paths],
      engine: chosen,
      ...(limit === '' ? {} : { maxCost: Number(limit) }),
      ...(retranslate ? { retranslate } : {}),
    });
  };
  const lines = data ? engineLines(data, session.engines) : [];
  const line = lines.find(({ name }) => name === chosen);
  return (
    <Dialog title={say('desk.articles.plan.title', { count: paths.length })} close={close}>
      {error ? <FailedNote error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <p className="soft">{say('desk.articles.plan.looking')}</p> : null}
      {data ? (
        <form className="stack plan" onSubmit={submit}>
          <PlanTable plan={data} />
          <EngineChoice lines={lines} chosen={chosen} choose={setChosen} />
          {line && line.high !== 0 ? <Limit limit={limit} change={setLimit} /> : null}
          <label className="check">
            <input
              type="checkbox"
              checked={retranslate}
              onChange={(event) => setRetranslate(event.target.checked)}
            />
            {say('desk.articles.plan.again')}
          </label>
          {line?.remote ? <p className="soft">{say('desk.articles.plan.embargo')}</p> : null}
          {refused === null ? null : (
            <p className="refused" role="alert">
              {refused}
            </p>
          )}
          <div className="buttons plan-acts">
            <button type="submit" className="primary">
              {say('desk.articles.plan.start')}
            </button>
            <button type="button" onClick={close}>
              {say('desk.articles.plan.cancel')}
            </button>
          </div>
        </form>
      ) : null}
    </Dialog>
  );
}

interface LimitProps {
  readonly limit: string;
  readonly change: (limit: string) => void;
}

/** Where the run ends before it would cost more. */
function Limit({ limit, change }: LimitProps): ReactNode {
  const say = useSay();
  return (
    <label className="field limit">
      <span>{say('desk.articles.plan.stopAt')}</span>
      <input
        type="number"
        min="0"
        step="0.01"
        inputMode="decimal"
        value={limit}
        onChange={(event) => change(event.target.value)}
      />
      <small className="soft">{say('desk.articles.plan.stopAtHint')}</small>
    </label>
  );
}

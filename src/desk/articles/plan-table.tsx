import type { ReactNode } from 'react';
import type { PlanView } from '../../api/jobs.js';
import { useWords } from '../shell/words.js';
import { totalsOf } from './plan.js';
import { formatNumber } from '../../locales/format-number.js';

/** What becomes of the sentences, as a short account. */
export function PlanTable({ plan }: { readonly plan: PlanView }): ReactNode {
  const { say, language } = useWords();
  const totals = totalsOf(plan);
  const characters = formatNumber(language, totals.characters);
  const rows = [
    ['done', totals.done],
    ['exact', totals.exact],
    ['repetitions', totals.repetitions],
    ['toSend', totals.toSend],
  ] as const;
  return (
    <>
      <dl className="plan-table">
        <div className="sum">
          <dt>{say('desk.articles.plan.sentences', { count: totals.segments })}</dt>
        </div>
        {rows.map(([name, count]) =>
          count === 0 && name !== 'toSend' ? null : (
            <div key={name}>
              <dd>{formatNumber(language, count)}</dd>
              <dt>
                {say(`desk.articles.plan.${name}`)}
                {name === 'toSend' && count > 0 ? (
                  <span className="soft"> · {say('desk.articles.plan.characters', { characters })}</span>
                ) : null}
              </dt>
            </div>
          ),
        )}
        {totals.fuzzy === 0 ? null : (
          <div className="soft">
            <dd>{formatNumber(language, totals.fuzzy)}</dd>
            <dt>{say('desk.articles.plan.fuzzy')}</dt>
          </div>
        )}
      </dl>
      {totals.toSend === 0 ? <p>{say('desk.articles.plan.nothing')}</p> : null}
    </>
  );
}

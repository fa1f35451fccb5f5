import type { ReactNode } from 'react';
import { useSay } from '../shell/words.js';

export interface EmptyDeskProps {
  readonly write: () => void;
  readonly sample: () => void;
}

/** The desk before the first article: what to do, in the order of doing it. */
export function EmptyDesk({ write, sample }: EmptyDeskProps): ReactNode {
  const say = useSay();
  const steps = ['step1', 'step2', 'step3', 'step4'] as const;
  return (
    <section className="empty-desk">
      <h2>{say('desk.articles.empty.title')}</h2>
      <p className="soft">{say('desk.articles.empty.why')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <h3>{say(`desk.articles.empty.${step}`)}</h3>
            <p className="soft">{say(`desk.articles.empty.${step}Why`)}</p>
          </li>
        ))}
      </ol>
      <div className="buttons">
        <button type="button" className="primary" onClick={write}>
          {say('desk.articles.add')}
        </button>
        <button type="button" onClick={sample}>
          {say('desk.articles.empty.sample')}
        </button>
      </div>
    </section>
  );
}

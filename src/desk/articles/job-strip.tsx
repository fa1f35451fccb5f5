import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { JobAsked, JobView } from '../../api/jobs.js';
import { addresses } from '../addresses.js';
import { sayMoney } from '../lists/say-time.js';
import { useSay, useWords } from '../shell/words.js';
import { isOver, leftOpen, resumeOf, standingOf } from './jobs.js';

export interface JobStripProps {
  readonly job: JobView;
  readonly start: (asked: JobAsked) => void;
  readonly stop: () => void;
  readonly hide: () => void;
}

/** A run as it goes: how far, with what, at what price; stop it, go on with it. */
export function JobStrip({ job, start, stop, hide }: JobStripProps): ReactNode {
  const { say, language } = useWords();
  const over = isOver(job);
  const again = resumeOf(job);
  const left = leftOpen(job);
  const standing = standingOf(job);
  const cost = say(over ? 'desk.articles.job.costEnd' : 'desk.articles.job.cost', {
    cost: sayMoney(job.cost, language),
  });
  return (
    <section className={`job-strip ${standing}`} aria-label={say('desk.articles.job.label')}>
      <JobBar job={job} />
      <div className="job-words">
        <p role="status">
          <strong>
            {standing === 'running'
              ? say('desk.articles.job.running', { count: job.articles.length })
              : say(`desk.articles.job.${standing}`)}
          </strong>{' '}
          <span className="soft">
            {job.engine === null
              ? say('desk.articles.job.memory')
              : say('desk.articles.job.with', { engine: job.engine })}
          </span>
        </p>
        <p className="soft">
          {job.total > 0
            ? `${say('desk.articles.job.progress', { done: job.done, total: job.total })} · `
            : ''}
          {cost}
          {over && left > 0 ? ` · ${say('desk.articles.job.left', { count: left })}` : ''}
        </p>
        <Problems job={job} />
      </div>
      <div className="buttons">
        {over ? null : (
          <button type="button" onClick={stop} disabled={job.state === 'stopping'}>
            {say('desk.articles.job.stop')}
          </button>
        )}
        {over && again ? (
          <button type="button" onClick={() => start(again)}>
            {say(job.state === 'stopped' ? 'desk.articles.job.resume' : 'desk.articles.job.again')}
          </button>
        ) : null}
        <ReviewLink job={job} />
        {over ? (
          <button type="button" className="plain" onClick={hide}>
            {say('desk.articles.job.hide')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function JobBar({ job }: { readonly job: JobView }): ReactNode {
  const share = standingOf(job) === 'done' ? 1 : job.total === 0 ? 0 : job.done / job.total;
  return (
    <svg className="job-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
      <rect className="rest" width="100" height="3" />
      <rect className="done" width={share * 100} height="3" />
    </svg>
  );
}

/** One article is reviewed as soon as its run is over. */
function ReviewLink({ job }: { readonly job: JobView }): ReactNode {
  const say = useSay();
  const [only, ...others] = job.articles;
  if (!only || others.length > 0 || standingOf(job) !== 'done') return null;
  return (
    <Link href={addresses.review(only.path)} className="button primary">
      {say('desk.articles.job.review')}
    </Link>
  );
}

function Problems({ job }: { readonly job: JobView }): ReactNode {
  const troubled = job.articles.filter(({ problem }) => problem !== null);
  if (job.problem === null && troubled.length === 0) return null;
  return (
    <ul className="job-problems">
      {job.problem === null ? null : <li>{job.problem}</li>}
      {troubled.map(({ path, problem }) => (
        <li key={path}>
          <span className="article-path">{path}</span> {problem}
        </li>
      ))}
    </ul>
  );
}

import type { JobAsked, JobView } from '../../api/jobs.js';

/** Jobs with a newer view of one in its place, or before the others; an older view than the known one changes nothing. */
export function putJob(jobs: readonly JobView[], job: JobView): JobView[] {
  const known = jobs.find(({ id }) => id === job.id);
  if (!known) return [job, ...jobs];
  if (isOver(known) && !isOver(job)) return [...jobs];
  return jobs.map((each) => (each.id === job.id ? job : each));
}

export function isOver({ state }: Pick<JobView, 'state'>): boolean {
  return state === 'stopped' || state === 'done' || state === 'failed';
}

/** The jobs to show: those under way, else the newest one. Hidden ones are left out. */
export function shownJobs(jobs: readonly JobView[], hidden: ReadonlySet<string>): JobView[] {
  const running = jobs.filter((job) => !isOver(job));
  const shown = running.length > 0 ? running : jobs.slice(0, 1);
  return shown.filter(({ id }) => !hidden.has(id));
}

/** What goes on where a job stopped or failed: the articles that it did not finish, with the same engine. Null where nothing is left. */
export function resumeOf(job: JobView): JobAsked | null {
  const paths = job.articles
    .filter(({ state, untranslated }) => state !== 'done' || (untranslated ?? 0) > 0)
    .map(({ path }) => path);
  if (!isOver(job) || paths.length === 0) return null;
  return { paths, ...(job.engine === null ? {} : { engine: job.engine }) };
}

/** Sentences without words that a job has left, as far as it knows. */
export function leftOpen({ articles }: Pick<JobView, 'articles'>): number {
  return articles.reduce((sum, { untranslated }) => sum + (untranslated ?? 0), 0);
}

/** How a job stands, in the words of a person: one that ended and left sentences open did not translate the article. */
export function standingOf(job: JobView): JobView['state'] {
  return job.state === 'done' && leftOpen(job) > 0 ? 'failed' : job.state;
}

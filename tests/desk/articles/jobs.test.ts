import { describe, expect, it } from 'vitest';
import type { JobView } from '../../../src/api/jobs.js';
import { leftOpen, putJob, resumeOf, shownJobs, standingOf } from '../../../src/desk/articles/jobs.js';

function job(change: Partial<JobView> = {}): JobView {
  return {
    id: 'one',
    state: 'running',
    engine: 'local',
    done: 0,
    total: 10,
    cost: 0,
    started: '2024-10-22T08:00:00.000Z',
    ended: null,
    by: 'Sari',
    articles: [],
    problem: null,
    ...change,
  };
}

const article = (path: string, state: JobView['articles'][number]['state'], untranslated: number | null) => ({
  path,
  state,
  done: 0,
  total: 0,
  untranslated,
  problem: null,
});

describe('what is shown of jobs', () => {
  it('shows progress as it comes, in the place of what was known', () => {
    const known = [job({ id: 'two' }), job()];
    expect(putJob(known, job({ done: 4 })).map(({ id, done }) => [id, done])).toEqual([
      ['two', 0],
      ['one', 4],
    ]);
  });

  it('puts a new job before the others', () => {
    expect(putJob([job()], job({ id: 'two' })).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('stays over when late news of its progress arrives', () => {
    expect(putJob([job({ state: 'stopped' })], job({ done: 3 }))[0]?.state).toBe('stopped');
  });

  it('shows all that run, else the newest, and none that was hidden', () => {
    const done = job({ id: 'done', state: 'done' });
    expect(shownJobs([done, job()], new Set()).map(({ id }) => id)).toEqual(['one']);
    expect(shownJobs([done, job({ state: 'failed' })], new Set()).map(({ id }) => id)).toEqual(['done']);
    expect(shownJobs([done], new Set(['done']))).toEqual([]);
  });
});

describe('how a job stands', () => {
  it('is translated only where nothing was left open', () => {
    expect(standingOf(job({ state: 'done', articles: [article('a.txt', 'done', 0)] }))).toBe('done');
    expect(standingOf(job({ state: 'done', articles: [article('a.txt', 'done', 401)] }))).toBe('failed');
  });

  it('is what the server says while it runs, and where it was stopped', () => {
    expect(standingOf(job({ articles: [article('a.txt', 'running', 5)] }))).toBe('running');
    expect(standingOf(job({ state: 'stopped', articles: [article('a.txt', 'stopped', 5)] }))).toBe('stopped');
  });
});

describe('going on with a job', () => {
  it('asks for the articles that were not finished, with the same engine', () => {
    const stopped = job({
      state: 'stopped',
      articles: [
        article('a.txt', 'done', 0),
        article('b.txt', 'stopped', 4),
        article('c.txt', 'waiting', null),
      ],
    });
    expect(resumeOf(stopped)).toEqual({ paths: ['b.txt', 'c.txt'], engine: 'local' });
  });

  it('asks again for an article that ended with sentences open', () => {
    const ended = job({ state: 'done', engine: null, articles: [article('a.txt', 'done', 2)] });
    expect(resumeOf(ended)).toEqual({ paths: ['a.txt'] });
    expect(leftOpen(ended)).toBe(2);
  });

  it('offers nothing while it runs, or when all is done', () => {
    expect(resumeOf(job({ articles: [article('a.txt', 'running', null)] }))).toBeNull();
    expect(resumeOf(job({ state: 'done', articles: [article('a.txt', 'done', 0)] }))).toBeNull();
  });
});

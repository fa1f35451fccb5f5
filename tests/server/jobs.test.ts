import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { JobList, JobView, PlanView } from '../../src/api/jobs.js';
import type { ApprovedClean, Replaced } from '../../src/api/acts.js';
import { deskServer, type DeskServer } from './desk-server.js';

async function ended({ ask }: DeskServer, id: string): Promise<JobView> {
  for (;;) {
    const { value } = await ask<JobList>('GET', '/api/jobs');
    const job = value.jobs.find((each) => each.id === id);
    if (job && job.ended !== null) return job;
    await sleep(20);
  }
}

describe('a job', () => {
  it('is planned with its price before it runs, and nothing is sent', async () => {
    const server = await deskServer();
    const { status, value } = await server.ask<PlanView>('POST', '/api/plan', {
      paths: ['berita.txt'],
      engine: 'pseudo',
    });
    expect(status).toBe(200);
    expect(value.articles).toMatchObject([{ path: 'berita.txt', segments: 4, toSend: 4 }]);
    expect(value.prices).toMatchObject([{ engine: 'pseudo', remote: false, ready: true, high: 0 }]);
    expect((await server.article()).counts.untranslated).toBe(4);
  });

  it('runs, tells how far it is, and its sentences are there', async () => {
    const server = await deskServer();
    const told: JobView['state'][] = [];
    server.context.events.listen((event) => {
      if (event.event === 'job') told.push(event.state);
    });
    const started = await server.ask<JobView>('POST', '/api/jobs', {
      paths: ['berita.txt'],
      engine: 'pseudo',
    });
    expect(started).toMatchObject({ status: 202, value: { state: 'running', by: 'Ayu' } });
    const job = await ended(server, started.value.id);
    expect(job).toMatchObject({
      state: 'done',
      engine: 'pseudo',
      done: 4,
      total: 4,
      articles: [{ state: 'done', untranslated: 0 }],
    });
    expect(told.at(0)).toBe('running');
    expect(told.at(-1)).toBe('done');
    expect((await server.article()).counts.untranslated).toBe(0);
  });

  it('that cannot begin says why in a sentence', async () => {
    const server = await deskServer();
    const { value } = await server.ask<JobView>('POST', '/api/jobs', {
      paths: ['berita.txt'],
      engine: 'deepl',
    });
    const job = await ended(server, value.id);
    expect(job.state).toBe('failed');
    expect(job.problem).toContain('deepl');
  });

  it('is stopped, and the same again goes on', async () => {
    const server = await deskServer();
    const first = await server.ask<JobView>('POST', '/api/jobs', { paths: ['berita.txt'], engine: 'pseudo' });
    const twice = await server.ask('POST', '/api/jobs', { paths: ['berita.txt'], engine: 'pseudo' });
    expect(twice).toMatchObject({ status: 409, value: { code: 'job.running' } });
    expect((await server.ask('DELETE', `/api/jobs/${first.value.id}`)).status).toBe(202);
    await ended(server, first.value.id);
    const again = await server.ask<JobView>('POST', '/api/jobs', { paths: ['berita.txt'], engine: 'pseudo' });
    expect((await ended(server, again.value.id)).state).toBe('done');
    expect((await server.article()).counts.untranslated).toBe(0);
    expect((await server.ask('DELETE', '/api/jobs/none')).status).toBe(404);
  });
});

describe('an article at once', () => {
  const english = [
    'President in Jakarta',
    'The president arrived in Jakarta.',
    'He met 21 ministers.',
    'It rained last night.',
  ];

  it('is approved where nothing is open, and what is left is named', async () => {
    const server = await deskServer();
    for (const [index, text] of english.entries()) await server.save(index + 1, text);
    const { value } = await server.ask<ApprovedClean>('POST', '/api/articles/berita.txt/approve-clean', {});
    expect(value.approved).toEqual(['s1', 's2', 's4']);
    expect(value.left).toEqual([{ segment: 's3', reason: 'findings' }]);
    expect(value.counts).toMatchObject({ approved: 3, edited: 1 });
  });

  it('has words replaced after a preview; approved sentences stay, and each change can be undone', async () => {
    const server = await deskServer();
    for (const [index, text] of english.entries()) await server.save(index + 1, text);
    await server.act(1, { act: 'approve' });
    const asked = { find: 'jakarta', replace: 'the capital', matchCase: false, wholeWords: true };
    const address = '/api/articles/berita.txt/replace';
    const preview = await server.ask<Replaced>('POST', address, asked);
    expect(preview.value.hits).toMatchObject([
      { segment: 's1', number: 1, state: 'approved' },
      {
        segment: 's2',
        state: 'open',
        before: english[1],
        after: 'The president arrived in the capital.',
        count: 1,
      },
    ]);
    expect((await server.segment(2)).target?.text).toBe(english[1]);
    const segments = preview.value.hits.map(({ segment, revision }) => ({ id: segment, expected: revision }));
    const done = await server.ask<Replaced>('POST', address, { ...asked, preview: false, segments });
    expect(done.value.hits.map(({ state }) => state)).toEqual(['approved', 'done']);
    expect((await server.segment(2)).target?.text).toBe('The president arrived in the capital.');
    const again = await server.ask<Replaced>('POST', address, {
      ...asked,
      find: 'The',
      replace: 'A',
      preview: false,
      segments,
    });
    expect(again.value.hits).toMatchObject([{ segment: 's2', state: 'stale' }]);
  });
});

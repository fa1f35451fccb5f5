import { describe, expect, it } from 'vitest';
import type { Reshaped, Saved } from '../../src/api/acts.js';
import type { Panel } from '../../src/api/panel.js';
import type { Problem } from '../../src/api/problem.js';
import { deskServer, type DeskServer } from './desk-server.js';

const english = [
  'President arrives in Jakarta',
  'The president arrived in Jakarta.',
  'He met 12 ministers.',
  'It rained last night.',
];

async function translated(): Promise<DeskServer> {
  const server = await deskServer();
  for (const [index, text] of english.entries()) await server.save(index + 1, text);
  return server;
}

const panelOf = async ({ ask, segment }: DeskServer, number: number): Promise<Panel> =>
  (await ask<Panel>('GET', `/api/articles/berita.txt/segments/${(await segment(number)).id}`)).value;

describe('a save', () => {
  it('answers with the sentence as it stands, its findings in words, and the counts', async () => {
    const { save } = await deskServer();
    const { status, value } = await save(3, 'He met 21 ministers.');
    expect(status).toBe(200);
    expect(value).toMatchObject({
      segment: {
        state: 'edited',
        by: 'Ayu',
        target: { text: 'He met 21 ministers.' },
        origin: { kind: 'person' },
      },
      counts: { edited: 1, blocking: 1, untranslated: 3 },
      refused: null,
    });
    expect(value.segment.findings).toMatchObject([{ severity: 'blocking', dismissed: null }]);
    expect(value.segment.findings[0]?.sentence).toContain('21');
  });

  it('from an older revision is answered with both texts and what they were made from', async () => {
    const { save, segment, ask } = await deskServer();
    await save(1, 'President arrives');
    const { id, revision: seen } = await segment(1);
    await save(1, 'President comes to Jakarta');
    const target = { text: 'President lands in Jakarta', codes: [] };
    const stale = await ask<Problem>('POST', `/api/articles/berita.txt/segments/${id}/revisions`, {
      expected: seen,
      target,
    });
    expect(stale).toMatchObject({
      status: 409,
      value: {
        code: 'segment.stale',
        conflict: {
          ours: target,
          theirs: { target: { text: 'President comes to Jakarta' }, by: 'Ayu' },
          base: { text: 'President arrives' },
        },
      },
    });
    expect((await segment(1)).target?.text).toBe('President comes to Jakarta');
  });

  it('of the words that stand already makes no new version', async () => {
    const server = await deskServer();
    await server.save(1, 'President arrives');
    const before = (await server.segment(1)).revision;
    expect((await server.save(1, 'President arrives')).value.segment.revision).toBe(before);
  });

  it('on an approved sentence is refused until it is reopened', async () => {
    const { save, act } = await translated();
    await act(3, { act: 'approve' });
    expect(await save(3, 'He saw 12 ministers.')).toMatchObject({
      status: 409,
      value: { code: 'segment.approved' },
    });
    expect((await act(3, { act: 'reopen' })).value.segment.state).toBe('edited');
    expect((await save(3, 'He saw 12 ministers.')).status).toBe(200);
  });

  it('can approve at once, and is kept where the approval is refused', async () => {
    const { save } = await deskServer();
    const good = await save(4, 'It rained last night.', { approve: true });
    expect(good.value).toMatchObject({ segment: { state: 'approved' }, refused: null });
    const wrong = await save(3, 'He met 21 ministers.', { approve: true });
    expect(wrong).toMatchObject({
      status: 200,
      value: { segment: { state: 'edited' }, refused: { reason: 'blocking' } },
    });
    const [finding] = wrong.value.segment.findings;
    expect(wrong.value.refused?.findings).toContain(finding?.id);
  });

  it('of an earlier text brings it back, so that undo is a version like any other', async () => {
    const server = await translated();
    await server.save(4, 'Rain fell.');
    await server.save(4, english[3] ?? '');
    expect((await server.segment(4)).target?.text).toBe(english[3]);
    expect((await panelOf(server, 4)).history.map(({ target }) => target?.text)).toEqual([
      english[3],
      'Rain fell.',
      english[3],
    ]);
  });

  it('on a sentence that is not there says so', async () => {
    const { ask } = await deskServer();
    const body = { expected: null, target: { text: 'x', codes: [] } };
    expect(await ask('POST', '/api/articles/berita.txt/segments/s99/revisions', body)).toMatchObject({
      status: 404,
    });
    expect(await ask('POST', '/api/articles/tiada.txt/segments/s1/revisions', body)).toMatchObject({
      status: 404,
    });
  });
});

describe('an approval', () => {
  it('needs no open blocking finding, or its dismissal with a reason', async () => {
    const { save, act } = await deskServer();
    const { value } = await save(3, 'He met 21 ministers.');
    const finding = value.segment.findings[0]?.id ?? '';
    expect((await act(3, { act: 'approve' })).value).toMatchObject({
      refused: { reason: 'blocking', findings: [finding] },
    });
    expect((await act(3, { act: 'dismiss', finding, why: '' })).status).toBe(422);
    const dismissed = await act(3, { act: 'dismiss', finding, why: 'The ministry corrected it.' });
    expect(dismissed.value.segment.findings).toMatchObject([
      { dismissed: { by: 'Ayu', why: 'The ministry corrected it.' } },
    ]);
    expect(dismissed.value.counts.blocking).toBe(0);
    expect((await act(3, { act: 'approve' })).value.segment.state).toBe('approved');
  });

  it('lapses with its dismissal where that is taken back', async () => {
    const { save, act } = await deskServer();
    const { value } = await save(3, 'He met 21 ministers.');
    const finding = value.segment.findings[0]?.id ?? '';
    await act(3, { act: 'dismiss', finding, why: 'Corrected.' });
    const back = await act(3, { act: 'undismiss', finding });
    expect(back.value).toMatchObject({
      segment: { findings: [{ dismissed: null }] },
      counts: { blocking: 1 },
    });
  });

  it('of machine words faster than they can be read asks once more, and is noted', async () => {
    const server = await deskServer();
    const { desk, act, segment } = server;
    await fillByEngine(server, 3, 'He met 12 ministers.');
    const fast = await act(3, { act: 'approve', seen: 100 });
    expect(fast.value).toMatchObject({
      segment: { state: 'draft' },
      refused: { reason: 'fast', reading: 500 },
    });
    const sure = await act(3, { act: 'approve', seen: 100, sure: true });
    expect(sure.value.segment.state).toBe('approved');
    expect((await panelOf(server, 3)).history[0]).toMatchObject({ act: 'approve', fast: true });
    await fillByEngine(server, 4, 'It rained last night.');
    expect((await act(4, { act: 'approve', seen: 5000 })).value.segment.state).toBe('approved');
    expect((await panelOf(server, 4)).history[0]).toMatchObject({ act: 'approve', fast: false });
    expect((await segment(4)).origin.kind).toBe('engine');
    await desk.flush();
  });
});

describe('what a person decides', () => {
  it('leaves a sentence out with a reason, and takes it in again', async () => {
    const { act } = await translated();
    const out = await act(4, { act: 'exclude', why: 'Only for readers here.' });
    expect(out.value).toMatchObject({
      segment: { state: 'excluded', number: null, excluded: { by: 'Ayu', why: 'Only for readers here.' } },
      counts: { total: 3, excluded: 1 },
    });
    expect((await act(4, { act: 'restore' })).value).toMatchObject({
      segment: { state: 'edited', excluded: null },
    });
  });

  it('comments, and resolves what was commented', async () => {
    const server = await translated();
    const commented = await server.act(2, { act: 'comment', text: '<b>Which</b> president?', kind: 'query' });
    expect(commented.value).toMatchObject({ segment: { comments: 1, query: true }, counts: { comments: 1 } });
    const [comment] = (await panelOf(server, 2)).comments;
    expect(comment).toMatchObject({ by: 'Ayu', text: '<b>Which</b> president?', resolved: false });
    const resolved = await server.act(2, { act: 'resolve', comment: comment?.id });
    expect(resolved.value).toMatchObject({ segment: { comments: 0, query: false } });
    expect((await panelOf(server, 2)).comments).toMatchObject([{ resolved: true }]);
  });

  it('shows what changed since an approval', async () => {
    const { act, save, segment } = await translated();
    await act(3, { act: 'approve' });
    await act(3, { act: 'reopen' });
    await save(3, 'He saw 12 ministers.');
    expect(await segment(3)).toMatchObject({
      changedSinceApproved: true,
      approvedTarget: 'He met 12 ministers.',
    });
  });
});

describe('the panel', () => {
  it('shows matches of the memory with the words that differ, and never the sentence’s own', async () => {
    const server = await deskServer({ 'source/lain.txt': 'Ia bertemu 14 menteri.\n' });
    await server.save(3, 'He met 12 ministers.', { approve: true });
    const id = (await server.segment(1, 'lain.txt')).id;
    const { value } = await server.ask<Panel>('GET', `/api/articles/lain.txt/segments/${id}`);
    expect(value.matches).toMatchObject([
      {
        kind: 'fuzzy',
        source: 'Ia bertemu 12 menteri.',
        target: { text: 'He met 12 ministers.' },
        document: 'berita.txt',
        by: 'Ayu',
      },
    ]);
    const changed = value.matches[0]?.diff.filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'gone', text: '12' },
      { kind: 'new', text: '14' },
    ]);
    expect((await panelOf(server, 3)).matches).toEqual([]);
  });

  it('shows who wrote what, newest first, each with its change', async () => {
    const server = await deskServer();
    await server.save(4, 'It rained.');
    await server.save(4, 'It rained last night.');
    const { history } = await panelOf(server, 4);
    expect(history.map(({ by, act }) => [by.name, act])).toEqual([
      ['Ayu', 'edit'],
      ['Ayu', 'edit'],
    ]);
    expect(history[0]?.diff.some(({ kind, text }) => kind === 'new' && text.includes('last night'))).toBe(
      true,
    );
  });
});

describe('cutting and joining', () => {
  it('cuts a sentence in two; the first keeps its history, the article its text, and joining brings it back', async () => {
    const server = await deskServer({ 'source/x.txt': 'Ia datang dan mereka pergi. Hujan.\n' });
    await server.save(1, 'He came and they left.', {}, 'x.txt');
    const [block] = (await server.article('x.txt')).blocks;
    const first = block?.segments[0];
    const address = `/api/articles/x.txt/segments/${first?.id}`;
    const cut = await server.ask<Reshaped>('POST', `${address}/split`, {
      shape: block?.shape,
      at: 10,
      targetAt: 7,
    });
    expect(cut.status).toBe(200);
    expect(
      cut.value.block.segments.map(({ source, target, gap }) => [source.text, target?.text, gap]),
    ).toEqual([
      ['Ia datang', 'He came', ' '],
      ['dan mereka pergi.', 'and they left.', ' '],
      ['Hujan.', undefined, ''],
    ]);
    expect(cut.value.block.segments.map(({ state }) => state)).toEqual(['edited', 'edited', 'untranslated']);
    const panel = await server.ask<Panel>('GET', address);
    expect(panel.value.history.map(({ act }) => act)).toEqual(['split', 'edit']);
    const { shape } = cut.value.block;
    const joined = await server.ask<Reshaped>('POST', `${address}/merge`, { shape });
    expect(joined.value.block.segments.map(({ source, target }) => [source.text, target?.text])).toEqual([
      ['Ia datang dan mereka pergi.', 'He came and they left.'],
      ['Hujan.', undefined],
    ]);
    expect(joined.value.segment).toBe(first?.id);
  });

  it('is refused where the paragraph is another one by now, and where a half would be empty', async () => {
    const server = await deskServer({ 'source/x.txt': 'Ia datang. Hujan.\n' });
    const [block] = (await server.article('x.txt')).blocks;
    const address = (index: number): string => `/api/articles/x.txt/segments/${block?.segments[index]?.id}`;
    const shape = block?.shape;
    expect(await server.ask('POST', `${address(0)}/split`, { shape: 'old', at: 3 })).toMatchObject({
      status: 409,
    });
    expect(await server.ask('POST', `${address(0)}/split`, { shape, at: 10 })).toMatchObject({ status: 422 });
    expect(await server.ask('POST', `${address(1)}/merge`, { shape })).toMatchObject({ status: 422 });
    expect((await server.article('x.txt')).blocks[0]?.shape).toBe(shape);
  });

  it('takes an approval back, and what it taught the memory', async () => {
    const server = await deskServer({ 'source/x.txt': 'Ia datang. Hujan.\n' });
    await server.save(1, 'He came.', { approve: true }, 'x.txt');
    const [block] = (await server.article('x.txt')).blocks;
    const id = block?.segments[0]?.id;
    await server.ask('POST', `/api/articles/x.txt/segments/${id}/merge`, { shape: block?.shape });
    expect((await server.segment(1, 'x.txt')).state).toBe('edited');
    const found = await server.ask<{ units: unknown[] }>('GET', '/api/concordance?q=datang');
    expect(found.value.units).toEqual([]);
  });
});

describe('the concordance', () => {
  it('finds what was approved, in either language', async () => {
    const { save, ask } = await deskServer();
    await save(3, 'He met 12 ministers.', { approve: true });
    for (const word of ['menteri', 'ministers'])
      expect((await ask('GET', `/api/concordance?q=${word}`)).value).toMatchObject({
        units: [{ source: 'Ia bertemu 12 menteri.', target: 'He met 12 ministers.', document: 'berita.txt' }],
      });
  });
});

/** Words as an engine would have left them. */
async function fillByEngine(
  { desk, segment }: DeskServer,
  number: number,
  text: string,
): Promise<Saved | undefined> {
  const { id, revision } = await segment(number);
  const { makeRevision } = await import('../../src/model/revision.js');
  const { plainText } = await import('../../src/model/text.js');
  const { store, glossary } = desk.workspace;
  const document = await store.documents.load('berita.txt');
  const found = document?.blocks.flatMap((block) => block.segments).find((each) => each.id === id);
  if (!document || !found) throw new Error('no such sentence');
  const made = makeRevision(id, {
    parent: revision,
    act: 'fill',
    actor: { kind: 'engine', id: 'local', name: 'local' },
    from: 'id',
    to: 'en',
    source: found.source,
    target: plainText(text),
    origin: { engine: 'local' },
  });
  const change = { segment: id, expected: revision, revision: made, ifStale: 'refuse' } as const;
  await store.documents.commit({ path: 'berita.txt', glossary: glossary.hash, changes: [change] });
  await desk.settleNow('berita.txt');
  return undefined;
}

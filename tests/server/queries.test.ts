import { describe, expect, it } from 'vitest';
import type { ExportsView } from '../../src/api/export.js';
import type { Panel } from '../../src/api/panel.js';
import { deskServer, freshClone, type DeskServer } from './desk-server.js';

const why = 'The palace says 21 ministers; 12 is a slip.';

async function queried(): Promise<DeskServer> {
  const server = await deskServer();
  await server.save(1, 'President in Jakarta', { approve: true });
  await server.save(2, 'The president arrived in Jakarta.', { approve: true });
  await server.save(3, 'He met 21 ministers.');
  await server.save(4, 'It rained last night.', { approve: true });
  await server.act(3, { act: 'comment', kind: 'query', text: why });
  return server;
}

const exportsOf = async ({ ask }: DeskServer): Promise<ExportsView> =>
  (await ask<ExportsView>('GET', '/api/articles/berita.txt/exports')).value;

describe('a query that the source is wrong', () => {
  it('turns the blocking findings that the source causes into warnings, and the source stays', async () => {
    const server = await queried();
    const segment = await server.segment(3);
    expect(segment.source.text).toBe('Ia bertemu 12 menteri.');
    expect(segment.query).toBe(true);
    expect(segment.findings).toMatchObject([{ severity: 'warning', query: { by: 'Ayu' } }]);
    expect((await server.article()).counts).toMatchObject({ blocking: 0, warning: 1 });
  });

  it('lets the sentence be approved and the copy leave, and is listed with what it holds back', async () => {
    const server = await queried();
    expect((await server.act(3, { act: 'approve' })).value).toMatchObject({ refused: null });
    await server.desk.settleNow('berita.txt');
    expect(await exportsOf(server)).toMatchObject({
      ready: true,
      open: [],
      queries: [{ segment: 's3', by: 'Ayu', text: why, held: 1 }],
    });
  });

  it('blocks again once it is resolved, also where the sentence was approved under it', async () => {
    const server = await queried();
    await server.act(3, { act: 'approve' });
    const { id } = await server.segment(3);
    const { value } = await server.ask<Panel>('GET', `/api/articles/berita.txt/segments/${id}`);
    await server.act(3, { act: 'resolve', comment: value.comments[0]?.id });
    await server.desk.settleNow('berita.txt');
    const { ready, open, queries } = await exportsOf(server);
    expect(ready).toBe(false);
    expect(open).toMatchObject([{ kind: 'finding', number: 3 }]);
    expect(queries).toEqual([]);
  });

  it('excuses no missing term', async () => {
    const server = await deskServer({ 'source/berita.txt': 'PBB menolak 12 usul.\n' });
    await server.save(1, 'The body rejected 21 proposals.');
    await server.act(1, { act: 'comment', kind: 'query', text: 'Is it 21?' });
    const { findings } = await server.segment(1);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      expect.arrayContaining(['term.pinned blocking', 'num.value warning']),
    );
    expect((await server.act(1, { act: 'approve' })).value.refused).toMatchObject({ reason: 'blocking' });
  });

  it('lapses with the words that it was asked of', async () => {
    const server = await queried();
    const text = server.file('source/berita.txt').replace('12 menteri', '15 menteri');
    await server.ask('POST', '/api/articles', { name: 'berita.txt', text, replace: true });
    await server.save(3, 'He met 21 ministers.');
    const segment = await server.segment(3);
    expect(segment.findings).toMatchObject([{ severity: 'blocking', query: null }]);
    expect(segment.query).toBe(false);
    expect((await exportsOf(server)).queries).toEqual([]);
    const { value } = await server.ask<Panel>('GET', `/api/articles/berita.txt/segments/${segment.id}`);
    expect(value.comments).toMatchObject([{ text: why, lapsed: true, resolved: false }]);
  });

  it('comes back with the XLIFF where the database is gone', async () => {
    const server = await queried();
    const again = await freshClone(server);
    expect((await again.segment(3)).findings).toMatchObject([{ severity: 'warning', query: { by: 'Ayu' } }]);
  });
});

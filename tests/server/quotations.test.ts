import { describe, expect, it } from 'vitest';
import type { ExportsView, Provenance } from '../../src/api/export.js';
import type { Panel } from '../../src/api/panel.js';
import { deskServer, freshClone, type DeskServer } from './desk-server.js';

const quoted = 'Kita akan membuat kesepakatan yang luar biasa,';
const link = 'https://example.org/remarks';
const files = { 'source/berita.txt': `“${quoted}” kata Trump di Jakarta.\n` };
const backAndForth = '“We will make an extraordinary agreement,” Trump said in Jakarta.';

async function marked(): Promise<DeskServer> {
  const server = await deskServer(files);
  await server.save(1, backAndForth);
  await server.act(1, { act: 'spoken', quoted });
  return server;
}

async function giveOriginal(server: DeskServer, text = 'We’re going to make a great deal.') {
  const { revision } = await server.segment(1);
  return server.act(1, { act: 'original', expected: revision, quoted, text, link });
}

async function panelOf({ ask }: DeskServer): Promise<Panel> {
  return (await ask<Panel>('GET', '/api/articles/berita.txt/segments/s1')).value;
}

async function codesOf(server: DeskServer): Promise<string[]> {
  const { findings } = await server.segment(1);
  return findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code);
}

describe('a quotation that was first spoken in English', () => {
  it('is offered by its words', async () => {
    const server = await deskServer(files);
    await server.article();
    expect((await panelOf(server)).quotations).toEqual([quoted]);
  });

  it('is open once it is marked: it cannot be approved, and the gate says why', async () => {
    const server = await marked();
    expect(await codesOf(server)).toEqual(['quote.spoken']);
    expect((await server.act(1, { act: 'approve' })).value.refused).toMatchObject({ reason: 'blocking' });
    const { value } = await server.ask<ExportsView>('GET', '/api/articles/berita.txt/exports');
    const said = value.open.find(({ kind }) => kind === 'finding')?.sentence;
    expect(said).toMatch(
      /was first said in English.*Paste the original with its link, or take the quotation marks off/,
    );
  });

  it('opens an approved sentence again', async () => {
    const server = await deskServer(files);
    await server.save(1, backAndForth, { approve: true });
    await server.act(1, { act: 'spoken', quoted });
    const { value } = await server.ask<ExportsView>('GET', '/api/articles/berita.txt/exports');
    expect(value).toMatchObject({ ready: false, open: [{ kind: 'finding' }] });
  });

  it('is settled by the original, which stands between the marks then, as a version whose reason is the link', async () => {
    const server = await marked();
    const { value } = await giveOriginal(server);
    expect(value.segment.target?.text).toBe('“We’re going to make a great deal,” Trump said in Jakarta.');
    expect(await codesOf(server)).toEqual([]);
    expect((await server.act(1, { act: 'approve', sure: true })).value.refused).toBeNull();
    const panel = await panelOf(server);
    expect(panel.history).toMatchObject([{ act: 'approve' }, { act: 'edit', why: link }, { act: 'edit' }]);
    expect(panel.comments).toMatchObject([
      {
        kind: 'spoken',
        text: quoted,
        original: { text: 'We’re going to make a great deal.', link, by: 'Ayu' },
      },
    ]);
  });

  it('stands open beside emphasis in its sentence, which is no quotation', async () => {
    const server = await deskServer({ 'source/tebal.md': `“${quoted}” kata Trump di *Jakarta*.\n` });
    await server.save(1, backAndForth, {}, 'tebal.md');
    await server.act(1, { act: 'spoken', quoted }, 'tebal.md');
    const { findings } = await server.segment(1, 'tebal.md');
    expect(findings.map(({ code }) => code)).toContain('quote.spoken');
  });

  it('is settled as well where its quotation marks are taken off', async () => {
    const server = await marked();
    await server.save(1, 'Trump said in Jakarta that they would make an extraordinary agreement.');
    expect(await codesOf(server)).toEqual([]);
  });

  it('blocks again where other words are quoted than were said', async () => {
    const server = await marked();
    await giveOriginal(server);
    await server.save(1, '“We’re going to sign a great deal,” Trump said in Jakarta.');
    expect(await codesOf(server)).toEqual(['quote.spoken']);
  });

  it('is no longer marked where the mark is taken off', async () => {
    const server = await marked();
    await server.act(1, { act: 'resolve', comment: (await panelOf(server)).comments[0]?.id });
    expect(await codesOf(server)).toEqual([]);
  });

  it('changes approved words only by reopening, and takes no link that leads nowhere', async () => {
    const server = await deskServer(files);
    await server.save(1, backAndForth, { approve: true });
    expect(await giveOriginal(server)).toMatchObject({ status: 409, value: { code: 'segment.approved' } });
    const { revision } = await server.segment(1);
    const script = { act: 'original', expected: revision, quoted, text: 'No.', link: 'javascript:alert(1)' };
    expect((await server.act(1, script)).status).toBe(422);
  });

  it('names the original in the provenance, and comes back with the XLIFF where the database is gone', async () => {
    const server = await marked();
    await giveOriginal(server);
    const again = await freshClone(server);
    await again.article();
    const panel = await panelOf(again);
    expect(panel.comments).toMatchObject([{ kind: 'spoken', original: { link, by: 'Ayu' } }]);
    expect(panel.history[0]).toMatchObject({ act: 'edit', why: link });
    const { value } = await again.ask<Provenance>('GET', '/api/articles/berita.txt/provenance');
    expect(value.originals).toEqual([
      { segment: 's1', quoted, original: 'We’re going to make a great deal.', link, by: 'Ayu' },
    ]);
  });
});

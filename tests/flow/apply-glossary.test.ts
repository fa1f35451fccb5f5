import { describe, expect, it, onTestFinished } from 'vitest';
import { applyGlossary } from '../../src/flow/apply-glossary.js';
import { openItems } from '../../src/flow/export/gate.js';
import { segmentsOf } from '../../src/model/document.js';
import { stateOf } from '../../src/model/state.js';
import { openStore } from '../../src/store/open-store.js';
import { checkingOf, openDesk, unitsOf, type Desk } from './desk.js';

const entry = 'source: Korea Utara, target: North Korea';
const article = 'Korea Utara membantah.\n\nPresiden tiba di Jakarta.\n';

/** Both sentences approved under a glossary of one entry. */
async function approvedDesk(): Promise<Desk> {
  const desk = await openDesk(entry);
  await desk.run(article);
  await desk.write(1, 'North Korea denied it.');
  await desk.write(2, 'The president arrived in Jakarta.');
  for (const number of [1, 2]) await desk.decide(number, { act: 'approve' });
  expect(openItems(await desk.load())).toEqual([]);
  return desk;
}

async function apply(desk: Desk, ...entries: readonly string[]): Promise<[string, readonly string[]][]> {
  const { glossary, ...checking } = checkingOf(entries);
  return [...(await applyGlossary(glossary, { ...checking, store: desk.store.documents }))];
}

async function statesOf(desk: Desk): Promise<string[]> {
  return segmentsOf(await desk.load()).map(stateOf);
}

describe('a changed glossary', () => {
  it.each<[string, readonly string[]]>([
    ['another target', ['source: Korea Utara, target: the North']],
    ['a further allowed form', [`${entry}, allow: [the North]`]],
    ['a forbidden form', [`${entry}, forbid: [N. Korea]`]],
    ['no such entry any more', []],
  ])('opens what the entry bears on, and nothing else: %s', async (_what, entries) => {
    const desk = await approvedDesk();
    expect(await apply(desk, ...entries)).toEqual([['berita.txt', ['s1']]]);
    expect(await statesOf(desk)).toEqual(['edited', 'approved']);
  });

  it('keeps the words and the history: opening again makes no revision', async () => {
    const desk = await approvedDesk();
    const before = segmentsOf(await desk.load()).map((segment) => segment.revisions);
    await apply(desk);
    expect(segmentsOf(await desk.load()).map((segment) => segment.revisions)).toEqual(before);
  });

  it.each<[string, readonly string[]]>([
    ['an entry for a word that stands nowhere', [entry, 'source: gajah, target: elephant']],
    ['a note', [`${entry}, note: In full at first mention`]],
    ['another order', ['source: gajah, target: elephant', entry]],
    ['the same entries', [entry]],
  ])('opens nothing for %s', async (_what, entries) => {
    const desk = await approvedDesk();
    expect(await apply(desk, ...entries)).toEqual([]);
    expect(await statesOf(desk)).toEqual(['approved', 'approved']);
    expect(openItems(await desk.load())).toEqual([]);
  });

  it('opens a sentence for a new entry whose term stands in it', async () => {
    const desk = await approvedDesk();
    expect(await apply(desk, entry, 'source: Presiden, target: President')).toEqual([['berita.txt', ['s2']]]);
  });

  it('finds the terms again: what lacks the new form is a blocking finding, and a save that has it closes it', async () => {
    const desk = await approvedDesk();
    await apply(desk, 'source: Korea Utara, target: the DPRK');
    const items = openItems(await desk.load());
    expect(items.map((item) => (item.kind === 'finding' ? item.finding.code : item.kind))).toEqual([
      'unapproved',
      'term.pinned',
    ]);
  });

  it('that takes its change back gives the approval back: it is bound to the entries, not to a day', async () => {
    const desk = await approvedDesk();
    await apply(desk, 'source: Korea Utara, target: the DPRK');
    await apply(desk, entry);
    expect(await statesOf(desk)).toEqual(['approved', 'approved']);
    expect(openItems(await desk.load())).toEqual([]);
  });

  it('finds a form that it forbids now also where the term itself does not stand in the source', async () => {
    const desk = await openDesk();
    await desk.run('Pyongyang membantah.\n');
    await desk.write(1, 'N. Korea denied it.');
    await desk.decide(1, { act: 'approve' });
    await apply(desk, `${entry}, forbid: [N. Korea]`);
    const codes = openItems(await desk.load()).map((item) => item.kind === 'finding' && item.finding.code);
    expect(codes).toContain('term.forbidden');
  });

  it('takes what it opens out of the memory, and puts it back with the approval', async () => {
    const desk = await approvedDesk();
    const both = ['approved:berita.txt:s1', 'approved:berita.txt:s2'];
    expect((await unitsOf(desk)).map((unit) => unit.id)).toEqual(both);
    await apply(desk, 'source: Korea Utara, target: the DPRK');
    expect((await unitsOf(desk)).map((unit) => unit.id)).toEqual(both.slice(1));
    await apply(desk, entry);
    expect((await unitsOf(desk)).map((unit) => unit.id)).toEqual(both);
  });

  it('opens in every article', async () => {
    const desk = await approvedDesk();
    await desk.run(article, {}, 'lain.txt');
    await desk.decide(1, { act: 'approve' }, 'lain.txt');
    expect(await apply(desk)).toEqual([
      ['berita.txt', ['s1']],
      ['lain.txt', ['s1']],
    ]);
  });

  it('names a sentence that was not approved to nobody, and checks it all the same', async () => {
    const desk = await openDesk(entry);
    await desk.run(article);
    await desk.write(1, 'North Korea denied it.');
    expect(await apply(desk, 'source: Korea Utara, target: the DPRK')).toEqual([]);
    const items = openItems(await desk.load());
    expect(items.map((item) => item.kind)).toEqual(['unapproved', 'finding', 'untranslated']);
  });

  it('is applied once: the second opening has nothing to do', async () => {
    const desk = await approvedDesk();
    expect(await apply(desk)).toHaveLength(1);
    expect(await apply(desk)).toEqual([]);
    expect(await desk.store.documents.appliedGlossary()).toBe(checkingOf([]).glossary.hash);
  });

  it('that a kill left half applied is applied whole by the next opening', async () => {
    const desk = await approvedDesk();
    const { glossary, ...checking } = checkingOf(['source: Korea Utara, target: the DPRK']);
    const dying = {
      ...desk.store.documents,
      applyGlossary: async (): Promise<boolean> => {
        throw new Error('killed');
      },
    };
    await expect(applyGlossary(glossary, { ...checking, store: dying })).rejects.toThrow('killed');
    await apply(desk, 'source: Korea Utara, target: the DPRK');
    expect(await statesOf(desk)).toEqual(['edited', 'approved']);
    expect(openItems(await desk.load()).map((item) => item.kind)).toEqual(['unapproved', 'finding']);
  });
});

describe('the first glossary of a workspace', () => {
  it('is applied, and nothing is open again', async () => {
    const store = await openStore(':memory:');
    onTestFinished(() => store.close());
    const { glossary, ...checking } = checkingOf([entry]);
    expect(await applyGlossary(glossary, { ...checking, store: store.documents })).toEqual(new Map());
    expect(await store.documents.appliedGlossary()).toBe(glossary.hash);
  });
});

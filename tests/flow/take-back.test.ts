import { describe, expect, it } from 'vitest';
import type { Returned } from '../../src/flow/export/port.js';
import { takeBack, type TakenBack } from '../../src/flow/take-back.js';
import { segmentsOf, type Document } from '../../src/model/document.js';
import { headOf, stateOf, targetOf } from '../../src/model/state.js';
import { plainText } from '../../src/model/text.js';
import { unit } from '../support/sample-document.js';
import { at, openDesk, unitsOf, type Desk } from './desk.js';

const article = 'Presiden tiba di Jakarta.\n\nIa bertemu 12 menteri. Hujan turun semalam.\n';
const words = ['The president arrived in Jakarta.', 'He met 12 ministers.', 'It rained last night.'];
const importer = { kind: 'import', id: 'xliff', name: 'berita.xlf' } as const;

async function deskWith(targets: readonly string[] = words): Promise<Desk> {
  const desk = await openDesk();
  await desk.run(article);
  for (const [index, target] of targets.entries()) await desk.write(index + 1, target);
  return desk;
}

/** The file as it was written from a document; `edits` are what another tool made of its targets, by segment. */
function fileOf(document: Document, edits: Readonly<Record<string, string | null>> = {}): Returned {
  const pairs = segmentsOf(document).map((segment) => {
    const edit = edits[segment.id];
    const target = edit === undefined ? targetOf(segment) : edit === null ? null : plainText(edit);
    return { segment: segment.id, source: segment.source, target };
  });
  return { document, pairs, from: 'id', to: 'en', path: document.path };
}

/** The same as a tool gives it back that drops what it does not know. */
function withoutHistory(returned: Returned): Returned {
  return { ...returned, document: null };
}

function take(
  desk: Desk,
  returned: Returned,
  heads?: Readonly<Record<string, string | null>>,
): Promise<TakenBack> {
  const { using } = desk;
  const { glossary, store } = { glossary: using.glossary.hash, store: using.store };
  return takeBack('berita.txt', returned, { ...using, store, glossary, actor: importer, at, heads });
}

async function headsOf(desk: Desk): Promise<Record<string, string | null>> {
  const segments = segmentsOf(await desk.load());
  return Object.fromEntries(segments.map((segment) => [segment.id, headOf(segment)?.id ?? null]));
}

const nothing = { restored: false, advanced: [], edited: [], candidates: [], unknown: [] };

describe('a file that comes back as it left', () => {
  it('changes nothing, also without its history', async () => {
    const desk = await deskWith();
    const before = await desk.load();
    expect(await take(desk, fileOf(before))).toEqual(nothing);
    expect(await take(desk, withoutHistory(fileOf(before)))).toEqual(nothing);
    expect(await desk.load()).toEqual(before);
  });
});

describe('a file where nothing is stored', () => {
  it('brings the whole article back: history, approvals, checks', async () => {
    const desk = await deskWith();
    await desk.decide(1, { act: 'approve' });
    const document = await desk.load();
    const other = await openDesk();
    expect(await take(other, fileOf(document))).toEqual({ ...nothing, restored: true });
    expect(await other.load()).toEqual(document);
  });

  it('teaches the memory what was approved in it', async () => {
    const desk = await deskWith();
    await desk.decide(2, { act: 'approve' });
    const other = await openDesk();
    await take(other, fileOf(await desk.load()));
    expect(await unitsOf(other)).toEqual(await unitsOf(desk));
  });

  it('brings the edit of another tool on top', async () => {
    const document = await (await deskWith()).load();
    const other = await openDesk();
    const taken = await take(other, fileOf(document, { s3: 'It rained overnight.' }));
    expect(taken).toEqual({ ...nothing, restored: true, edited: ['s3'] });
    expect((await other.targets())[2]).toBe('It rained overnight.');
    expect((await other.segment(3)).revisions.map((revision) => revision.act)).toEqual(['edit', 'import']);
  });

  it('without its history belongs to nothing, and nothing is made of it', async () => {
    const file = withoutHistory(fileOf(await (await deskWith()).load()));
    const other = await openDesk();
    expect(await take(other, file)).toEqual({ ...nothing, unknown: ['s1', 's2', 's3'] });
    expect(await other.store.documents.paths()).toEqual([]);
  });
});

describe("an edit of another tool's", () => {
  it.each([
    ['with the history', (file: Returned) => file],
    ['without it', withoutHistory],
  ])('becomes the words that stand, as a person’s, and is checked: a file %s', async (_what, pass) => {
    const desk = await deskWith();
    const file = pass(fileOf(await desk.load(), { s2: 'He met 21 ministers.' }));
    expect(await take(desk, file, await headsOf(desk))).toEqual({ ...nothing, edited: ['s2'] });
    const segment = await desk.segment(2);
    expect(headOf(segment)).toMatchObject({
      act: 'import',
      actor: importer,
      at,
      target: plainText('He met 21 ministers.'),
    });
    expect(stateOf(segment)).toBe('edited');
    const check = (await desk.load()).checks.find((each) => each.subject === 's2');
    expect(check?.findings).toMatchObject([{ severity: 'blocking', values: { value: '12', found: '21' } }]);
  });

  it('fills a sentence that had no words', async () => {
    const desk = await deskWith(words.slice(0, 1));
    const taken = await take(desk, fileOf(await desk.load(), { s2: 'He met 12 ministers.' }));
    expect(taken).toEqual({ ...nothing, edited: ['s2'] });
    expect(await desk.targets()).toEqual([words[0], 'He met 12 ministers.', null]);
  });

  it('never takes words away: an emptied target is none', async () => {
    const desk = await deskWith();
    expect(await take(desk, fileOf(await desk.load(), { s2: null }))).toEqual(nothing);
    expect(await desk.targets()).toEqual(words);
  });

  it('is not overwritten by a machine afterwards', async () => {
    const desk = await deskWith(words.slice(0, 1));
    await take(desk, fileOf(await desk.load(), { s2: 'He met 12 ministers.' }));
    await desk.store.memory.add([unit('u', 'Ia bertemu 12 menteri.', 'He saw 12 ministers.')]);
    await desk.run(article);
    expect((await desk.targets())[1]).toBe('He met 12 ministers.');
  });

  it('on an approved sentence opens it again, and the memory forgets the approved words', async () => {
    const desk = await deskWith();
    await desk.decide(2, { act: 'approve' });
    expect((await unitsOf(desk)).map((each) => each.id)).toEqual(['approved:berita.txt:s2']);
    await take(desk, fileOf(await desk.load(), { s2: 'He met with 12 ministers.' }));
    expect(stateOf(await desk.segment(2))).toBe('edited');
    expect(await unitsOf(desk)).toEqual([]);
  });

  it('for a sentence whose source is another by now is left aside and named', async () => {
    const desk = await deskWith();
    const file = fileOf(await desk.load(), { s3: 'It rained overnight.' });
    await desk.run(article.replace('semalam', 'tadi malam'));
    const taken = await take(desk, file);
    expect(taken.unknown).toEqual(['s3']);
    expect((await desk.targets())[2]).toBeNull();
  });

  it('for a sentence that this article never had is named', async () => {
    const desk = await deskWith();
    const file = fileOf(await desk.load());
    const strange = { segment: 's99', source: plainText('Lain.'), target: plainText('Other.') };
    expect(await take(desk, { ...file, pairs: [...file.pairs, strange] })).toEqual({
      ...nothing,
      unknown: ['s99'],
    });
  });
});

describe('a file whose article went on here meanwhile', () => {
  it('keeps an edit as a candidate: the words here stand', async () => {
    const desk = await deskWith();
    const file = fileOf(await desk.load(), { s3: 'It rained overnight.' });
    await desk.write(3, 'It rained in the night.');
    expect(await take(desk, file)).toEqual({ ...nothing, candidates: ['s3'] });
    expect((await desk.targets())[2]).toBe('It rained in the night.');
    const [candidate] = (await desk.segment(3)).candidates;
    expect(candidate).toMatchObject({ target: plainText('It rained overnight.'), actor: importer });
  });

  it('keeps it once, however often the file comes in', async () => {
    const desk = await deskWith();
    const file = fileOf(await desk.load(), { s3: 'It rained overnight.' });
    await desk.write(3, 'It rained in the night.');
    await take(desk, file);
    await take(desk, file);
    expect((await desk.segment(3)).candidates).toHaveLength(1);
  });

  it('tells it by what the store remembers writing, where the file lost its history', async () => {
    const desk = await deskWith();
    const heads = await headsOf(desk);
    const file = withoutHistory(fileOf(await desk.load(), { s3: 'It rained overnight.' }));
    await desk.write(3, 'It rained in the night.');
    expect(await take(desk, file, heads)).toEqual({ ...nothing, candidates: ['s3'] });
    expect((await desk.targets())[2]).toBe('It rained in the night.');
  });

  it('brings no old words of its own back', async () => {
    const desk = await deskWith();
    const file = fileOf(await desk.load());
    await desk.write(3, 'It rained in the night.');
    expect(await take(desk, file)).toEqual(nothing);
    expect((await desk.segment(3)).candidates).toEqual([]);
    expect((await desk.targets())[2]).toBe('It rained in the night.');
  });
});

describe("a colleague's file, written later from the same history", () => {
  /** Two clones of one article, and what a colleague does in the second. */
  async function clones(): Promise<{ readonly mine: Desk; readonly theirs: Desk }> {
    const mine = await deskWith();
    const theirs = await openDesk();
    await take(theirs, fileOf(await mine.load()));
    return { mine, theirs };
  }

  it('is caught up with: their edits and approvals stand here too', async () => {
    const { mine, theirs } = await clones();
    await theirs.write(2, 'He met with 12 ministers.');
    await theirs.decide(2, { act: 'approve' });
    await theirs.decide(1, { act: 'approve' });
    const taken = await take(mine, fileOf(await theirs.load()));
    expect(taken).toEqual({ ...nothing, advanced: ['s1', 's2'] });
    expect(await mine.load()).toEqual(await theirs.load());
  });

  it('teaches the memory what they approved, and takes back what they opened again', async () => {
    const { mine, theirs } = await clones();
    await mine.decide(3, { act: 'approve' });
    await take(theirs, fileOf(await mine.load()));
    await theirs.decide(1, { act: 'approve' });
    await theirs.decide(3, { act: 'reopen' });
    await take(mine, fileOf(await theirs.load()));
    expect(stateOf(await mine.segment(3))).toBe('edited');
    expect((await unitsOf(mine)).map((each) => each.id)).toEqual(['approved:berita.txt:s1']);
  });

  it('with an edit where both went on leaves mine standing and theirs beside it', async () => {
    const { mine, theirs } = await clones();
    await theirs.write(3, 'It rained overnight.');
    await mine.write(3, 'It rained in the night.');
    const taken = await take(mine, fileOf(await theirs.load()));
    expect(taken).toEqual({ ...nothing, candidates: ['s3'] });
    expect((await mine.targets())[2]).toBe('It rained in the night.');
    expect((await mine.segment(3)).candidates.map((each) => each.target.text)).toEqual([
      'It rained overnight.',
    ]);
  });
});

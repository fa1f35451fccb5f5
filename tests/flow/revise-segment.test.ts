import { describe, expect, it } from 'vitest';
import { openItems } from '../../src/flow/export/gate.js';
import { reviseSegment } from '../../src/flow/revise-segment.js';
import { headOf, stateOf } from '../../src/model/state.js';
import { plainText } from '../../src/model/text.js';
import { at, ayu, openDesk, unitsOf, type Desk } from './desk.js';

const article = 'Presiden tiba di Jakarta.\n\nIa bertemu 12 menteri. Hujan turun semalam.\n';

async function deskWith(...targets: readonly string[]): Promise<Desk> {
  const desk = await openDesk();
  await desk.run(article);
  for (const [index, target] of targets.entries()) await desk.write(index + 1, target);
  return desk;
}

const translated = ['The president arrived in Jakarta.', 'He met 12 ministers.', 'It rained last night.'];

describe('a save', () => {
  it('stands at once, under the name and the time of who made it', async () => {
    const desk = await deskWith('The president arrived in Jakarta.');
    const segment = await desk.segment(1);
    expect(stateOf(segment)).toBe('edited');
    expect(headOf(segment)).toMatchObject({ act: 'edit', actor: ayu, at });
    expect(await desk.targets()).toEqual(['The president arrived in Jakarta.', null, null]);
  });

  it('is kept also where it is wrong, and the findings are there with it', async () => {
    const desk = await deskWith(translated[0] ?? '', 'He met 21 ministers.');
    const document = await desk.load();
    const check = document.checks.find((each) => each.scope === 'pair' && each.subject === 's2');
    expect(check?.findings).toMatchObject([{ severity: 'blocking', values: { value: '12', found: '21' } }]);
    await desk.write(2, 'He met 12 ministers.');
    const mended = await desk.load();
    expect(mended.checks.find((each) => each.subject === 's2')?.findings).toEqual([]);
  });

  it('of somebody who saw older words is refused, with the words that stand now', async () => {
    const desk = await deskWith('The president arrived in Jakarta.');
    const seen = headOf(await desk.segment(1))?.id ?? null;
    await desk.write(1, 'The president has arrived in Jakarta.');
    const asked = {
      path: 'berita.txt',
      segment: 's1',
      expected: seen,
      decision: { act: 'edit', target: plainText('The president landed.') },
      actor: { kind: 'person', id: 'Budi', name: 'Budi' },
      at,
    } as const;
    const stale = await reviseSegment(asked, { ...desk.using, glossary: desk.using.glossary.hash });
    expect(stale).toMatchObject({
      kind: 'stale',
      head: { target: plainText('The president has arrived in Jakarta.') },
    });
    expect((await desk.targets())[0]).toBe('The president has arrived in Jakarta.');
  });

  it('of two people at once stands once, and the slower one is told', async () => {
    const desk = await deskWith();
    const both = await Promise.all([desk.write(1, 'One.'), desk.write(1, 'Other.')]);
    expect(both.map((each) => each.kind).toSorted()).toEqual(['saved', 'stale']);
    const [saved] = both.filter((each) => each.kind === 'saved');
    expect((await desk.targets())[0]).toBe(saved?.revision.target?.text);
    expect((await desk.segment(1)).revisions).toHaveLength(1);
  });

  it.each([
    ['an article that is not there', 'lain.txt', 's1'],
    ['a sentence that left the article', 'berita.txt', 's9'],
  ])('on %s says so', async (_what, path, segment) => {
    const desk = await deskWith();
    const decision = { act: 'edit', target: plainText('One.') } as const;
    const asked = { path, segment, expected: null, decision, actor: ayu, at };
    const using = { ...desk.using, glossary: desk.using.glossary.hash };
    expect(await reviseSegment(asked, using)).toEqual({ kind: 'gone' });
  });

  it('under a glossary that is no longer applied is a fault, and nothing is written', async () => {
    const desk = await deskWith();
    const decision = { act: 'edit', target: plainText('One.') } as const;
    const asked = { path: 'berita.txt', segment: 's1', expected: null, decision, actor: ayu, at };
    await expect(reviseSegment(asked, { ...desk.using, glossary: 'old' })).rejects.toMatchObject({
      code: 'flow.glossaryMoved',
    });
    expect((await desk.targets())[0]).toBeNull();
  });
});

describe('an approval', () => {
  it('of every sentence opens the gate', async () => {
    const desk = await deskWith(...translated);
    expect(openItems(await desk.load())).not.toEqual([]);
    for (const number of [1, 2, 3])
      expect(await desk.decide(number, { act: 'approve' })).toMatchObject({ kind: 'saved' });
    expect(openItems(await desk.load())).toEqual([]);
  });

  it('with a wrong figure is refused with the finding, and the words stay', async () => {
    const desk = await deskWith(translated[0] ?? '', 'He met 21 ministers.');
    expect(await desk.decide(2, { act: 'approve' })).toMatchObject({
      kind: 'refused',
      refusal: {
        reason: 'blocking',
        findings: [{ severity: 'blocking', values: { value: '12', found: '21' } }],
      },
    });
    expect((await desk.targets())[1]).toBe('He met 21 ministers.');
  });

  it('teaches the memory the pair with its neighbours, its article and its reviewer', async () => {
    const desk = await deskWith(...translated);
    await desk.decide(2, { act: 'approve' });
    expect(await unitsOf(desk)).toEqual([
      {
        id: 'approved:berita.txt:s2',
        from: 'id',
        to: 'en',
        source: plainText('Ia bertemu 12 menteri.'),
        target: plainText('He met 12 ministers.'),
        previous: 'Presiden tiba di Jakarta.',
        next: 'Hujan turun semalam.',
        document: 'berita.txt',
        embargo: false,
        collection: 'approved',
        by: 'Ayu',
        at,
      },
    ]);
  });

  it('counts a neighbour that is left out of the copy as none', async () => {
    const desk = await deskWith(...translated);
    await desk.decide(1, { act: 'exclude', why: 'local' });
    await desk.decide(2, { act: 'approve' });
    const [unit] = await unitsOf(desk);
    expect([unit?.previous, unit?.next]).toEqual([undefined, 'Hujan turun semalam.']);
  });

  it.each([
    ['reopening', { act: 'reopen' }],
    ['rejection', { act: 'reject', why: 'It says the opposite.' }],
    ['later edit', { act: 'edit', target: plainText('He met twelve ministers.') }],
    ['leaving out', { act: 'exclude', why: 'Only for the Indonesian page.' }],
  ] as const)('leaves the memory with a %s', async (_what, decision) => {
    const desk = await deskWith(...translated);
    await desk.decide(2, { act: 'approve' });
    await desk.decide(2, decision);
    expect(await unitsOf(desk)).toEqual([]);
  });

  it('that is given again teaches the new words, and only these', async () => {
    const desk = await deskWith(...translated);
    await desk.decide(2, { act: 'approve' });
    await desk.write(2, 'He met with 12 ministers.');
    await desk.decide(2, { act: 'approve' });
    expect((await unitsOf(desk)).map((unit) => unit.target.text)).toEqual(['He met with 12 ministers.']);
  });
});

describe('words that people approved', () => {
  it('come back as a match in another article, and those that they did not approve never do', async () => {
    const desk = await deskWith(...translated);
    await desk.decide(2, { act: 'approve' });
    await desk.run('Ia bertemu 12 menteri. Hujan turun semalam.\n', {}, 'lain.txt');
    expect(await desk.targets('lain.txt')).toEqual(['He met 12 ministers.', null]);
  });
});

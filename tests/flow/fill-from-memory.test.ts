import { describe, expect, it } from 'vitest';
import { fillFromMemory } from '../../src/flow/fill-from-memory.js';
import { markdownFormat } from '../../src/formats/markdown/markdown-format.js';
import { headOf, stateOf } from '../../src/model/state.js';
import { plainText } from '../../src/model/text.js';
import { unit } from '../support/sample-document.js';
import { engineThat, inUpperCase } from './translate/misbehaving-engine.js';
import { openDesk, type Desk } from './desk.js';

const article = 'Presiden tiba di Jakarta.\n\nIa bertemu 12 menteri. Hujan turun semalam.\n';
const arrival = 'Presiden tiba di Jakarta.';
const shouting = engineThat(({ segments }) => segments.map(inUpperCase));

async function deskWith(...units: readonly ReturnType<typeof unit>[]): Promise<Desk> {
  const desk = await openDesk();
  await desk.store.memory.add(units);
  return desk;
}

describe('a sentence that the memory knows', () => {
  it('gets its words as a draft, which says where they came from and carries no time', async () => {
    const desk = await deskWith(unit('u', arrival, 'The president arrived in Jakarta.'));
    const { filled } = await desk.run(article);
    expect(filled).toEqual(['s1']);
    const segment = await desk.segment(1);
    expect(stateOf(segment)).toBe('draft');
    const head = headOf(segment);
    expect(head).toMatchObject({
      act: 'fill',
      actor: { kind: 'memory', name: 'test.tmx' },
      origin: { memory: { unit: 'u', kind: 'exact', score: 100 } },
    });
    expect(head).not.toHaveProperty('at');
  });

  it('is filled by the unit with the same neighbours rather than by any other', async () => {
    const desk = await deskWith(
      unit('a', arrival, 'Somewhere else.', { at: '2026-11-20T00:00:00Z' }),
      unit('b', arrival, 'The president arrived in Jakarta.', { next: 'Ia bertemu 12 menteri.' }),
    );
    await desk.run(article);
    expect(headOf(await desk.segment(1))).toMatchObject({
      target: plainText('The president arrived in Jakarta.'),
      origin: { memory: { unit: 'b', kind: 'context', score: 101 } },
    });
  });

  it('only almost is left to the engine', async () => {
    const desk = await deskWith(unit('u', 'Presiden tiba di Jakarta kemarin.', 'He came yesterday.'));
    await desk.run(article);
    expect(await desk.targets()).toEqual([null, null, null]);
    await desk.run(article, { engine: shouting });
    expect((await desk.targets())[0]).toBe('PRESIDEN TIBA DI JAKARTA.');
  });

  it('gets the note of the unit as a remark, once, and a source query as a query', async () => {
    const desk = await deskWith(
      unit('u', arrival, 'The president arrived.', { note: 'Source query: which day?', by: 'Ayu' }),
      unit('v', 'Hujan turun semalam.', 'It rained.', { note: 'Or: overnight.' }),
    );
    await desk.run(article);
    expect((await desk.segment(1)).comments).toMatchObject([
      { kind: 'query', by: 'Ayu', text: 'which day?' },
    ]);
    expect((await desk.segment(3)).comments).toMatchObject([
      { kind: 'comment', by: 'test.tmx', text: 'Or: overnight.' },
    ]);
    await desk.store.memory.add([
      unit('u', arrival, 'The president has arrived.', { note: 'Source query: which day?', by: 'Ayu' }),
    ]);
    await desk.run(article);
    expect((await desk.segment(1)).revisions).toHaveLength(2);
    expect((await desk.segment(1)).comments).toHaveLength(1);
  });
});

describe('a match', () => {
  it('that is no better than the words that stand makes no revision', async () => {
    const desk = await deskWith(unit('u', arrival, 'The president arrived.'));
    await desk.run(article);
    await desk.store.memory.add([unit('a', arrival, 'The head of state arrived.')]);
    const { filled } = await desk.run(article);
    expect(filled).toEqual([]);
    expect((await desk.segment(1)).revisions).toHaveLength(1);
  });

  it('that is better takes the place of a lesser one', async () => {
    const desk = await deskWith(unit('u', arrival, 'He arrived.'));
    await desk.run(article);
    await desk.store.memory.add([
      unit('c', arrival, 'The president arrived.', { next: 'Ia bertemu 12 menteri.' }),
    ]);
    expect((await desk.run(article)).filled).toEqual(['s1']);
    expect((await desk.targets())[0]).toBe('The president arrived.');
  });

  it('whose words were corrected in the memory corrects the draft that it filled', async () => {
    const desk = await deskWith(unit('u', arrival, 'The president arived.'));
    await desk.run(article);
    await desk.store.memory.add([unit('u', arrival, 'The president arrived.')]);
    await desk.run(article);
    expect((await desk.targets())[0]).toBe('The president arrived.');
  });

  it('that a person put there takes the place of an engine’s draft', async () => {
    const desk = await openDesk();
    await desk.run(article, { engine: shouting });
    await desk.store.memory.add([unit('u', arrival, 'The president arrived.')]);
    await desk.run(article, { engine: shouting });
    expect((await desk.targets())[0]).toBe('The president arrived.');
  });
});

describe('words that the memory never replaces', () => {
  const matching = unit('u', arrival, 'From memory.', { next: 'Ia bertemu 12 menteri.' });

  it("a person's, also after the person opened them again or rejected them", async () => {
    const desk = await openDesk();
    await desk.run(article);
    await desk.write(1, 'The president arrived in Jakarta.');
    await desk.decide(1, { act: 'reject', why: 'Not yet good.' });
    await desk.store.memory.add([matching]);
    expect((await desk.run(article)).filled).toEqual([]);
    expect((await desk.targets())[0]).toBe('The president arrived in Jakarta.');
  });

  it('those that a person approved, whoever wrote them', async () => {
    const desk = await openDesk();
    await desk.run(article, {
      engine: engineThat(({ segments }) => segments.map(({ id }) => ({ id, wire: 'He came in 12 days.' }))),
    });
    const approved = await desk.decide(2, { act: 'approve' });
    expect(approved.kind).toBe('saved');
    await desk.store.memory.add([unit('u', 'Ia bertemu 12 menteri.', 'From memory.')]);
    await desk.run(article);
    expect((await desk.targets())[1]).toBe('He came in 12 days.');
  });

  it('those of a sentence that is left out', async () => {
    const desk = await openDesk();
    await desk.run(article);
    await desk.decide(1, { act: 'exclude', why: 'local' });
    await desk.store.memory.add([matching]);
    await desk.run(article);
    expect((await desk.targets())[0]).toBeNull();
  });

  it('those that somebody wrote while it looked: its words are kept beside them', async () => {
    const desk = await openDesk();
    await desk.run(article);
    const seen = await desk.load();
    await desk.write(1, 'The president arrived in Jakarta.');
    await desk.store.memory.add([matching]);
    expect(await fillFromMemory(seen, desk.using)).toMatchObject({ filled: [], late: ['s1'] });
    const segment = await desk.segment(1);
    expect(headOf(segment)?.target?.text).toBe('The president arrived in Jakarta.');
    expect(segment.candidates).toMatchObject([
      { target: plainText('From memory.'), actor: { kind: 'memory', name: 'test.tmx' } },
    ]);
  });
});

describe('an article under embargo', () => {
  const secret = '---\nembargo: 2026-12-01\n---\n';

  it('fills its own sentences from what was approved in it, and no other article’s', async () => {
    const desk = await openDesk();
    const using = { format: markdownFormat };
    await desk.run(`${secret}${arrival}\n`, using, 'rahasia.md');
    await desk.write(1, 'The president arrived in Jakarta.', 'rahasia.md');
    await desk.decide(1, { act: 'approve' }, 'rahasia.md');
    await desk.run(article);
    expect((await desk.targets())[0]).toBeNull();
    await desk.run(`${secret}${arrival}\n\n${arrival}\n`, using, 'rahasia.md');
    expect(await desk.targets('rahasia.md')).toEqual([
      'The president arrived in Jakarta.',
      'The president arrived in Jakarta.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { fillFromEngine } from '../../src/flow/fill-from-engine.js';
import type { Engine } from '../../src/flow/translate/port.js';
import { markdownFormat } from '../../src/formats/markdown/markdown-format.js';
import type { EngineTraits } from '../../src/model/engine.js';
import { headOf, stateOf } from '../../src/model/state.js';
import { plainText } from '../../src/model/text.js';
import { unit } from '../support/sample-document.js';
import { engineThat, inUpperCase, type ScriptedEngine } from './translate/misbehaving-engine.js';
import { openDesk } from './desk.js';

const article = 'Presiden tiba di Jakarta.\n\nIa bertemu 12 menteri. Hujan turun semalam.\n';
const shouted = ['PRESIDEN TIBA DI JAKARTA.', 'IA BERTEMU 12 MENTERI.', 'HUJAN TURUN SEMALAM.'];

function shouting(traits: Partial<EngineTraits> = {}): ScriptedEngine {
  const engine = engineThat(({ segments }) => segments.map(inUpperCase));
  return { ...engine, traits: { ...engine.traits, ...traits } };
}

function asked(engine: ScriptedEngine): string[] {
  return engine.calls.flatMap((call) => call.segments.map((segment) => segment.wire));
}

describe('what an engine is asked for', () => {
  it('is every sentence that has no words, with its neighbours beside it', async () => {
    const desk = await openDesk();
    const engine = shouting();
    const ran = await desk.run(article, { engine });
    expect(await desk.targets()).toEqual(shouted);
    expect(ran).toMatchObject({ filled: ['s1', 's2', 's3'], late: [], failed: [], usage: { cost: 3 } });
    expect(engine.calls[0]?.segments[1]).toMatchObject({
      wire: 'Ia bertemu 12 menteri.',
      before: 'Presiden tiba di Jakarta.',
      after: 'Hujan turun semalam.',
    });
  });

  it('is never what has words already, whoever wrote them', async () => {
    const desk = await openDesk();
    await desk.store.memory.add([unit('u', 'Hujan turun semalam.', 'It rained last night.')]);
    await desk.run(article);
    await desk.write(1, 'The president arrived in Jakarta.');
    const engine = shouting();
    await desk.run(article, { engine });
    expect(asked(engine)).toEqual(['Ia bertemu 12 menteri.']);
    const again = shouting();
    await desk.run(article, { engine: again });
    expect(again.calls).toEqual([]);
  });

  it('is never page furniture or what a person left out, until it is taken in', async () => {
    const desk = await openDesk();
    await desk.run(`ADVERTISEMENT\n\n${article}`);
    await desk.decide(4, { act: 'exclude', why: 'local' });
    const engine = shouting();
    await desk.run(`ADVERTISEMENT\n\n${article}`, { engine });
    expect(asked(engine)).toEqual(['Presiden tiba di Jakarta.', 'Ia bertemu 12 menteri.']);
    await desk.decide(4, { act: 'include' });
    await desk.run(`ADVERTISEMENT\n\n${article}`, { engine });
    expect(asked(engine)).toContain('Hujan turun semalam.');
  });

  it('is a repeated sentence once; both get the words, and the second says whose they are', async () => {
    const desk = await openDesk();
    const engine = shouting();
    await desk.run('Hujan turun.\n\nHujan turun.\n', { engine });
    expect(asked(engine)).toEqual(['Hujan turun.']);
    expect(await desk.targets()).toEqual(['HUJAN TURUN.', 'HUJAN TURUN.']);
    expect(headOf(await desk.segment(2))?.origin).toMatchObject({ engine: 'scripted', repetitionOf: 's1' });
  });

  it('comes with the headline, and with similar pairs where the engine reads a prompt', async () => {
    const desk = await openDesk();
    const alike = 'Presiden Prabowo tiba di kota Jakarta pada hari Senin.';
    await desk.store.memory.add([
      unit('u', alike, 'President Prabowo arrived in Jakarta on Monday.'),
      { ...unit('e', alike, 'Under embargo.'), embargo: true, document: 'rahasia.txt' },
    ]);
    const text = 'Presiden tiba\n\nPresiden Prabowo tiba di kota Jakarta pada hari Selasa.\n';
    const engine = shouting({ terms: 'prompt' });
    await desk.run(text, { engine });
    expect(engine.calls[0]).toMatchObject({ headline: 'Presiden tiba' });
    expect(engine.calls[0]?.segments[1]?.examples).toEqual([
      { source: alike, target: 'President Prabowo arrived in Jakarta on Monday.' },
    ]);
    const other = shouting();
    await desk.run(text, { engine: other }, 'lain.txt');
    expect(other.calls[0]?.segments[1]).not.toHaveProperty('examples');
  });

  it('says that the article is under embargo', async () => {
    const desk = await openDesk();
    const engine = shouting();
    await desk.run(
      '---\nembargo: 2026-12-01\n---\nHujan turun.\n',
      { engine, format: markdownFormat },
      'rahasia.md',
    );
    await desk.run(article, { engine });
    expect(engine.calls.map((call) => call.embargo)).toEqual([true, false]);
  });

  it('is nothing where there is no engine', async () => {
    const desk = await openDesk();
    expect(await desk.run(article)).toMatchObject({ filled: [], usage: { characters: 0, cost: 0 } });
  });
});

describe('words of an engine', () => {
  it('are a draft that names engine and model, and carries no time', async () => {
    const desk = await openDesk();
    const engine = engineThat(({ segments }) =>
      segments.map(({ id }) => ({ id, wire: 'Words.', model: 'm1' })),
    );
    await desk.run(article, { engine });
    const segment = await desk.segment(1);
    expect(stateOf(segment)).toBe('draft');
    expect(headOf(segment)).toMatchObject({
      act: 'fill',
      actor: { kind: 'engine', name: 'scripted' },
      origin: { engine: 'scripted', model: 'm1' },
    });
    expect(headOf(segment)).not.toHaveProperty('at');
  });

  it('that come after a person wrote are kept beside what the person wrote', async () => {
    const desk = await openDesk();
    await desk.run(article);
    const engine: Engine = {
      ...shouting(),
      async translate(request) {
        await desk.write(1, 'The president arrived in Jakarta.');
        return shouting().translate(request, new AbortController().signal);
      },
    };
    const ran = await desk.run(article, { engine });
    expect(ran).toMatchObject({ filled: ['s2', 's3'], late: ['s1'] });
    expect((await desk.targets())[0]).toBe('The president arrived in Jakarta.');
    expect((await desk.segment(1)).candidates).toMatchObject([
      { target: plainText(shouted[0] ?? ''), actor: { kind: 'engine', name: 'scripted' } },
    ]);
  });

  it('of practice are marked, and give way to those of a real engine', async () => {
    const desk = await openDesk();
    const practice = shouting({ name: 'practice', practice: true });
    await desk.run(article, { engine: practice });
    expect(headOf(await desk.segment(1))?.origin).toMatchObject({ engine: 'practice', practice: true });
    const again = shouting({ name: 'practice', practice: true });
    await desk.run(article, { engine: again });
    expect(again.calls).toEqual([]);
    await desk.write(3, 'It rained last night.');
    const real = shouting();
    await desk.run(article, { engine: real });
    expect(asked(real)).toEqual(['Presiden tiba di Jakarta.', 'Ia bertemu 12 menteri.']);
    expect(headOf(await desk.segment(1))?.origin).toMatchObject({ engine: 'scripted' });
    expect((await desk.targets())[2]).toBe('It rained last night.');
  });
});

describe('batches', () => {
  const oneByOne = { texts: 1, characters: 1_000 };

  it('that came before the run was killed are kept, and only the rest is asked for again', async () => {
    const desk = await openDesk();
    const dying = engineThat(({ segments }) => {
      if (segments.some((segment) => segment.wire.startsWith('Hujan'))) throw new TypeError('killed');
      return segments.map(inUpperCase);
    }, oneByOne);
    await expect(desk.run(article, { engine: dying })).rejects.toThrow('killed');
    expect(await desk.targets()).toEqual([shouted[0], shouted[1], null]);
    const engine = shouting();
    await desk.run(article, { engine });
    expect(asked(engine)).toEqual(['Hujan turun semalam.']);
    expect(await desk.targets()).toEqual(shouted);
  });

  it('tell how far the work is, and what failed with its reason', async () => {
    const desk = await openDesk();
    const failure = { kind: 'refused', detail: 'it will not translate this' } as const;
    const engine = engineThat(
      ({ segments }) =>
        segments.map((each) => (each.wire.startsWith('Ia') ? { id: each.id, failure } : inUpperCase(each))),
      oneByOne,
    );
    const seen: string[] = [];
    const ran = await desk.run(article, {
      engine,
      onProgress: ({ path, done, total }) => void seen.push(`${path} ${done}/${total}`),
    });
    expect(seen).toEqual(['berita.txt 1/3', 'berita.txt 2/3', 'berita.txt 3/3']);
    expect(ran.failed).toEqual([{ segment: 's2', failure }]);
    expect(await desk.targets()).toEqual([shouted[0], null, shouted[2]]);
  });

  it('of a run that was cancelled are asked for no more', async () => {
    const desk = await openDesk();
    await desk.run(article);
    const interrupt = new AbortController();
    const engine = engineThat(({ segments }) => {
      interrupt.abort();
      return segments.map(inUpperCase);
    }, oneByOne);
    await desk.run(article, { engine, signal: interrupt.signal });
    expect(await desk.targets()).toEqual([shouted[0], null, null]);
  });
});

describe('a pinned term', () => {
  const entry = 'source: Korea Utara, target: North Korea';
  const text = 'Pemerintah Korea Utara membantah.\n';

  it('is given in the way that the engine takes, and the revision says how', async () => {
    const desk = await openDesk(entry);
    const engine = shouting({ terms: 'native' });
    await desk.run(text, { engine });
    expect(engine.calls[0]?.segments[0]?.terms).toEqual([{ source: 'Korea Utara', target: 'North Korea' }]);
    expect(headOf(await desk.segment(1))?.origin.terms).toMatchObject({ 'Korea Utara': expect.any(String) });
  });

  it('that the reply lacks is asked for once more behind a mask, and stands in the words then', async () => {
    const desk = await openDesk(entry);
    const engine = engineThat(({ segments }) =>
      segments.map(({ id, wire }) => ({
        id,
        wire: wire.replace('Pemerintah', 'The government of').replace('membantah', 'denied it'),
      })),
    );
    await desk.run(text, { engine });
    expect(engine.calls.map((call) => call.round)).toEqual(['first', 'repair']);
    expect(await desk.targets()).toEqual(['The government of North Korea denied it.']);
    expect(headOf(await desk.segment(1))?.origin.terms).toEqual({ 'Korea Utara': 'mask' });
  });

  it('that even the repair lacks is a blocking finding, and the words stay', async () => {
    const desk = await openDesk(entry);
    const engine = engineThat(({ segments }) =>
      segments.map(({ id }) => ({ id, wire: 'The regime denied it.' })),
    );
    const { document } = await desk.run(text, { engine });
    expect(engine.calls.map((call) => call.round)).toEqual(['first', 'repair']);
    expect(await desk.targets()).toEqual(['The regime denied it.']);
    const findings = document.checks.flatMap((check) => check.findings);
    expect(findings).toMatchObject([{ code: 'term.pinned', severity: 'blocking', segment: 's1' }]);
  });
});

describe('a glossary that another process applied meanwhile', () => {
  it('refuses the batch: nothing is written under the old one', async () => {
    const desk = await openDesk();
    const { document } = await desk.run(article);
    await desk.store.documents.applyGlossary(desk.using.glossary.hash, 'other');
    const filling = fillFromEngine(document, { ...desk.using, engine: shouting() });
    await expect(filling).rejects.toMatchObject({ code: 'flow.glossaryMoved' });
    expect(await desk.targets()).toEqual([null, null, null]);
  });
});

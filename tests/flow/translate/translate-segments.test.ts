import { array, assert, asyncProperty, constantFrom, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  translateSegments,
  type TranslateOutcome,
  type TranslateUsing,
} from '../../../src/flow/translate/translate-segments.js';
import { EngineError, type EngineResult, type EngineSegment, type Usage } from '../../../src/model/engine.js';
import { engineThat, inUpperCase, segment, type ScriptedEngine } from './misbehaving-engine.js';

interface Run {
  readonly ended: 'done' | 'cancelled';
  readonly batches: { readonly outcomes: readonly TranslateOutcome[]; readonly usage: Usage }[];
  readonly outcomes: Readonly<Record<string, TranslateOutcome>>;
  readonly cost: number;
}

async function run(
  segments: readonly EngineSegment[],
  engine: ScriptedEngine,
  using: Partial<TranslateUsing> = {},
): Promise<Run> {
  const batches: Run['batches'] = [];
  const ended = await translateSegments(
    { document: 'berita.txt', from: 'id', to: 'en', embargo: false, segments },
    {
      engine,
      signal: new AbortController().signal,
      verify: () => [],
      mask: () => null,
      onBatch: (outcomes, usage) => void batches.push({ outcomes, usage }),
      ...using,
    },
  );
  const all = batches.flatMap((batch) => batch.outcomes);
  const outcomes = Object.fromEntries(all.map((outcome) => [outcome.id, outcome]));
  return { ended, batches, outcomes, cost: batches.reduce((sum, batch) => sum + batch.usage.cost, 0) };
}

const three = [segment('a', 'satu'), segment('b', 'dua'), segment('c', 'tiga')];
const good = { a: 'SATU', b: 'DUA', c: 'TIGA' };

function wiresOf(outcomes: Run['outcomes']): Record<string, string> {
  return Object.fromEntries(
    Object.values(outcomes).map((outcome) => [
      outcome.id,
      outcome.kind === 'translated' ? outcome.wire : outcome.failure.kind,
    ]),
  );
}

describe('results are matched by id', () => {
  it('takes results in any order', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase).toReversed());
    expect(wiresOf((await run(three, engine)).outcomes)).toEqual(good);
  });

  const damages: [string, (results: EngineResult[]) => EngineResult[], string][] = [
    ['missing', (results) => results.filter((result) => result.id !== 'b'), 'has no result'],
    ['there twice', (results) => [...results, { id: 'b', wire: 'TWO' }], 'has 2 results'],
    ['empty', (results) => replaceB(results, ' <x id="1"/> '), 'is empty'],
    ['the source itself', (results) => replaceB(results, 'dua'), 'is the source'],
  ];
  it.each(damages)('fails only the segment whose result is %s', async (_name, damage, detail) => {
    const { outcomes } = await run(
      three,
      engineThat(({ segments }) => damage(segments.map(inUpperCase))),
    );
    expect(wiresOf(outcomes)).toEqual({ ...good, b: 'reply' });
    expect(outcomes['b']).toMatchObject({ failure: { detail: expect.stringContaining(detail) } });
  });

  it('drops results that nobody asked for', async () => {
    const engine = engineThat(({ segments }) => [...segments.map(inUpperCase), { id: 'z', wire: 'LAIN' }]);
    expect(wiresOf((await run(three, engine)).outcomes)).toEqual(good);
  });

  it("passes on the engine's own failure of one segment", async () => {
    const failure = { kind: 'refused', detail: 'no' } as const;
    const engine = engineThat(({ segments }) =>
      segments.map((each) => (each.id === 'b' ? { id: 'b', failure } : inUpperCase(each))),
    );
    expect((await run(three, engine)).outcomes['b']).toEqual({ id: 'b', kind: 'failed', failure });
  });

  it('accepts a result like its source where only figures and pinned terms stand', async () => {
    const segments = [
      segment('a', '2026: <g id="1">Bank Indonesia</g>', [
        { source: 'Bank Indonesia', target: 'Bank Indonesia' },
      ]),
    ];
    const engine = engineThat(() => [{ id: 'a', wire: '2026: <g id="1">Bank Indonesia</g>' }]);
    expect((await run(segments, engine)).outcomes['a']).toMatchObject({ kind: 'translated' });
  });
});

function replaceB(results: readonly EngineResult[], wire: string): EngineResult[] {
  return results.map((result) => (result.id === 'b' ? { id: 'b', wire } : result));
}

describe('batches', () => {
  it('keep the order and the limits, and are handed over one by one', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase), { texts: 2, characters: 7 });
    const { batches } = await run([...three, segment('d', 'empat')], engine);
    const ids = batches.map((batch) => batch.outcomes.map((outcome) => outcome.id));
    expect(ids).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('waits until the caller kept a batch before it asks for the next', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase), { texts: 1, characters: 100 });
    const callsWhenKept: number[] = [];
    await run(three, engine, {
      onBatch: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        callsWhenKept.push(engine.calls.length);
      },
    });
    expect(callsWhenKept).toEqual([1, 2, 3]);
  });

  it('are halved after a malformed reply, until the segment that causes it is alone', async () => {
    const engine = engineThat(({ segments }) => {
      if (segments.some((each) => each.id === 'b')) throw reply();
      return segments.map(inUpperCase);
    });
    const { outcomes, cost } = await run(three, engine);
    expect(wiresOf(outcomes)).toEqual({ ...good, b: 'reply' });
    // Three spoilt calls at half a dollar, and two texts.
    expect(cost).toBe(3.5);
  });

  it('fail as a whole for any other failure, and the next batch is asked all the same', async () => {
    const failure = { kind: 'rate', detail: 'slow down', retryAfterSeconds: 3 } as const;
    const engine = engineThat(
      ({ segments }) => {
        if (segments.some((each) => each.id === 'a')) throw new EngineError(failure);
        return segments.map(inUpperCase);
      },
      { texts: 2, characters: 100 },
    );
    const { outcomes } = await run(three, engine);
    expect(wiresOf(outcomes)).toEqual({ a: 'rate', b: 'rate', c: 'TIGA' });
    expect(outcomes['a']).toMatchObject({ failure });
  });

  it('stop where the engine says that it was cancelled', async () => {
    const engine = engineThat(
      ({ segments }) => {
        if (segments.some((each) => each.id === 'b')) {
          throw new EngineError({ kind: 'cancelled', detail: 'stop' });
        }
        return segments.map(inUpperCase);
      },
      { texts: 1, characters: 100 },
    );
    const { ended, outcomes } = await run(three, engine);
    expect(ended).toBe('cancelled');
    expect(wiresOf(outcomes)).toEqual({ a: 'SATU' });
  });

  it('are not asked for at all under an aborted signal', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase));
    const { ended } = await run(three, engine, { signal: AbortSignal.abort() });
    expect([ended, engine.calls.length]).toEqual(['cancelled', 0]);
  });

  it('let a fault of the program through', async () => {
    const engine = engineThat(() => {
      throw new TypeError('a slip of ours');
    });
    await expect(run(three, engine)).rejects.toThrow('a slip of ours');
  });
});

function reply(): EngineError {
  return new EngineError({ kind: 'reply', detail: 'no JSON' }, { characters: 0, cost: 0.5 });
}

describe('what is sent', () => {
  it('never is blank or symbols only', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase));
    const { outcomes } = await run([segment('a', '* * *'), segment('b', ' <x id="1"/>&nbsp;')], engine);
    expect(engine.calls).toEqual([]);
    expect(wiresOf(outcomes)).toEqual({ a: '* * *', b: ' <x id="1"/>&nbsp;' });
  });

  it('never is longer than the engine takes', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase), { texts: 9, characters: 5 });
    const { outcomes } = await run([segment('a', 'panjang sekali'), segment('b', 'dua')], engine);
    expect(wiresOf(outcomes)).toEqual({ a: 'input', b: 'DUA' });
  });

  it('is the same wire only once, and repetitions say whose words they have', async () => {
    const engine = engineThat(({ segments }) => segments.map(inUpperCase));
    const { outcomes, cost } = await run([...three, segment('d', 'dua')], engine);
    expect(cost).toBe(3);
    expect(outcomes['d']).toEqual({ id: 'd', kind: 'translated', wire: 'DUA', repetitionOf: 'b' });
  });

  it('gives every segment exactly one outcome, whatever the engine answers', async () => {
    const wire = constantFrom('satu', 'dua', 'tiga', '*', '');
    const answer = array(record({ id: constantFrom('0', '1', '2', '3', 'z'), wire }));
    await assert(
      asyncProperty(array(wire, { maxLength: 5 }), answer, async (wires, results) => {
        const segments = wires.map((each, index) => segment(String(index), each));
        const { batches } = await run(
          segments,
          engineThat(() => results, { texts: 2, characters: 9 }),
        );
        const ids = batches.flatMap((batch) => batch.outcomes.map((outcome) => outcome.id));
        expect(ids.toSorted()).toEqual(segments.map((each) => each.id));
      }),
    );
  });
});

const lacks = (_id: string, wire: string) =>
  ['PUSKESMAS', 'CLINIC']
    .filter((form) => !wire.includes(form))
    .map((form) => ({ source: form, target: form }));
const mask = (id: string) => segment(id, `masked ${id}`);
const repairing = (words: string) =>
  engineThat(({ round, segments }) =>
    segments.map((each) => (round === 'repair' ? { id: each.id, wire: words } : inUpperCase(each))),
  );

describe('repair', () => {
  it('asks once more for a violated segment and keeps the better words', async () => {
    const engine = repairing('the CLINIC');
    const { outcomes, cost } = await run([segment('a', 'satu')], engine, { verify: lacks, mask });
    expect(outcomes['a']).toEqual({ id: 'a', kind: 'translated', wire: 'the CLINIC', repaired: true });
    expect(engine.calls.map((call) => call.round)).toEqual(['first', 'repair']);
    expect(engine.calls[1]?.segments).toEqual([mask('a')]);
    expect(cost).toBe(2);
  });

  it.each([
    ['no better', 'still wrong'],
    ['empty', ''],
  ])('keeps the first words where the repair is %s', async (_name, words) => {
    const { outcomes } = await run([segment('a', 'satu')], repairing(words), { verify: lacks, mask });
    expect(outcomes['a']).toEqual({ id: 'a', kind: 'translated', wire: 'SATU' });
  });

  it('keeps the first words where the repair fails as a call', async () => {
    const engine = engineThat(({ round, segments }) => {
      if (round === 'repair') throw new EngineError({ kind: 'quota', detail: 'empty' });
      return segments.map(inUpperCase);
    });
    const { outcomes } = await run([segment('a', 'satu')], engine, { verify: lacks, mask });
    expect(outcomes['a']).toEqual({ id: 'a', kind: 'translated', wire: 'SATU' });
  });

  it('keeps what was translated where the repair is cancelled', async () => {
    const engine = engineThat(({ round, segments }) => {
      if (round === 'repair') throw new EngineError({ kind: 'cancelled', detail: 'stop' });
      return segments.map(inUpperCase);
    });
    const { ended, outcomes } = await run([segment('a', 'satu')], engine, { verify: lacks, mask });
    expect([ended, wiresOf(outcomes)]).toEqual(['cancelled', { a: 'SATU' }]);
  });

  it('is not tried where nothing is violated, or where there is no other way to ask', async () => {
    const engine = repairing('never');
    await run(three, engine, { mask });
    await run(three, engine, { verify: lacks });
    expect(engine.calls.map((call) => call.round)).toEqual(['first', 'first']);
  });
});

import { describe, expect, it } from 'vitest';
import type { EngineView } from '../../../src/api/session.js';
import { engineAtOnce, engineLines, firstEngine, totalsOf } from '../../../src/desk/articles/plan.js';

function engine(name: string, change: Partial<EngineView> = {}): EngineView {
  return {
    name,
    remote: false,
    host: null,
    model: null,
    practice: false,
    ready: true,
    reason: null,
    ...change,
  };
}

const price = (name: string, low = 0, high = 0) => ({
  engine: name,
  remote: false,
  ready: true,
  withheld: 0,
  answered: 0,
  characters: 0,
  low,
  high,
  priceDate: null,
});

describe('what a plan says', () => {
  it('counts sentences of the same context among those known word for word', () => {
    const counts = { done: 1, context: 2, exact: 3, fuzzy: 1, repetitions: 1, toSend: 5, characters: 400 };
    const articles = ['a.txt', 'b.txt'].map((path) => ({ path, segments: 12, ...counts }));
    expect(totalsOf({ articles })).toEqual({
      segments: 24,
      done: 2,
      exact: 10,
      fuzzy: 2,
      repetitions: 2,
      toSend: 10,
      characters: 800,
    });
  });

  it('offers what is ready first, on this machine before others, practice after those', () => {
    const engines = [
      engine('pseudo', { practice: true }),
      engine('deepl', { remote: true }),
      engine('local', { ready: false }),
      engine('libretranslate'),
    ];
    const lines = engineLines({ prices: engines.map(({ name }) => price(name, 1, 2)) }, engines);
    expect(lines.map(({ name }) => name)).toEqual(['libretranslate', 'deepl', 'pseudo', 'local']);
    expect(lines[0]).toMatchObject({ low: 1, high: 2 });
  });

  it('leaves out an engine that the plan has no price for', () => {
    expect(engineLines({ prices: [price('local')] }, [engine('local'), engine('llm')])).toHaveLength(1);
  });
});

describe('the engine at first', () => {
  it('is the local one where nothing was chosen, and none where that is not installed', () => {
    expect(firstEngine({ engine: 'auto', engines: [engine('local')] })?.name).toBe('local');
    expect(firstEngine({ engine: 'auto', engines: [engine('local', { ready: false })] })).toBeNull();
  });

  it('starts at once only where text stays here and the words are real', () => {
    expect(engineAtOnce({ engine: 'auto', engines: [engine('local')] })?.name).toBe('local');
    expect(engineAtOnce({ engine: 'deepl', engines: [engine('deepl', { remote: true })] })).toBeNull();
    expect(engineAtOnce({ engine: 'pseudo', engines: [engine('pseudo', { practice: true })] })).toBeNull();
  });
});

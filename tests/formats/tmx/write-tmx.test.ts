import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTmx } from '../../../src/formats/tmx/read-tmx.js';
import { writeTmx } from '../../../src/formats/tmx/write-tmx.js';
import type { MemoryUnit } from '../../../src/model/match.js';
import type { Code, Text } from '../../../src/model/text.js';

async function* each(units: readonly MemoryUnit[]): AsyncIterable<MemoryUnit> {
  for (const unit of units) yield await Promise.resolve(unit);
}

async function write(units: readonly MemoryUnit[]): Promise<string> {
  let content = '';
  for await (const piece of writeTmx(each(units), { from: 'id', to: 'en' })) content += piece;
  return content;
}

async function read(content: string): Promise<MemoryUnit[]> {
  const units: MemoryUnit[] = [];
  for await (const unit of readTmx(chunked(content), 'approved')) units.push(unit);
  return units;
}

async function* chunked(content: string): AsyncIterable<string> {
  yield await Promise.resolve(content);
}

/** XML can hold all of these; what it cannot is replaced, see below. */
const words = fc
  .array(fc.constantFrom('kata', ' ', '\t', '\n', '\r', '<', '&', '"', ']]>', '😀', '\u0085', '\\', '“'), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const text: fc.Arbitrary<Text> = words.chain((inside) => {
  const whole = `a${inside}`;
  const code = fc.record({
    at: fc.nat({ max: whole.length }).filter((at) => !/^[\uDC00-\uDFFF]/u.test(whole.slice(at))),
    kind: fc.constantFrom<Code['kind']>('open', 'close', 'point'),
    pair: fc.constantFrom('1', '2', 'a b'),
    data: words,
  });
  return fc.array(code, { maxLength: 4 }).map((codes) => ({
    text: whole,
    codes: codes.toSorted((left, right) => left.at - right.at),
  }));
});

const unit: fc.Arbitrary<MemoryUnit> = fc.record(
  {
    id: fc.nat().map((number) => `approved:${number}`),
    from: fc.constant('id'),
    to: fc.constant('en'),
    source: text,
    target: text,
    previous: words,
    next: words,
    document: words,
    embargo: fc.boolean(),
    collection: fc.constant('approved'),
    by: words,
    at: fc.constant('2024-10-22T09:00:00Z'),
    note: words,
  },
  { requiredKeys: ['id', 'from', 'to', 'source', 'target', 'embargo', 'collection'] },
);

test('gives back every unit that was written, with its codes, context and note', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 4 }), async (units) => {
      expect(await read(await write(units))).toEqual(units);
    }),
    { numRuns: 100 },
  );
});

const sample: MemoryUnit = {
  id: 'memory.tmx:7',
  from: 'id',
  to: 'en',
  source: { text: 'Satu', codes: [] },
  target: { text: 'One', codes: [] },
  embargo: true,
  collection: 'memory.tmx',
  at: '2024-10-22T09:00:00.250Z',
};

test('writes a unit as TMX 1.4b has it, indented, with the embargo', async () => {
  const content = await write([sample]);
  expect(content).toContain(
    [
      '    <tu tuid="memory.tmx:7" creationdate="20241022T090000Z">',
      '      <prop type="x-embargo">yes</prop>',
      '      <tuv xml:lang="id">',
      '        <seg>Satu</seg>',
      '      </tuv>',
    ].join('\n'),
  );
  expect(content.endsWith('  </body>\n</tmx>\n')).toBe(true);
});

test('keeps units of two collections apart that had the same tuid', async () => {
  const units = await read(await write([sample, { ...sample, id: 'other.tmx:7', collection: 'other.tmx' }]));
  expect(units.map(({ id }) => id)).toEqual(['approved:memory.tmx:7', 'approved:other.tmx:7']);
});

test('replaces what XML cannot hold', async () => {
  const content = await write([{ ...sample, source: { text: 'a\u0001b\uD800', codes: [] } }]);
  expect(content).toContain('<seg>a\uFFFDb\uFFFD</seg>');
});

test('writes a memory without units as a valid file', async () => {
  expect(await read(await write([]))).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readTmx, type TmxReading } from '../../../src/formats/tmx/read-tmx.js';
import { Fault } from '../../../src/model/fault.js';
import type { MemoryUnit } from '../../../src/model/match.js';
import { plainText } from '../../../src/model/text.js';

async function* pieces(content: string, size = content.length): AsyncIterable<string> {
  for (let from = 0; from < content.length; from += size)
    yield await Promise.resolve(content.slice(from, from + size));
}

async function read(content: string, reading: TmxReading = {}, size?: number): Promise<MemoryUnit[]> {
  const units: MemoryUnit[] = [];
  for await (const unit of readTmx(pieces(content, size), 'memories/beat.tmx', reading)) units.push(unit);
  return units;
}

async function faultOf(content: string): Promise<Fault> {
  const error: unknown = await read(content).catch((thrown: unknown) => thrown);
  if (error instanceof Fault) return error;
  throw new Error('the file was read', { cause: error });
}

const tmx = (body: string, before = '') =>
  `<?xml version="1.0"?>\n${before}<tmx version="1.4"><header/><body>${body}</body></tmx>`;

const tu = (source: string, target: string, attributes = 'tuid="1"') =>
  `<tu ${attributes}><tuv xml:lang="id"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;

test('reads every unit of the repository’s own memory', async () => {
  const content = await readFile(new URL('../../../translations/memory.tmx', import.meta.url), 'utf8');
  const counted = content.split('<tu ').length - 1;
  const units = await read(content);
  expect(units).toHaveLength(counted);
  expect(new Set(units.map(({ id }) => id)).size).toBe(counted);
  expect(units[0]).toEqual({
    id: 'beat.tmx:korea-utara-menanggapi-klaim-01',
    from: 'id',
    to: 'en',
    source: plainText('Korea Utara menanggapi klaim tentang penempatan pasukan di Rusia'),
    target: plainText('North Korea responds to claims of troop deployment to Russia'),
    next: 'Negara-negara Barat berupaya melemahkan kerja sama antara kedua negara, kata seorang diplomat senior kepada PBB',
    document: 'korea-utara-menanggapi-klaim.txt',
    embargo: false,
    collection: 'beat.tmx',
    by: 'desk',
    at: '2024-10-22T09:00:00Z',
  });
});

test('reads the same however the file is cut into chunks', async () => {
  const content = tmx(tu('Satu 😀 &amp; dua', 'One 😀 &amp; two') + tu('Tiga', 'Three', 'tuid="2"'));
  const whole = await read(content);
  expect(whole[0]?.source.text).toBe('Satu 😀 & dua');
  for (const size of [1, 2, 7]) expect(await read(content, {}, size)).toEqual(whole);
});

test('gives a unit before the rest of the file was read', async () => {
  let asked = 0;
  async function* endless(): AsyncIterable<string> {
    yield await Promise.resolve('<tmx version="1.4"><body>');
    for (;;) {
      asked += 1;
      yield await Promise.resolve(tu('Satu', 'One', `tuid="${asked}"`));
    }
  }
  for await (const unit of readTmx(endless(), 'a.tmx')) if (unit.id === 'a.tmx:3') break;
  expect(asked).toBe(3);
});

test('keeps nothing of the units that it has given', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const count = 5000;
  const long = 'kata '.repeat(200);
  async function* many(): AsyncIterable<string> {
    yield await Promise.resolve('<tmx version="1.4"><body>\n');
    for (let index = 1; index <= count; index++) yield `  ${tu(long, long, `tuid="${index}"`)}\n`;
    yield '</body></tmx>';
  }
  const before = heap();
  let grown = 0;
  for await (const unit of readTmx(many(), 'a.tmx'))
    if (unit.id === `a.tmx:${count}`) grown = heap() - before;
  // All of them together are more than 10 MB.
  expect(grown).not.toBe(0);
  expect(grown).toBeLessThan(3_000_000);
});

test('takes the languages by their primary tag, in either spelling of the attribute', async () => {
  const content = tmx(
    '<tu tuid="1"><tuv lang="EN-GB"><seg>One</seg></tuv><tuv xml:lang="in"><seg>no</seg></tuv><tuv xml:lang="id_ID"><seg>Satu</seg></tuv></tu>',
  );
  expect(await read(content)).toMatchObject([
    { from: 'id', to: 'en', source: plainText('Satu'), target: plainText('One') },
  ]);
});

test('reads another pair of languages when told', async () => {
  const [unit] = await read(tmx(tu('Satu', 'One')), { from: 'en', to: 'id' });
  expect(unit).toMatchObject({ from: 'en', to: 'id', source: plainText('One'), target: plainText('Satu') });
});

test('counts what it skips: a missing language, and empty words', async () => {
  const counts: unknown[] = [];
  const lonely = '<tu tuid="2"><tuv xml:lang="id"><seg>Satu</seg></tuv></tu>';
  const units = await read(tmx(tu('Satu', 'One') + lonely + tu('Dua', '  ')), {
    summarise: (each) => counts.push(each),
  });
  expect(units).toHaveLength(1);
  expect(counts).toEqual([{ read: 1, skipped: 2 }]);
});

test('gives a unit without tuid the same id each time, and another pair another one', async () => {
  const content = tmx(tu('Satu', 'One', '') + tu('Dua', 'Two', ''));
  const ids = (await read(content)).map(({ id }) => id);
  expect((await read(content)).map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toMatch(/^beat\.tmx:[0-9a-f]{32}$/u);
});

test('does not put the collection before an id that begins with it', async () => {
  const [unit] = await read(tmx(tu('Satu', 'One', 'tuid="beat.tmx:7"')));
  expect(unit?.id).toBe('beat.tmx:7');
});

test('prefers the last change to the creation, and reads notes', async () => {
  const attributes =
    'tuid="1" creationid="a" creationdate="20240101T000000Z" changeid="b" changedate="20240202T000000Z"';
  const [unit] = await read(tmx(tu('Satu', 'One', attributes).replace('<tuv', '<note>cek</note><tuv')));
  expect(unit).toMatchObject({ by: 'b', at: '2024-02-02T00:00:00Z', note: 'cek' });
});

test('reads inline codes of other tools; what is in a highlight is words', async () => {
  const source =
    '<bpt i="4">&lt;b&gt;</bpt>Satu<ept i="4">&lt;/b&gt;</ept> <hi>dua</hi><ph>[<sub>alt</sub>]</ph> <it pos="end">x</it>';
  const [unit] = await read(tmx(tu(source, 'One')));
  expect(unit?.source).toEqual({
    text: 'Satu dua ',
    codes: [
      { at: 0, kind: 'open', pair: '4', data: '<b>' },
      { at: 4, kind: 'close', pair: '4', data: '</b>' },
      { at: 8, kind: 'point', pair: 'ph3', data: '[alt]' },
      { at: 9, kind: 'close', pair: 'it4', data: 'x' },
    ],
  });
});

test('passes over the DOCTYPE that TMX files often have', async () => {
  expect(await read(tmx(tu('Satu', 'One'), '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'))).toHaveLength(1);
});

test.each([
  ['a DOCTYPE with declarations', tmx('', '<!DOCTYPE tmx [<!ENTITY a "b">]>'), 'tmx.doctype', 2],
  ['an entity of its own', tmx(tu('&evil;', 'One')), 'tmx.malformed', 2],
  ['a tag that is not closed', tmx('<tu>'), 'tmx.malformed', 2],
  ['a file that ends too soon', tmx(tu('Satu', 'One')).slice(0, -20), 'tmx.malformed', 2],
  ['an empty file', '', 'tmx.malformed', 1],
  ['another root', '\n<xliff/>', 'tmx.wrongRoot', 2],
])('refuses %s and says where', async (_name, content, code, line) => {
  const fault = await faultOf(content);
  expect(fault.code).toBe(code);
  expect(fault.place).toMatchObject({ file: 'memories/beat.tmx', line });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, run, temporaryFolder, testWorkspace, type Ran } from '../support/workspace.js';

const main = join(repository, 'dist/bin/selaras.js');
const good = 'Sebanyak 1.250 orang mengungsi.\tAs many as 1,250 people fled.';
const wrong = 'Sebanyak 1.250 orang mengungsi.\tAs many as 1,520 people fled.';

/** A folder that is no workspace, with a file of pairs. */
async function check(content: string | Uint8Array, ...flags: string[]): Promise<Ran> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'pairs.tsv'), content);
  return run(folder, ['check', 'pairs.tsv', ...flags]);
}

describe('selaras check pairs.tsv, without a workspace', () => {
  it('says that good pairs are good', async () => {
    const ran = await check(`${good}\n${good}\n`);
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.out).toMatch(/^2 pairs, 2 without a finding; [\d,]+ pairs a second\.\nTerms: none/u);
  });

  it('names line, column, severity and code, then counts by check, and ends with 3 where something blocks', async () => {
    const ran = await check(`source\ttarget\n${good}\n${wrong}\n`);
    expect(ran.exit).toBe(3);
    expect(ran.out).toMatch(/^pairs\.tsv:3:44 {2}BLOCKS {2}num\.value {2}\S.*$/mu);
    expect(ran.out).toContain('2 pairs, 1 without a finding');
    expect(ran.out).toMatch(/^ +BLOCKS +warning +remark +check$/mu);
    expect(ran.out).toMatch(/^ +1 +0 +0 +num\.value {2}\S/mu);
  });

  it('points into the source where the translation has nothing to point at', async () => {
    const ran = await check('Ada 45 korban di sana.\tThere were victims there.');
    expect(ran.out).toMatch(/^pairs\.tsv:1:5 {2}BLOCKS {2}num\.value/mu);
  });

  it('prints an object a line with --json, the summary last', async () => {
    const ran = await check(`${wrong}\r\n${good}\r\n`, '--json');
    const objects = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects[0]).toMatchObject({
      line: 1,
      code: 'num.value',
      severity: 'blocking',
      sentence: expect.any(String) as string,
    });
    expect(objects.at(-1)).toMatchObject({
      summary: { pairs: 2, clean: 1, unreadable: 0, off: [], glossary: null },
    });
    expect(ran.exit).toBe(3);
  });

  it('speaks Indonesian', async () => {
    const ran = await check(wrong, '--lang', 'id');
    expect(ran.out).toMatch(/MENGHALANGI {2}num\.value/u);
    expect(ran.out).toContain('1 pasangan, 0 tanpa temuan');
  });

  it('names every row that has no second column, checks the others, and ends with 2', async () => {
    const ran = await check(`${wrong}\nhanya satu kolom\n${good}\n`);
    expect(ran.err).toMatch(/^pairs\.tsv:2:17: Cannot check this row of pairs\.tsv/u);
    expect(ran.err).toContain('1 row could not be read');
    expect(ran.out).toContain('2 pairs, 1 without a finding');
    expect(ran.exit).toBe(2);
  });

  it.each([
    ['without a pair', '', /no pairs/u],
    ['with a header alone', 'source\ttarget\n', /no pairs/u],
    ['that is not UTF-8', Uint8Array.from([0x41, 0x09, 0xe9, 0x0a, 0x42]), /pairs\.tsv:1.*UTF-8/u],
  ])('refuses a file %s', async (_what, content, sentence) => {
    const ran = await check(content);
    expect(ran.err).toMatch(sentence);
    expect(ran.exit).toBe(2);
  });

  it('refuses what is not there, and a folder', async () => {
    const folder = temporaryFolder();
    expect(await run(folder, ['check', 'none.tsv'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no such file') as string,
    });
    mkdirSync(join(folder, 'folder.tsv'));
    expect(await run(folder, ['check', 'folder.tsv'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('it is a folder') as string,
    });
  });

  it('leaves out what --off names, and says so; a code that no check has is refused', async () => {
    const ran = await check(wrong, '--off', 'num.value,num.hallucinated');
    expect(ran.out).toContain('Switched off: num.value, num.hallucinated.');
    expect(ran.out).not.toContain('BLOCKS');
    const refused = await check(wrong, '--off', 'num.valeu');
    expect(refused.err).toMatch(/no check has that code.*num\.value/u);
    expect(refused.exit).toBe(2);
  });
});

describe('terms of a glossary', () => {
  const term = 'Korut menolak tuduhan itu.\tPyongyang rejects the accusation.\n';

  it('count where --glossary names it', async () => {
    const ran = await check(term, '--glossary', join(repository, 'glossary.yaml'));
    expect(ran.out).toMatch(/BLOCKS {2}term\.pinned/u);
    expect(ran.out).toMatch(/^Terms: \d+ entries of .*glossary\.yaml\.$/mu);
    expect(ran.exit).toBe(3);
  });

  it('count where the file stands in a workspace, whose settings count too', async () => {
    const workspace = testWorkspace();
    workspace.write('pairs.tsv', term);
    expect((await workspace.selaras('check', 'pairs.tsv')).out).toMatch(/term\.pinned/u);
    workspace.write('selaras.yaml', 'checks:\n  off: [term.pinned]\n');
    const ran = await workspace.selaras('check', 'pairs.tsv');
    expect(ran.out).toContain('Switched off: term.pinned.');
    expect(ran.out).not.toContain('BLOCKS');
  });

  it('do not count elsewhere', async () => {
    expect((await check(term)).out).not.toContain('term.pinned');
  });

  it('are refused with their place where the glossary has a mistake', async () => {
    const workspace = testWorkspace();
    workspace.write('pairs.tsv', term);
    workspace.write(
      'bad.yaml',
      'version: 1\nsource: id\ntarget: en\nterms:\n  - sorce: Korut\n    target: North Korea\n',
    );
    const ran = await workspace.selaras('check', 'pairs.tsv', '--glossary', 'bad.yaml');
    expect(ran.err).toMatch(/^bad\.yaml:5/u);
    expect(ran.exit).toBe(2);
  });
});

describe('100,000 pairs', () => {
  it('are checked within the memory that 1,000 need, give or take', () => {
    const few = peakOf(1000);
    const many = peakOf(100_000);
    expect(few).toBeGreaterThan(10);
    // What waits for the collector is no growth, and the words that are remembered are so many and no more; the rows alone, kept, would be
    // several hundred megabytes.
    expect(many - few).toBeLessThan(180);
  }, 600_000);
});

/** Peak memory, in megabytes, of checking so many pairs. */
function peakOf(count: number): number {
  const folder = temporaryFolder();
  const rows = Array.from({ length: count }, (_, index) => {
    const figure = index + 100;
    return `Sebanyak ${figure} orang hadir di sini.\tSome ${figure} people were here.\n`;
  });
  writeFileSync(join(folder, 'pairs.tsv'), rows.join(''));
  const memory = join(folder, 'memory.txt');
  const words = [
    '--import',
    join(repository, 'bench/report-memory.mjs'),
    main,
    'check',
    'pairs.tsv',
    '--lang',
    'en',
  ];
  const env = { ...process.env, SELARAS_BENCH_MEMORY: memory };
  const ran = spawnSync(process.execPath, words, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(ran.stdout).toMatch(new RegExp(`^${count.toLocaleString('en')} pairs, `, 'mu'));
  return Number(readFileSync(memory, 'utf8'));
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Comparison } from '../../src/evaluate/compare-systems.js';
import { startEngineServer, type EngineServer } from '../support/engine-server/engine-server.js';
import { run, temporaryFolder, testWorkspace, type Ran, type TestWorkspace } from '../support/workspace.js';

const reference = Array.from(
  { length: 30 },
  (_, index) => `Minister ${index} visited North Korea on Monday.`,
);
const good = reference.map((line, index) => (index % 10 === 0 ? line.replace('visited', 'toured') : line));
const bad = reference.map((line) => line.replace('on Monday', 'at the Monday'));

async function evaluate(files: Record<string, string>, ...words: string[]): Promise<Ran> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return run(folder, ['evaluate', ...words]);
}

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('selaras evaluate HYP REF, without a workspace', () => {
  it('prints the scores and how they were reckoned, and minds no carriage returns', async () => {
    const ran = await evaluate({ hyp: good.join('\r\n'), ref: text(reference) }, 'hyp', 'ref');
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('30 sentences.');
    expect(ran.out).toMatch(/^ {2}BLEU +9\d\.\d$/mu);
    expect(ran.out).toMatch(/^ {2}Words to change, % +1\.4$/mu);
    expect(ran.out).toMatch(/^ {2}chrF2\+\+ +nrefs:1\|case:mixed\|eff:yes\|nc:6\|nw:2\|space:no$/mu);
    expect(widest(ran.out)).toBeLessThanOrEqual(80);
  });

  it('says with two systems which is better, and that it is no chance', async () => {
    const files = { good: text(good), bad: text(bad), ref: text(reference) };
    const ran = await evaluate(files, 'bad', 'good', '--reference', 'ref');
    expect(ran.out).toMatch(/^good against bad, by 1,000 samples/mu);
    expect(ran.out).toMatch(/^ {2}chrF2 +\+\d.* better$/mu);
    expect(widest(ran.out)).toBeLessThanOrEqual(80);
    const json = await evaluate(files, 'bad', 'good', '--reference', 'ref', '--json');
    const [baseline, system] = (JSON.parse(json.out) as Comparison).systems;
    expect(baseline).toMatchObject({ name: 'bad' });
    expect(system?.values.wordEdits).toBeCloseTo(100 / 70, 9);
    expect(system?.differences?.map(({ verdict }) => verdict)).toEqual(Array(5).fill('better'));
  });

  it('refuses files of different lengths and names both counts', async () => {
    const ran = await evaluate({ hyp: text(good.slice(1)), ref: text(reference) }, 'hyp', 'ref');
    expect(ran.err).toMatch(/Cannot compare hyp with ref: the one has 29 lines, the other 30/u);
    expect(ran.exit).toBe(2);
  });

  it.each([
    ['nothing at all', [], /HYP REF/u],
    ['three files and no reference', ['hyp', 'ref', 'ref'], /--reference/u],
    ['a reference without lines', ['hyp', 'empty'], /it has no lines/u],
    ['a file that is not there', ['none', 'ref'], /no such file. Check its name/u],
    ['no whole number of pairs', ['--engines', 'pseudo', '--limit', 'all'], /no number of pairs/u],
  ])('refuses %s', async (_what, words, sentence) => {
    const ran = await evaluate({ hyp: text(good), ref: text(reference), empty: '' }, ...words);
    expect(ran.err).toMatch(sentence);
    expect(ran.exit).toBe(2);
  });
});

function widest(output: string): number {
  return Math.max(...output.split('\n').map((line) => line.length));
}

const unit = (source: string, target: string, embargo = false): string =>
  `<tu>${embargo ? '<prop type="x-embargo">yes</prop>' : ''}<tuv xml:lang="id"><seg>${source}</seg></tuv>` +
  `<tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;

/** A desk with three reviewed pairs, one of them under embargo, and a LibreTranslate server of its own. */
async function desk(more = ''): Promise<{ workspace: TestWorkspace; server: EngineServer }> {
  const server = await startEngineServer();
  onTestFinished(() => server.close());
  const workspace = testWorkspace();
  workspace.write('desk.key', `${server.key}\n`);
  workspace.write(
    'selaras.yaml',
    `engines:\n  libretranslate:\n    url: ${server.url}\n    keyFile: desk.key\n${more}`,
  );
  const units = [
    unit('Saya membaca buku di rumah.', 'I read books in house.'),
    unit('Saya di Korea Utara.', 'I am in North Korea.'),
    unit('Rahasia besar.', 'A great secret.', true),
  ];
  workspace.write(
    'translations/desk.tmx',
    `<?xml version="1.0"?><tmx version="1.4"><header srclang="id" segtype="sentence" adminlang="en" creationtool="t" creationtoolversion="1" o-tmf="t" datatype="plaintext"/><body>${units.join('')}</body></tmx>`,
  );
  return { workspace, server };
}

describe('selaras evaluate --engines', () => {
  it('compares engines on reviewed pairs within 80 columns, and leaves articles and memory alone', async () => {
    const { workspace, server } = await desk();
    const words = ['evaluate', '--engines', 'pseudo,libretranslate', '--memory', 'desk.tmx'];
    const ran = await workspace.selaras(...words);
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('3 pairs of “desk.tmx”.');
    expect(ran.out).toMatch(/^ {2}Pinned terms found +1\/1 +1\/1$/mu);
    expect(ran.out).toMatch(/^libretranslate against pseudo/mu);
    expect(ran.out).toMatch(/too few$/mu);
    expect(widest(ran.out)).toBeLessThanOrEqual(80);
    const asked = server.calls.length;
    expect(asked).toBeGreaterThan(0);
    const json = JSON.parse((await workspace.selaras(...words, '--json')).out) as {
      readonly systems: readonly { readonly name: string; readonly values: { readonly chrf: number } }[];
    };
    expect(json).toMatchObject({ collection: 'desk.tmx', withheld: 0, sentences: 3 });
    const [pseudo, libre] = json.systems.map(({ values }) => values.chrf);
    expect(libre).toBeGreaterThan(pseudo ?? 100);
    expect(server.calls.length, 'answers in the books are not asked for again').toBe(asked);
    expect((await workspace.selaras('status')).out).toContain('Nothing here yet');
    expect((await workspace.selaras('memory', 'search', 'Saya', '--json')).out).not.toContain(
      'libretranslate',
    );
  });

  it('sends nothing under embargo to an engine elsewhere, and says so', async () => {
    const { workspace, server } = await desk('    remote: true\n');
    const ran = await workspace.selaras('evaluate', '--engines', 'libretranslate', '--memory', 'desk.tmx');
    expect(ran.err).toBe('');
    expect(ran.out).toContain('2 pairs of “desk.tmx”. 1 pair under embargo was left out.');
    expect(JSON.stringify(server.calls)).not.toContain('Rahasia');
    const refused = await workspace.selaras('evaluate', '--engines', 'libretranslate', '--local-only');
    expect(refused.exit).toBe(2);
  });

  it.each([
    ['an engine that nobody knows', ['--engines', 'pseudo,babel'], /none of that name/u],
    ['an engine that is not ready', ['--engines', 'local'], /it is not ready.*engines install local/u],
    ['a memory without such pairs', ['--engines', 'pseudo'], /“approved”.*Approve some segments/u],
    ['files beside engines', ['x', '--engines', 'pseudo'], /Cannot tell what to compare/u],
  ])('refuses %s', async (_what, words, sentence) => {
    const ran = await testWorkspace().selaras('evaluate', ...words);
    expect(ran.err).toMatch(sentence);
    expect(ran.exit).toBe(2);
  });
});

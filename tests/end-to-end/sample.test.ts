import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, testWorkspace } from '../support/workspace.js';

const article = 'korea-utara-menanggapi-klaim';
const outputs = ['.xlf', '.html', '.json', '.DRAFT.en.txt', '.manifest.json'].map(
  (ending) => `${article}${ending}`,
);

function committed(file: string): string {
  return readFileSync(join(repository, 'translations', file), 'utf8');
}

describe('the main job on the sample article', () => {
  it('gives the committed outputs byte for byte, without a network or an engine', async () => {
    const workspace = testWorkspace('sample');
    const ran = await workspace.selaras('translate', 'source/');
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.out).toMatch(/Segments\s+13 .*2 lines/);
    expect(ran.out).toMatch(/Not translated\s+0/);
    for (const file of outputs)
      expect(readFileSync(workspace.path(`translations/${file}`), 'utf8'), file).toBe(committed(file));
  });

  it('gives the same bytes from a fresh clone, where the XLIFF is there and the database is not', async () => {
    const workspace = testWorkspace('sample');
    for (const file of outputs)
      cpSync(join(repository, 'translations', file), workspace.path(`translations/${file}`));
    const ran = await workspace.selaras('translate');
    expect(ran.exit).toBe(0);
    for (const file of outputs)
      expect(readFileSync(workspace.path(`translations/${file}`), 'utf8'), file).toBe(committed(file));
  });

  it('does no work twice, and says so', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    const again = await workspace.selaras('translate');
    expect(again.exit).toBe(0);
    expect(again.out).toContain('Nothing to do');
  });

  it('refuses the English copy until all is approved, and writes it then', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    const refused = await workspace.selaras('export', `source/${article}.txt`);
    expect(refused.exit).toBe(3);
    expect(refused.err).toContain('13 points are open');
    const approved = await workspace.selaras('approve', `${article}.txt`, '--by', 'Ayu Lestari');
    expect(approved.out + approved.err).toContain('13 of 13 approved by Ayu Lestari');
    const exported = await workspace.selaras('export', `${article}.txt`);
    expect(exported.exit).toBe(0);
    const copy = readFileSync(workspace.path(`translations/${article}.en.txt`), 'utf8');
    expect(copy).toMatch(/^North Korea responds to claims of troop deployment to Russia\n/);
    expect(copy).not.toMatch(/DRAFT|Sumber|media sosial/);
    expect(existsSync(workspace.path(`translations/${article}.DRAFT.en.txt`))).toBe(false);
  });

  it('comes back whole from its XLIFF after the database is deleted', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    await workspace.selaras('approve', `${article}.txt`, '--segments', '1-12', '--by', 'Ayu Lestari');
    const before = readFileSync(workspace.path(`translations/${article}.xlf`), 'utf8');
    rmSync(workspace.path('.selaras'), { recursive: true });
    const imported = await workspace.selaras('import', `translations/${article}.xlf`);
    expect(imported.err).toBe('');
    expect(imported.out).toContain('restored with its whole history');
    await workspace.selaras('export', `${article}.txt`, '--format', 'xliff');
    expect(readFileSync(workspace.path(`translations/${article}.xlf`), 'utf8')).toBe(before);
    const status = await workspace.selaras('status');
    expect(status.out).toMatch(/13\s+12\s+0\s+1\s+0/);
  });

  it('opens exactly what a changed glossary entry bears on', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    await workspace.selaras('approve', `${article}.txt`, '--by', 'Ayu Lestari');
    const glossary = readFileSync(workspace.path('glossary.yaml'), 'utf8');
    workspace.write('glossary.yaml', `${glossary}\n  - source: parlemen\n    target: parliament\n`);
    const status = await workspace.selaras('status');
    expect(status.err).toContain('1 approved segment');
    expect(status.out).toMatch(/13\s+12\s+0\s+1\s+0/);
    workspace.write('glossary.yaml', `${glossary}\n  - source: gajah\n    target: elephant\n`);
    const next = await workspace.selaras('status');
    expect(next.err).not.toMatch(/open again/);
  });

  it('leaves no temporary files behind', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    expect(readdirSync(workspace.path('translations')).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

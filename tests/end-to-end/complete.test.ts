import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, testWorkspace, type TestWorkspace } from '../support/workspace.js';

const article = 'korea-utara-menanggapi-klaim';
const outputs = ['.xlf', '.html', '.json', '.DRAFT.en.txt', '.manifest.json'];

/** The sample as a fresh clone has it: committed outputs, no database. */
function freshClone(): TestWorkspace {
  const workspace = testWorkspace('sample');
  for (const ending of outputs) {
    const file = `translations/${article}${ending}`;
    cpSync(join(repository, file), workspace.path(file));
  }
  return workspace;
}

const output = (ending: string): string => `translations/${article}${ending}`;

describe('selaras check --complete', () => {
  it('says that a fresh clone is complete, and makes no database for it', async () => {
    const workspace = freshClone();
    const ran = await workspace.selaras('check', '--complete');
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(/korea-utara-menanggapi-klaim\.txt: complete\. Segments 15, translated 13, left/);
    expect(ran.exit).toBe(0);
    expect(existsSync(workspace.path('.selaras'))).toBe(false);
  });

  it('names a deleted output, and translate brings it back', async () => {
    const workspace = freshClone();
    rmSync(workspace.path(output('.html')));
    const ran = await workspace.selaras('check', '--complete');
    expect(ran.out).toContain(
      `The file ${output('.html')} is missing. Run: selaras translate ${article}.txt`,
    );
    expect(ran.err).toContain('1 article of 1 is not complete');
    expect(ran.exit).toBe(3);
    await workspace.selaras('translate');
    expect((await workspace.selaras('check', '--complete')).exit).toBe(0);
  });

  it('names an article that changed after it was translated, and one that is gone', async () => {
    const workspace = freshClone();
    const source = workspace.path(`source/${article}.txt`);
    writeFileSync(source, `${readFileSync(source, 'utf8')}\nSatu kalimat lagi.\n`);
    const changed = await workspace.selaras('check', '--complete', `source/${article}.txt`);
    expect(changed.out).toContain(`source/${article}.txt changed since it was translated`);
    expect(changed.exit).toBe(3);
    rmSync(source);
    for (const names of [[], [`${article}.txt`]]) {
      const gone = await workspace.selaras('check', '--complete', ...names);
      expect(gone.out).toContain(`source/${article}.txt is gone`);
      expect(gone.exit).toBe(3);
    }
  });

  it('tells an XLIFF that is cut short from one that a colleague edited', async () => {
    const workspace = freshClone();
    const file = workspace.path(output('.xlf'));
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('<target', '<target '));
    expect((await workspace.selaras('check', '--complete')).out).toMatch(/\.xlf was edited after it/);
    truncateSync(file, 5000);
    const cut = await workspace.selaras('check', '--complete');
    expect(cut.out).toMatch(/\.xlf is cut short or damaged: [\d,]+ bytes were written, it has 5,000/);
    expect(cut.exit).toBe(3);
  });

  it('names a copy that somebody changed and a glossary that was not applied', async () => {
    const workspace = freshClone();
    writeFileSync(workspace.path(output('.DRAFT.en.txt')), 'Something else.\n');
    const glossary = readFileSync(workspace.path('glossary.yaml'), 'utf8');
    workspace.write('glossary.yaml', `${glossary}\n  - source: gajah\n    target: elephant\n`);
    const ran = await workspace.selaras('check', '--complete', '--lang', 'id');
    expect(ran.out).toMatch(/\.DRAFT\.en\.txt tidak sama seperti saat ditulis/);
    expect(ran.out).toMatch(/Glosarium.*berubah sejak diterapkan/);
    expect(ran.exit).toBe(3);
  });

  it('says which sentences have no translation, also to programs', async () => {
    const workspace = testWorkspace();
    workspace.write('source/berita.txt', 'Presiden tiba di Jakarta. Ia bertemu para menteri.\n');
    expect((await workspace.selaras('translate')).exit).toBe(3);
    const ran = await workspace.selaras('check', '--complete');
    expect(ran.out).toContain('2 segments have no translation: numbers 1, 2');
    expect(ran.exit).toBe(3);
    const json: unknown = JSON.parse((await workspace.selaras('check', '--complete', '--json')).out);
    expect(json).toMatchObject([
      {
        path: 'berita.txt',
        complete: false,
        segments: { in: 2, out: 0, leftOut: 0, untranslated: 2 },
        problems: [{ kind: 'untranslated', values: { numbers: '1, 2' } }],
      },
    ]);
  });

  it('asks for a translation where there is no manifest, or none that can be read', async () => {
    const workspace = freshClone();
    writeFileSync(workspace.path(output('.manifest.json')), '{"format": "selaras-manifest"');
    const broken = await workspace.selaras('check', '--complete');
    expect(broken.out).toContain('cannot be read as this article’s manifest');
    rmSync(workspace.path(output('.manifest.json')));
    const missing = await workspace.selaras('check', '--complete');
    expect(missing.out).toContain(`There is no ${output('.manifest.json')}`);
    expect(missing.exit).toBe(3);
  });

  it('follows the approved copy, and names it where the words have moved on', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    await workspace.selaras('approve', `${article}.txt`, '--by', 'Ayu Lestari');
    await workspace.selaras('export', `${article}.txt`);
    const exported = await workspace.selaras('check', '--complete');
    expect(exported.out).toContain('complete. Segments 15');
    expect(exported.exit).toBe(0);
    const glossary = readFileSync(workspace.path('glossary.yaml'), 'utf8');
    workspace.write('glossary.yaml', `${glossary}\n  - source: parlemen\n    target: parliament\n`);
    await workspace.selaras('translate');
    const reopened = await workspace.selaras('check', '--complete');
    expect(reopened.out).toContain(`${output('.en.txt')} is of earlier words`);
    expect(reopened.exit).toBe(3);
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, testWorkspace, type TestWorkspace } from '../support/workspace.js';

const paragraph = 'Presiden tiba di Jakarta. Ia bertemu para menteri.\n';

async function translated(name: string, content: string | Uint8Array, workspace = testWorkspace()) {
  workspace.write(`source/${name}`, content);
  return { workspace, ran: await workspace.selaras('translate', `source/${name}`, '--engine', 'pseudo') };
}

describe('bad articles are refused with a sentence that helps', () => {
  it('missing', async () => {
    const ran = await testWorkspace().selaras('translate', 'source/nothing.txt');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(
      /Cannot read source\/nothing.txt: there is no such article. Check the name; articles stand in source/,
    );
  });

  it.each([
    ['empty', 'empty.txt', '', /empty/i],
    ['blank', 'blank.txt', ' \n\n\t\n', /no words/i],
    ['binary', 'binary.txt', Uint8Array.from([0, 1, 2, 0, 255, 216]), /not|binary/i],
    ['invalid UTF-8', 'latin.txt', Uint8Array.from([67, 97, 102, 233, 32, 97]), /UTF-8/],
    ['50 MB', 'large.txt', 'Kalimat ini pendek. '.repeat(2_600_000), /MB/],
    ['of an unknown kind', 'article.docx', 'PK', /endings/],
  ])('%s', async (_what, name, content, sentence) => {
    const { ran, workspace } = await translated(name, content);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).toMatch(/^(Cannot|Article not done)/);
    expect(ran.exit).toBe(2);
    expect(readdirSync(workspace.path('translations'))).toEqual([]);
  });

  it('a folder where a file is meant', async () => {
    const workspace = testWorkspace();
    mkdirSync(workspace.path('source/folder.txt'));
    const ran = await workspace.selaras('import', 'source/folder.txt/x.xlf');
    expect(ran.exit).toBe(2);
    mkdirSync(workspace.path('back.xlf'));
    const folder = await workspace.selaras('import', 'back.xlf');
    expect(folder.err).toMatch(/it is a folder/);
    expect(folder.exit).toBe(2);
  });

  it('outside the workspace, also through ..', async () => {
    const workspace = testWorkspace();
    workspace.write('elsewhere.txt', paragraph);
    const ran = await workspace.selaras('translate', 'source/../elsewhere.txt');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/outside/);
  });

  it('x.txt beside x.md', async () => {
    const workspace = testWorkspace();
    workspace.write('source/x.txt', paragraph);
    workspace.write('source/x.md', paragraph);
    const ran = await workspace.selaras('translate');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/x\.txt.*x\.md|x\.md.*x\.txt/);
  });

  it('one bad article never stops the others', async () => {
    const workspace = testWorkspace();
    workspace.write('source/bad.txt', Uint8Array.from([0, 255]));
    workspace.write('source/good.txt', paragraph);
    const ran = await workspace.selaras('translate', '--engine', 'pseudo');
    expect(ran.exit).toBe(2);
    expect(existsSync(workspace.path('translations/good.xlf'))).toBe(true);
  });
});

describe('names of articles', () => {
  it.each(['dua kata.txt', 'berita/Café résumé.txt', '북한.txt', "o'clock & <b>.txt"])('%s', async (name) => {
    const { ran, workspace } = await translated(name, paragraph);
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(existsSync(workspace.path(`translations/${name.replace(/\.txt$/, '.xlf')}`))).toBe(true);
  });
});

describe('a bad glossary is refused with its place', () => {
  const entry = (lines: string): string => `version: 1\nsource: id\ntarget: en\nterms:\n${lines}`;

  it.each([
    ['a wrong key', entry('  - source: PBB\n    targt: UN\n'), /glossary\.yaml:6:\d+: .*targt/],
    [
      'a duplicate source',
      entry('  - source: PBB\n    target: UN\n  - source: PBB\n    target: U.N.\n'),
      /glossary\.yaml:7:/,
    ],
    ['two targets', entry('  - source: PBB\n    target: UN\n    target: U.N.\n'), /glossary\.yaml:7:/],
    ['tabs', entry('  - source: PBB\n\ttarget: UN\n'), /glossary\.yaml:6:.*tab/i],
    [
      'anchors that explode',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nterms: *c\n`,
      /glossary\.yaml:\d+:\d+: /,
    ],
  ])('%s', async (_what, glossary, sentence) => {
    const workspace = testWorkspace();
    workspace.write('glossary.yaml', glossary);
    for (const command of [['glossary', 'check'], ['translate']]) {
      const ran = await workspace.selaras(...command);
      expect(ran.err).toMatch(sentence);
      expect(ran.exit).toBe(2);
    }
  });

  it('and so are settings', async () => {
    const workspace = testWorkspace();
    workspace.write('selaras.yaml', 'memory:\n  treshold: 60\n');
    const ran = await workspace.selaras('status');
    expect(ran.err).toMatch(/selaras\.yaml:2:3: .*memory\.treshold/);
    expect(ran.exit).toBe(2);
  });
});

describe('a bad place', () => {
  it('without a workspace says how to make one, and init makes it once', async () => {
    const folder = temporaryFolder();
    const nowhere = await run(folder, ['translate']);
    expect(nowhere.exit).toBe(2);
    expect(nowhere.err).toMatch(/selaras init/);
    expect((await run(folder, ['init'])).exit).toBe(0);
    expect((await run(folder, ['translate'])).out).toMatch(/No articles/);
    const again = await run(folder, ['init']);
    expect(again.exit).toBe(2);
    expect(again.err).toMatch(/is there already/);
  });

  it('a corrupt database is moved aside, and the outputs bring the work back', async () => {
    const workspace = testWorkspace('sample');
    await workspace.selaras('translate');
    await workspace.selaras('approve', 'korea-utara-menanggapi-klaim.txt', '--by', 'Ayu');
    workspace.write('.selaras/selaras.db', 'this is no database'.repeat(500));
    const ran = await workspace.selaras('translate');
    expect(ran.err).toMatch(/moved aside/);
    expect(ran.exit).toBe(0);
    const status = await workspace.selaras('status');
    expect(status.out).toMatch(/13\s+13\s+0\s+0\s+0/);
  });

  it('a file where an output goes leaves everything as it was', async () => {
    const workspace = testWorkspace();
    workspace.write('source/berita.txt', paragraph);
    mkdirSync(workspace.path('translations/berita.xlf'));
    const ran = await workspace.selaras('translate', '--engine', 'pseudo');
    expect(ran.exit).not.toBe(0);
    expect(ran.err).toMatch(/folder|something else has that name/);
  });

  it('an unknown command, option or engine says what there is', async () => {
    const workspace = testWorkspace('sample');
    for (const words of [['tranlate'], ['translate', '--fast'], ['translate', '--engine', 'babel']]) {
      const ran = await workspace.selaras(...words);
      expect(ran.exit).toBe(2);
      expect(ran.err).toMatch(/tranlate|--fast|babel/);
      expect(ran.err).not.toMatch(/ {4}at /);
    }
  });
});

describe('interruption', () => {
  const long = Array.from(
    { length: 400 },
    (_, index) => `Kalimat nomor ${index} menyebut Jakarta. Kalimat lain nomor ${index} menyebut Bandung.`,
  ).join('\n\n');

  async function finished(workspace: TestWorkspace): Promise<unknown> {
    const ran = await workspace.selaras('translate', '--engine', 'pseudo');
    expect(ran.exit).toBe(0);
    return JSON.parse(readFileSync(workspace.path('translations/panjang.json'), 'utf8'));
  }

  it('by Ctrl-C keeps what was done, exits with 130, and the next run ends the work', async () => {
    const workspace = testWorkspace();
    for (let index = 0; index < 8; index++) workspace.write(`source/${index}.txt`, long);
    workspace.write('source/panjang.txt', long);
    const ran = await workspace.interrupted(['translate', '--engine', 'pseudo'], 900, 'SIGINT');
    expect(ran.exit).toBe(130);
    expect(ran.err).toMatch(/Interrupted/);
    await finished(workspace);
  });

  it('by a kill loses nothing: the next run gives the outputs of an undisturbed one', async () => {
    const calm = testWorkspace();
    calm.write('source/panjang.txt', long);
    const undisturbed = await finished(calm);
    const workspace = testWorkspace();
    workspace.write('source/panjang.txt', long);
    for (const after of [250, 400, 550, 700])
      await workspace.interrupted(['translate', '--engine', 'pseudo'], after, 'SIGKILL');
    expect(await finished(workspace)).toEqual(undisturbed);
  });

  it('two runs at once on one workspace do the work once', async () => {
    const workspace = testWorkspace();
    for (let index = 0; index < 12; index++) workspace.write(`source/${index}.txt`, paragraph.repeat(3));
    const both = await Promise.all([
      workspace.selaras('translate', '--engine', 'pseudo'),
      workspace.selaras('translate', '--engine', 'pseudo'),
    ]);
    for (const ran of both) expect(ran.err).toBe('');
    const status = JSON.parse((await workspace.selaras('status', '--json')).out) as unknown[];
    expect(status).toHaveLength(12);
  });
});

describe('help', () => {
  it('shows examples, in both languages', async () => {
    const folder = temporaryFolder();
    writeFileSync(`${folder}/x`, '');
    const english = await run(folder, ['translate', '--help']);
    expect(english.out).toMatch(/Examples:\n {2}selaras translate/);
    const indonesian = await run(folder, ['translate', '--help', '--lang', 'id']);
    expect(indonesian.out).toMatch(/Contoh:/);
  });
});

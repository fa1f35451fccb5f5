import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeToyModel } from '../support/toy-bergamot-model.js';
import { temporaryFolder, testWorkspace } from '../support/workspace.js';

const article = 'presiden mengunjungi jakarta hari ini.\n\nsaya membaca buku di rumah.\n';

describe('without an engine', () => {
  it('lists what is not translated, exits with 3 and names the three ways to get one', async () => {
    const workspace = testWorkspace();
    workspace.write('source/berita.txt', article);
    const ran = await workspace.selaras('translate');
    expect(ran.exit).toBe(3);
    expect(ran.err).toMatch(/1\. .*engines install local.*2\. .*selaras\.yaml.*3\. .*\.tmx/s);
    expect(ran.err).toMatch(/ 1 {2}presiden mengunjungi jakarta/);
  });
});

describe('the local engine', () => {
  it('is installed from a folder, shows licence and size, and then translates by itself', async () => {
    const workspace = testWorkspace();
    workspace.write('source/berita.txt', article);
    const model = temporaryFolder();
    const dictionary = {
      presiden: 'president',
      mengunjungi: 'visits',
      hari: 'day',
      ini: 'this',
      saya: 'i',
      membaca: 'read',
      buku: 'books',
      di: 'in',
      rumah: 'house',
      jakarta: 'jakarta',
    };
    await writeToyModel(model, dictionary);
    const installed = await workspace.selaras('engines', 'install', 'local', '--from', model);
    expect(installed.err).toBe('');
    expect(installed.out).toMatch(/MB.*licence/s);
    expect((await workspace.selaras('engines', 'list')).out).toMatch(/local\s+ready\s+stays on this machine/);
    const ran = await workspace.selaras('translate');
    expect(ran.out).toMatch(/engine local/);
    const copy = readFileSync(workspace.path('translations/berita.DRAFT.en.txt'), 'utf8');
    expect(copy).toContain('i read books in house.');
    const again = await workspace.selaras('translate');
    expect(again.out).toMatch(/Nothing to do/);
  });

  it('says what is wrong with a folder that holds no model', async () => {
    const workspace = testWorkspace();
    const ran = await workspace.selaras('engines', 'install', 'local', '--from', temporaryFolder());
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/^Cannot install/);
  });
});

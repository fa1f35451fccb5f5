import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelMirror, type ModelMirror } from '../support/model-mirror.js';
import { keys, noTerminal, runOnTerminal, type Session } from '../support/terminal-session.js';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

const question = '[y/N] ';
const dictionary = { saya: 'i', membaca: 'read', buku: 'books', di: 'in', rumah: 'house' };
const article = 'saya membaca buku di rumah.\n\nsaya membaca buku.\n';
const offer = 'No engine is ready. Install the local one? 20 MB, MPL-2.0; text stays on this machine. [y/N]';
const model = '.selaras/models/id-en/manifest.json';

function workspaceWithArticle(): TestWorkspace {
  const workspace = testWorkspace();
  workspace.write('source/berita.txt', article);
  return workspace;
}

function answer(
  workspace: TestWorkspace,
  mirror: ModelMirror,
  typed: string,
  ...words: readonly string[]
): Promise<Session> {
  const typing = [{ after: question, keys: typed }];
  return runOnTerminal(workspace.root, ['translate', ...words], typing, mirror.environment);
}

/** The screen from the question on. */
function afterOffer({ screen }: Session): readonly string[] {
  const at = screen.findIndex((line) => line.startsWith(offer));
  expect(at, screen.join('\n')).toBeGreaterThanOrEqual(0);
  return screen.slice(at);
}

describe.skipIf(noTerminal !== null)(`on a terminal without an engine (${noTerminal ?? 'by script'})`, () => {
  it.each([
    ['n', `n${keys.enter}`],
    ['Enter alone', keys.enter],
    ['anything but a yes', `yesterday${keys.enter}`],
    ['the end of the input (Ctrl-D)', keys.end],
  ])(
    'translate shows size and licence and asks; %s goes on without: exit 3, with the three ways',
    async (_what, typed) => {
      const workspace = workspaceWithArticle();
      const mirror = await modelMirror(dictionary);
      const session = await answer(workspace, mirror, typed);
      const shown = afterOffer(session).join('\n');
      expect(shown).toMatch(/^Selaras · memory only, no engine$/m);
      expect(shown).toMatch(/^2 segments have no translation.*1\. .*install local.*2\. .*3\. .*\.tmx/m);
      expect(shown).toMatch(/^ {4}1 {2}saya membaca buku di rumah\.$/m);
      expect(session.exit).toBe(3);
      expect(mirror.asked).toEqual([]);
      expect(existsSync(workspace.path(model))).toBe(false);
    },
  );

  it('Ctrl-C at the question ends the command: exit 130, and what was done is kept', async () => {
    const workspace = workspaceWithArticle();
    const session = await answer(workspace, await modelMirror(dictionary), keys.interrupt);
    expect(afterOffer(session).join('\n')).toMatch(/^Interrupted\./m);
    expect(session.exit).toBe(130);
    expect(existsSync(workspace.path('translations/berita.xlf'))).toBe(true);
  });

  it('y installs the engine, showing how far it is, and goes on; the screen is left clean', async () => {
    const workspace = workspaceWithArticle();
    const mirror = await modelMirror(dictionary);
    const session = await answer(workspace, mirror, `y${keys.enter}`);
    const shown = afterOffer(session).join('\n');
    expect(session.sent).toMatch(/model\.iden\.bin.*100/);
    expect(shown).toMatch(/^Selaras · engine local$/m);
    expect(shown).toMatch(/^ {2}Not translated +0$/m);
    expect(session.exit).toBe(0);
    expect(mirror.asked).toEqual(['models.json', 'model.iden.bin', 'vocab.iden.spm']);
    expect(readFileSync(workspace.path('translations/berita.DRAFT.en.txt'), 'utf8')).toContain(
      'i read books in house.',
    );
    // Nothing of the progress stands between the lines.
    for (const line of session.screen) expect(line).not.toMatch(/\x1b|% ?\w|\d of \d segments/);
  });

  it('asks in Indonesian, and takes ya for a yes', async () => {
    const workspace = workspaceWithArticle();
    const mirror = await modelMirror(dictionary);
    const typing = [{ after: 'MPL-2.0', keys: `ya${keys.enter}` }];
    const session = await runOnTerminal(
      workspace.root,
      ['translate', '--lang', 'id'],
      typing,
      mirror.environment,
    );
    expect(session.screen.join('\n')).toMatch(/20 MB, MPL-2\.0/);
    expect(session.exit).toBe(0);
    expect(existsSync(workspace.path(model))).toBe(true);
  });

  it('says which address failed where the model cannot be fetched, and installs nothing', async () => {
    const workspace = workspaceWithArticle();
    const mirror = await modelMirror(dictionary, { broken: true });
    const session = await answer(workspace, mirror, `y${keys.enter}`);
    expect(afterOffer(session).join('\n')).toMatch(
      /^Cannot fetch http:\/\/127\.0\.0\.1:\d+\/model\.iden\.bin: HTTP 404\. .*--from FOLDER/m,
    );
    expect(session.exit).toBe(1);
    expect(existsSync(workspace.path(model))).toBe(false);
  });

  it('asks nothing with --json, and nothing where all is translated', async () => {
    const workspace = workspaceWithArticle();
    const json = await runOnTerminal(workspace.root, ['translate', '--json'], []);
    expect(json.sent).not.toContain(question);
    expect(json.exit).toBe(3);
    const done = await runOnTerminal(workspace.root, ['translate', '--engine', 'pseudo'], []);
    expect(done.exit).toBe(0);
    const again = await runOnTerminal(workspace.root, ['translate'], []);
    expect(again.sent).not.toContain(question);
    expect(again.exit).toBe(0);
  });

  it('says that there is nothing to do only where nothing is open', async () => {
    const workspace = workspaceWithArticle();
    const mirror = await modelMirror(dictionary);
    await answer(workspace, mirror, keys.enter);
    const again = await answer(workspace, mirror, keys.enter);
    expect(afterOffer(again).join('\n')).not.toMatch(/Nothing to do/);
    expect(again.exit).toBe(3);
  });
});

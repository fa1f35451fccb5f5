import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runObeyingPermissions } from '../support/obeying-permissions.js';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

const paragraph = 'Presiden tiba di Jakarta. Ia bertemu para menteri.\n';
const translate = ['translate', '--engine', 'pseudo'];

/** A workspace with an article, where nobody may read, write or open `name`. */
function withLocked(name: string, content: string | null = paragraph): TestWorkspace {
  const workspace = testWorkspace();
  workspace.write('source/berita.txt', paragraph);
  if (content === null) mkdirSync(workspace.path(name), { recursive: true });
  else workspace.write(name, content);
  chmodSync(workspace.path(name), 0);
  onTestFinished(() => {
    if (existsSync(workspace.root)) chmodSync(workspace.path(name), 0o700);
  });
  return workspace;
}

describe('what may not be read', () => {
  it('is named for an article, with what to do; the other articles are done', () => {
    const workspace = withLocked('source/rahasia.txt');
    const ran = runObeyingPermissions(workspace.root, translate);
    expect(ran.err).toMatch(
      /^Article not done: rahasia\.txt\n {2}Cannot read source\/rahasia\.txt: permission denied .*Change its permissions, or run as its owner\.$/m,
    );
    expect(ran.exit).toBe(2);
    expect(existsSync(workspace.path('translations/berita.xlf'))).toBe(true);
    expect(existsSync(workspace.path('translations/rahasia.xlf'))).toBe(false);
  });

  it.each([
    ['the glossary', 'glossary.yaml', 'version: 1\nterms: []\n'],
    ['the settings', 'selaras.yaml', 'engine: pseudo\n'],
    ['a translation memory', 'translations/meja.tmx', '<tmx version="1.4"><body/></tmx>'],
    ['an XLIFF that came back', 'translations/berita.xlf', '<xliff/>'],
    ['the folder of articles', 'source/dalam', null],
  ])('is named for %s', (_what, name, content) => {
    const workspace = withLocked(name, content);
    const ran = runObeyingPermissions(workspace.root, translate);
    expect(ran.err).toContain(`Cannot read ${name}: permission denied`);
    expect(ran.err).toContain('Change its permissions, or run as its owner.');
    expect(ran.exit).toBe(2);
  });
});

describe('what may not be written', () => {
  it('is named, and nothing is lost', () => {
    const workspace = testWorkspace();
    workspace.write('source/berita.txt', paragraph);
    expect(runObeyingPermissions(workspace.root, translate).exit).toBe(0);
    const before = readFileSync(workspace.path('translations/berita.xlf'), 'utf8');
    workspace.write('source/berita.txt', `${paragraph}\nHujan turun.\n`);
    chmodSync(workspace.path('translations'), 0o500);
    onTestFinished(() => {
      if (existsSync(workspace.root)) chmodSync(workspace.path('translations'), 0o700);
    });
    const ran = runObeyingPermissions(workspace.root, translate);
    expect(ran.err).toMatch(/Cannot write translations\/berita\.\w+: the folder or the file is read-only/);
    expect(ran.exit).toBe(2);
    expect(readFileSync(workspace.path('translations/berita.xlf'), 'utf8')).toBe(before);
  });

  it('is named where the workspace itself is read-only', () => {
    const workspace = testWorkspace();
    workspace.write('source/berita.txt', paragraph);
    chmodSync(workspace.root, 0o500);
    onTestFinished(() => {
      if (existsSync(workspace.root)) chmodSync(workspace.root, 0o700);
    });
    const ran = runObeyingPermissions(workspace.root, translate);
    expect(ran.err).toMatch(/^Cannot write \.selaras: /);
    expect(ran.exit).toBe(2);
  });
});

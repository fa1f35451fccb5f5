import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

/** As a very long article has it: its XLIFF takes ten times its size, more than an article may have. */
function makeLong(workspace: TestWorkspace, edit: (xliff: string) => string = (xliff) => xliff): void {
  const file = workspace.path('translations/panjang.xlf');
  const xliff = edit(readFileSync(file, 'utf8'));
  writeFileSync(file, xliff.replace('</xliff>', `<!--${'x'.repeat(20_500_000)}--></xliff>`));
}

async function translated(): Promise<TestWorkspace> {
  const workspace = testWorkspace();
  workspace.write('source/panjang.txt', 'Presiden tiba di Jakarta. Ia bertemu para menteri.\n');
  expect((await workspace.selaras('translate', '--engine', 'pseudo')).exit).toBe(0);
  return workspace;
}

const words = (workspace: TestWorkspace): string =>
  readFileSync(workspace.path('translations/panjang.json'), 'utf8');

it('takes a colleague’s edit from an XLIFF that is longer than any article', async () => {
  const workspace = await translated();
  makeLong(workspace, (xliff) =>
    xliff.replace(/(<target[^>]*>)[^<]*/, '$1The president arrived in Jakarta.'),
  );
  const ran = await workspace.selaras('translate', '--engine', 'pseudo');
  expect(ran.err).toBe('');
  expect(ran.exit).toBe(0);
  expect(words(workspace)).toContain('The president arrived in Jakarta.');
});

it('brings the history of a very long article back after the database is deleted', async () => {
  const workspace = await translated();
  const before = words(workspace);
  makeLong(workspace);
  rmSync(workspace.path('.selaras'), { recursive: true });
  const imported = await workspace.selaras('import', 'translations/panjang.xlf');
  expect(imported.out).toContain('restored with its whole history');
  expect((await workspace.selaras('translate')).exit).toBe(0);
  expect(words(workspace)).toBe(before);
});

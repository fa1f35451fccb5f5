import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineNames, engineSettings } from '../../src/app/engines.js';
import { makeWorkspace } from '../../src/workspace/make-workspace.js';
import { parseSettings } from '../../src/workspace/settings.js';
import { temporaryFolder } from '../support/workspace.js';

describe('the selaras.yaml of a new workspace', () => {
  it('shows settings of engines that are right when the # is taken away', async () => {
    const folder = temporaryFolder();
    await makeWorkspace(folder, 'en');
    const lines = readFileSync(join(folder, 'selaras.yaml'), 'utf8').split('\n');
    const from = lines.indexOf('# engines:');
    const block = lines.slice(from, lines.indexOf('', from)).map((line) => line.slice(2));
    const { engines } = parseSettings(block.join('\n'), 'selaras.yaml', [], engineSettings);
    expect(Object.keys(engines).toSorted((left, right) => left.localeCompare(right))).toEqual([
      'deepl',
      'google',
      'libretranslate',
      'llm',
    ]);
  });

  it('names every engine', async () => {
    const folder = temporaryFolder();
    await makeWorkspace(folder, 'id');
    const text = readFileSync(join(folder, 'selaras.yaml'), 'utf8');
    for (const name of engineNames) expect(text).toContain(name);
  });
});

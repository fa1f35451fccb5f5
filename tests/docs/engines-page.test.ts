import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCodes } from '../../src/app/check-codes.js';
import { engineNames, engineSettings } from '../../src/app/engines.js';
import { parseSettings } from '../../src/workspace/settings.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/engines.md'), 'utf8');
const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml);

it('has a chapter for every engine but the one for practice', () => {
  const chapters = [...page.matchAll(/^## ([a-z]+)/gm)].map(([, name]) => name);
  expect(new Set(chapters)).toEqual(new Set(engineNames.filter((name) => name !== 'pseudo')));
});

it.each(blocks)('shows settings that are taken as they stand: %s', (yaml) => {
  // What is commented out is another choice: it stands for itself.
  const others = [...yaml.matchAll(/^( *)# (llm:.*)$/gm)].map(([, , line = '']) => `engines:\n  ${line}\n`);
  for (const each of [yaml, ...others])
    expect(() => parseSettings(each, 'selaras.yaml', checkCodes, engineSettings)).not.toThrow();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderManifestSchema } from '../../scripts/manifest-schema.js';
import { repository } from '../support/workspace.js';

it('docs/manifest.schema.json says what manifests are today', async () => {
  const written = readFileSync(join(repository, 'docs/manifest.schema.json'), 'utf8');
  const fresh = (await renderManifestSchema()) === written;
  expect(fresh, 'docs/manifest.schema.json is out of date: run `npm run docs` and commit it').toBe(true);
});

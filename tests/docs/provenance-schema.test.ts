import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderProvenanceSchema } from '../../scripts/provenance-schema.js';
import { repository } from '../support/workspace.js';

it('docs/provenance.schema.json says what a provenance manifest is today', async () => {
  const written = readFileSync(join(repository, 'docs/provenance.schema.json'), 'utf8');
  const fresh = (await renderProvenanceSchema()) === written;
  expect(fresh, 'docs/provenance.schema.json is out of date: run `npm run docs` and commit it').toBe(true);
});

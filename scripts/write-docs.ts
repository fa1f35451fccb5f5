/** `npm run docs`: writes what is made from the code into docs/. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderChecksPage } from './checks-page.js';
import { renderManifestSchema } from './manifest-schema.js';
import { renderProvenanceSchema } from './provenance-schema.js';

const made = {
  'checks.md': await renderChecksPage(),
  'manifest.schema.json': await renderManifestSchema(),
  'provenance.schema.json': await renderProvenanceSchema(),
};
for (const [name, content] of Object.entries(made)) {
  const file = resolve(import.meta.dirname, '../docs', name);
  writeFileSync(file, content);
  console.log(`Written: ${file}`);
}

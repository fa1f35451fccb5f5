/** `npm run docs`: writes what is made from the code into docs/. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderChecksPage } from './checks-page.js';

const file = resolve(import.meta.dirname, '../docs/checks.md');
writeFileSync(file, await renderChecksPage());
console.log(`Written: ${file}`);

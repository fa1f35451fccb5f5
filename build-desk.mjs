/** Builds the review desk into dist/desk, unless nothing that it is made of has changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const stamp = join(root, 'dist/desk/.inputs');
const hash = createHash('sha256');
for (const file of inputs())
  hash
    .update(file)
    .update('\0')
    .update(readFileSync(join(root, file)));
const fresh = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fresh) {
  // A test run says `test`, for which React would bring its slow checks along.
  process.env['NODE_ENV'] = 'production';
  // Loaded only when there is something to build: it takes longer than the look at the inputs.
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, fresh);
}

function inputs() {
  const folders = ['src/api', 'src/desk', 'src/locales', 'src/model'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  return ['build-desk.mjs', 'vite.config.ts', 'package-lock.json', ...files].toSorted();
}

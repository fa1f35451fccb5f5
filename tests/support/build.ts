import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The command line is tested as users run it, so it is built once before the tests. */
export function setup(): void {
  const root = resolve(import.meta.dirname, '../..');
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc');
  for (const words of [[compiler, '-p', 'tsconfig.build.json'], ['bundle.mjs'], ['build-desk.mjs']])
    execFileSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
}

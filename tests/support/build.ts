import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The command line is tested as users run it, so it is built once before the tests. */
export function setup(): void {
  const root = resolve(import.meta.dirname, '../..');
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}

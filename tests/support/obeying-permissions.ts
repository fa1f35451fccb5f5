import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository, type Ran } from './workspace.js';

/** What lets root read and write whatever the permissions say. */
const privileges = '-dac_override,-dac_read_search';

/**
 * Runs the built command line as somebody whom file permissions bind. Root gives its privileges away for it (`setpriv` of util-linux): it stays the
 * owner of this clone, so that the program itself can be read wherever it stands.
 */
export function runObeyingPermissions(cwd: string, words: readonly string[]): Ran {
  const program = [process.execPath, join(repository, 'dist/bin/selaras.js'), ...words];
  const asRoot = process.getuid?.() === 0;
  const given = asRoot ? ['setpriv', `--bounding-set=${privileges}`, `--inh-caps=${privileges}`] : [];
  const [command = '', ...rest] = [...given, ...program];
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '', NO_COLOR: '1' },
  });
  if (error) throw error;
  return { exit: status, out: stdout, err: stderr };
}

import type { Folders } from '../app/workspace-files.js';
import { askYesOrNo } from './ask-yes-or-no.js';
import { installLocal } from './install-local.js';
import type { Terminal } from './terminal.js';

/** On a terminal, offers to install the local engine; true where it is installed now. In a pipe nothing is asked. */
export async function askToInstall(folders: Folders, terminal: Terminal): Promise<boolean> {
  if (!terminal.interactive) return false;
  const { localModelFacts } = await import('../app/install-engine.js');
  terminal.progress('');
  const question = terminal.say('cli.offer', {
    size: localModelFacts.approximateSize,
    licence: localModelFacts.licence,
  });
  if (!(await askYesOrNo(question))) return false;
  await installLocal({ folders, from: undefined, terminal });
  return true;
}

import { realpath } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative } from 'node:path';
import { Fault } from '../model/fault.js';
import type { Folders } from './folders.js';

/** Characters that some file system or some address cannot hold, and control characters, which no name needs. */
// oxlint-disable-next-line no-control-regex
const badCharacters = /[\u0000-\u001f\u007f<>:"|?*\\]/;

/**
 * The file of an article that somebody named from outside: below source/, whatever the name tries, and whatever links stand there. It need not exist.
 * Throws a Fault for a name that leads out, a hidden one, and one of an unknown kind.
 */
export async function articleFile(
  folders: Folders,
  path: string,
  extensions: readonly string[],
): Promise<string> {
  const outside = (): Fault => new Fault('workspace.outside', { file: path, source: folders.source });
  const parts = path.split('/');
  if (isAbsolute(path) || badCharacters.test(path) || path !== path.normalize('NFC')) throw outside();
  if (parts.some((part) => part === '' || part.startsWith('.') || part.endsWith(' ') || part.length > 200))
    throw outside();
  if (!extensions.includes(extname(path).toLowerCase()))
    throw new Fault('workspace.unknownKind', { file: path, kinds: extensions.join(', ') });
  const file = join(folders.source, path);
  const inside = relative(await nearestReal(folders.source), await nearestReal(file));
  if (inside.startsWith('..') || isAbsolute(inside)) throw outside();
  return file;
}

/** Where a file would really be: through the links of the folders that are there. */
async function nearestReal(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const parent = dirname(file);
    return parent === file ? file : join(await nearestReal(parent), file.slice(parent.length));
  }
}

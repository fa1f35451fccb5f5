import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../model/fault.js';

/**
 * Writes a file whole: to a temporary name in the same folder, flushed, then renamed. A reader sees the old file or the new one; a full disk or
 * a kill leaves the old one. Throws a Fault that names the file.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(file, async (part) => {
    await part.writeFile(content);
    return true;
  });
}

/** As `writeWhole`, for content that `write` puts into the temporary file. Where it answers false the old file stays. */
export async function replaceFile(
  file: string,
  write: (part: FileHandle) => Promise<boolean>,
): Promise<void> {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await openNew(temporary);
    let wanted;
    try {
      wanted = await write(handle);
      if (wanted) await handle.sync();
    } finally {
      await handle.close();
    }
    await (wanted ? rename(temporary, file) : rm(temporary));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFault(file, cause);
  }
}

/** Makes the folder only where it is missing: most files are written into one that is there. */
async function openNew(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'wx');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await mkdir(dirname(file), { recursive: true });
    return open(file, 'wx');
  }
}

function writeFault(file: string, cause: unknown): Fault {
  const code = systemCode(cause);
  const values = { file, reason: code };
  const place = { file };
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Fault('workspace.diskFull', values, { exit: 1, place, cause });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Fault('workspace.notWritable', values, { place, cause });
  if (code === 'EISDIR' || code === 'ENOTDIR' || code === 'EEXIST')
    return new Fault('workspace.inTheWay', values, { place, cause });
  return new Fault('workspace.notWritten', values, { exit: 1, place, cause });
}

/** The operating system's short code of an error (ENOENT ...), or its message. */
export function systemCode(cause: unknown): string {
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}

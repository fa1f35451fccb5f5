import { randomBytes } from 'node:crypto';
import { closeSync, fsync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../model/fault.js';

const flush = promisify(fsync);

/**
 * Writes a file whole: to a temporary name in the same folder, flushed, then renamed. A reader sees the old file or the new one; a full disk or
 * a kill leaves the old one. Only the flush, which waits for the disk, is waited for elsewhere: the other calls take less time than to ask for
 * them. Throws a Fault that names the file.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(file, async (append) => {
    append(content);
    return true;
  });
}

/** As `writeWhole`, for content that `write` appends to the temporary file. Where it answers false the old file stays. */
export async function replaceFile(
  file: string,
  write: (append: (content: string | Uint8Array) => void) => Promise<boolean>,
): Promise<void> {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const descriptor = openNew(temporary);
    let wanted;
    try {
      wanted = await write((content) => writeFileSync(descriptor, content));
      if (wanted) await flush(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (wanted) renameSync(temporary, file);
    else rmSync(temporary);
  } catch (cause) {
    removeQuietly(temporary);
    throw writeFault(file, cause);
  }
}

/** Makes the folder only where it is missing: most files are written into one that is there. */
function openNew(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, 'wx');
  }
}

/** What went wrong before is what a person is told. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder may be gone or closed to us.
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

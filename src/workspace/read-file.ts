import { createReadStream, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Fault } from '../model/fault.js';
import { startDigest, type Hash } from '../model/hash.js';
import { systemCode } from './write-whole.js';

/** An article, a glossary, settings: what people write. */
const MOST_BYTES = 20_000_000;

/**
 * What this program writes of an article takes ten times its size, and more with every revision, and always has to come back. V8 makes no longer
 * string than 536 million characters.
 */
export const MOST_OUTPUT_BYTES = 500_000_000;

/** Reads a whole file of at most `most` bytes. Throws a Fault for what is missing, a folder, unreadable or too large. */
export async function readBytes(file: string, most = MOST_BYTES): Promise<Uint8Array> {
  return withFile(file, async (handle, size) => {
    if (size > most)
      throw new Fault(
        'workspace.tooLarge',
        { file, size: Math.ceil(size / 1_000_000), most: Math.floor(most / 1_000_000) },
        { place: { file } },
      );
    return new Uint8Array(await handle.readFile());
  });
}

/** A file of any size in chunks. Throws a Fault for what is missing, a folder or unreadable. */
export async function readChunks(file: string): Promise<AsyncIterable<Uint8Array>> {
  await withFile(file, async () => undefined);
  return createReadStream(file) as AsyncIterable<Uint8Array>;
}

async function withFile<Result>(
  file: string,
  work: (handle: FileHandle, size: number) => Promise<Result>,
): Promise<Result> {
  try {
    const handle = await open(file, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new Fault('workspace.isFolder', { file }, { place: { file } });
      return await work(handle, stats.size);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw cause instanceof Fault ? cause : readFault(file, cause);
  }
}

/** What to tell a person of a file or folder that the system would not let us read. */
export function readFault(file: string, cause: unknown): Fault {
  const code = systemCode(cause);
  const values = { file, reason: code };
  const place = { file };
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Fault('workspace.missing', values, { place, cause });
  if (code === 'EACCES' || code === 'EPERM')
    return new Fault('workspace.unreadable', values, { place, cause });
  if (code === 'EISDIR') return new Fault('workspace.isFolder', values, { place, cause });
  return new Fault('workspace.notRead', values, { exit: 1, place, cause });
}

/** Whether there is certainly nothing under a name; what cannot be looked at may be there. Most outputs of a run are new, and asking costs little. */
export function isMissing(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** The file as UTF-8 text, without a byte order mark; null where there is no such file. */
export async function readTextIfThere(file: string, most = MOST_BYTES): Promise<string | null> {
  return ifThere(file, async () => decodeText(await readBytes(file, most), file));
}

const CHUNK_BYTES = 256 * 1024;

/** Hash of the bytes of a file of any size, a chunk of which stands in memory; null where there is no such file. */
export async function hashIfThere(file: string): Promise<Hash | null> {
  return ifThere(file, () =>
    withFile(file, async (handle, size) => {
      const digest = startDigest();
      const chunk = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(size, 1)));
      for (;;) {
        const { bytesRead } = await handle.read(chunk);
        if (bytesRead === 0) return digest.hash();
        digest.add(chunk.subarray(0, bytesRead));
      }
    }),
  );
}

async function ifThere<Result>(file: string, read: () => Promise<Result>): Promise<Result | null> {
  if (isMissing(file)) return null;
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof Fault && fault.code === 'workspace.missing') return null;
    throw fault;
  }
}

export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault('workspace.notUtf8', { file }, { place: { file }, cause });
  }
}

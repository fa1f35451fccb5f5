import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTmx } from '../formats/tmx/read-tmx.js';
import type { Store } from '../store/open-store.js';
import type { Folders } from '../workspace/folders.js';
import { readFault } from '../workspace/read-file.js';

/** Reads every translations/*.tmx that changed since it was last read into a collection of its own name. */
export async function seedMemory(folders: Folders, store: Store): Promise<void> {
  for (const name of await tmxFiles(folders)) {
    const file = join(folders.translations, name);
    const hash = await hashFile(file);
    if ((await store.memory.collectionHash(name)) === hash) continue;
    await store.memory.replaceCollection(name, hash, readTmx(textOf(file), file));
  }
}

async function tmxFiles(folders: Folders): Promise<string[]> {
  const names = await readdir(folders.translations).catch((): string[] => []);
  return names.filter((name) => name.toLowerCase().endsWith('.tmx')).toSorted();
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf<Uint8Array>(createReadStream(file), file)) hash.update(chunk);
  return hash.digest('hex').slice(0, 32);
}

/** The file's text in chunks. */
export function textOf(file: string): AsyncIterable<string> {
  return chunksOf<string>(createReadStream(file, { encoding: 'utf8' }), file);
}

/** Throws a Fault where the file cannot be read. */
async function* chunksOf<Chunk>(stream: ReadStream, file: string): AsyncGenerator<Chunk> {
  try {
    yield* stream as AsyncIterable<Chunk>;
  } catch (cause) {
    throw readFault(file, cause);
  }
}

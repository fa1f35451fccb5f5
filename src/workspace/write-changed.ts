import { setImmediate as others } from 'node:timers/promises';
import { hashBytes, startDigest, type Hash } from '../model/hash.js';
import { isMissing, readBytes } from './read-file.js';
import { replaceFile, writeWhole } from './write-whole.js';

export interface Kept {
  /** False where the same bytes stood there already: then the file is as it was. */
  readonly changed: boolean;
  readonly bytes: number;
  readonly hash: Hash;
}

/**
 * Writes a file whole, piece by piece: of a long one no more than a chunk stands in memory. Throws a Fault that names the file. A file of one
 * chunk is compared before anything is written.
 */
export async function writeChanged(file: string, pieces: Iterable<string | Uint8Array>): Promise<Kept> {
  const chunks = chunksOf(pieces);
  const { value: first = nothing } = chunks.next();
  if (!first.last) return writeLong(file, first, chunks);
  const kept = { bytes: first.bytes.length, hash: hashBytes(first.bytes) };
  const changed = !(await holds(file, kept));
  if (changed) await writeWhole(file, first.bytes);
  return { ...kept, changed };
}

async function writeLong(file: string, first: Chunk, rest: Iterable<Chunk>): Promise<Kept> {
  const digest = startDigest();
  let kept: Kept = { changed: false, bytes: 0, hash: '' };
  await replaceFile(file, async (append) => {
    let bytes = 0;
    const write = async (chunk: Chunk): Promise<void> => {
      digest.add(chunk.bytes);
      bytes += chunk.bytes.length;
      append(chunk.bytes);
      await others();
    };
    await write(first);
    for (const chunk of rest) await write(chunk);
    const hash = digest.hash();
    kept = { bytes, hash, changed: !(await holds(file, { bytes, hash })) };
    return kept.changed;
  });
  return kept;
}

/** A file of another size is not read. */
async function holds(file: string, { bytes, hash }: Pick<Kept, 'bytes' | 'hash'>): Promise<boolean> {
  if (isMissing(file)) return false;
  const standing = await readBytes(file, bytes).catch(() => null);
  return standing?.length === bytes && hashBytes(standing) === hash;
}

interface Chunk {
  /** Good until the next one is asked for: all share one buffer. */
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

const nothing: Chunk = { bytes: new Uint8Array(), last: true };
/** Making so much takes some milliseconds, after which others have their turn. */
const CHUNK_BYTES = 64 * 1024;

function* chunksOf(pieces: Iterable<string | Uint8Array>): Generator<Chunk, undefined> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  let used = 0;
  for (const piece of pieces) {
    for (let rest = piece; rest.length > 0;) {
      // A character may take three bytes of UTF-8 for each UTF-16 unit, and is never cut.
      if (buffer.length - used < 4) {
        yield { bytes: buffer.subarray(0, used), last: false };
        used = 0;
      }
      const { read, written } = put(rest, buffer.subarray(used));
      rest = typeof rest === 'string' ? rest.slice(read) : rest.subarray(read);
      used += written;
    }
  }
  yield { bytes: buffer.subarray(0, used), last: true };
}

const encoder = new TextEncoder();

/** Puts as much as fits. */
function put(
  piece: string | Uint8Array,
  room: Uint8Array,
): { readonly read: number; readonly written: number } {
  if (typeof piece === 'string') return encoder.encodeInto(piece, room);
  const part = piece.subarray(0, room.length);
  room.set(part);
  return { read: part.length, written: part.length };
}

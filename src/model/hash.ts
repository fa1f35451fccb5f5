import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A SHA-256 digest in lower-case hex, cut to its first 32 digits (128 bits): short enough to store everywhere. */
export type Hash = string;

/** Half of a SHA-256. Cut as bytes: a cut string would keep the whole one alive. */
const HASH_BYTES = 16;

/**
 * The platform's own SHA-256 where it has one that answers at once: Node's, asked for at run time because a browser has none. It takes a sixth of
 * the portable one's time, and a run hashes every text and every file.
 */
const native = (globalThis as Platform).process?.getBuiltinModule?.('crypto');

interface Platform {
  readonly process?: { readonly getBuiltinModule?: (name: 'crypto') => NativeHashes };
}

interface NativeHashes {
  readonly hash: (algorithm: 'sha256', data: string | Uint8Array, as: 'buffer') => NativeBytes;
  readonly createHash: (algorithm: 'sha256') => {
    readonly update: (bytes: Uint8Array) => unknown;
    readonly digest: () => NativeBytes;
  };
}

interface NativeBytes {
  readonly toString: (as: 'hex', start: number, end: number) => string;
}

/** Hash of raw bytes. */
export function hashBytes(bytes: Uint8Array): Hash {
  return native
    ? native.hash('sha256', bytes, 'buffer').toString('hex', 0, HASH_BYTES)
    : portable(sha256(bytes));
}

function portable(digest: Uint8Array): Hash {
  return bytesToHex(digest.subarray(0, HASH_BYTES));
}

/** Hash of raw bytes that come one after another: the same wherever they are cut. */
export interface Digest {
  add(bytes: Uint8Array): void;
  /** Once, in the end. */
  hash(): Hash;
}

export function startDigest(): Digest {
  if (native) {
    const digest = native.createHash('sha256');
    return {
      add: (bytes) => void digest.update(bytes),
      hash: () => digest.digest().toString('hex', 0, HASH_BYTES),
    };
  }
  const digest = sha256.create();
  return { add: (bytes) => void digest.update(bytes), hash: () => portable(digest.digest()) };
}

/** Hash of a string, by its UTF-8 bytes. */
export function hashString(value: string): Hash {
  return native
    ? native.hash('sha256', value, 'buffer').toString('hex', 0, HASH_BYTES)
    : hashBytes(utf8ToBytes(value));
}

/** Hash of plain data. Keys are sorted, so that two objects with the same content have the same hash. */
export function hashData(value: unknown): Hash {
  return hashString(JSON.stringify(value, sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

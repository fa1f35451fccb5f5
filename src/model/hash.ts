import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A SHA-256 digest in lower-case hex, cut to its first 32 digits (128 bits): short enough to store everywhere. */
export type Hash = string;

/**
 * The platform's own SHA-256 where it has one that answers at once: Node's, asked for at run time because a browser has none. It takes a sixth of
 * the portable one's time, and a run hashes every text and every file.
 */
const native = (globalThis as Platform).process?.getBuiltinModule?.('crypto').hash;

interface Platform {
  readonly process?: {
    readonly getBuiltinModule?: (name: 'crypto') => {
      readonly hash: (algorithm: 'sha256', data: string | Uint8Array) => string;
    };
  };
}

/** Hash of raw bytes. */
export function hashBytes(bytes: Uint8Array): Hash {
  return (native ? native('sha256', bytes) : bytesToHex(sha256(bytes))).slice(0, 32);
}

/** Hash of a string, by its UTF-8 bytes. */
export function hashString(value: string): Hash {
  return native ? native('sha256', value).slice(0, 32) : hashBytes(utf8ToBytes(value));
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

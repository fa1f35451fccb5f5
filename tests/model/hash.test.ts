import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBytes, hashData, hashString } from '../../src/model/hash.js';

const portable = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 32);

describe('hashes', () => {
  it('are the first half of a SHA-256, as published for “abc”', () => {
    expect(hashString('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
  });

  it('are the same by the platform and by the portable library, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashString(text)).toBe(portable(utf8ToBytes(text)));
        expect(hashBytes(utf8ToBytes(text))).toBe(portable(utf8ToBytes(text)));
      }),
    );
  });

  it('do not hang on the order of keys', () => {
    expect(hashData({ b: 1, a: { d: 2, c: 3 } })).toBe(hashData({ a: { c: 3, d: 2 }, b: 1 }));
  });
});

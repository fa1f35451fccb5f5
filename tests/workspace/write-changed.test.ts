import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashBytes, hashString } from '../../src/model/hash.js';
import { writeChanged } from '../../src/workspace/write-changed.js';
import { temporaryFolder } from '../support/workspace.js';

/** Characters of one to four bytes, so that some stand across the end of every chunk. */
const line = 'Rp1,5 miliar – “Jokowi” 🇮🇩 ';

describe.each([
  ['a short file', 1],
  ['a file of many chunks', 60_000],
])('writing %s piece by piece', (_what, lines) => {
  const pieces = Array.from({ length: lines }, (_, index) => `${line}${index}\n`);
  const whole = pieces.join('');

  it('gives the bytes, the size and the hash of the whole', async () => {
    const file = join(temporaryFolder(), 'berita.html');
    const kept = await writeChanged(file, pieces);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(kept).toEqual({ changed: true, bytes: statSync(file).size, hash: hashString(whole) });
    expect(await writeChanged(file, [new TextEncoder().encode(whole)])).toEqual({ ...kept, changed: false });
  });

  it('leaves a file with the same bytes as it is, and replaces one of the same size', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'berita.html');
    await writeChanged(file, pieces);
    utimesSync(file, 1000, 1000);
    expect((await writeChanged(file, [whole])).changed).toBe(false);
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    const other = whole.replace('Jokowi', 'Prabow');
    expect((await writeChanged(file, [other])).changed).toBe(true);
    expect(hashBytes(readFileSync(file))).toBe(hashString(other));
    expect(readdirSync(folder)).toEqual(['berita.html']);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'berita.html'));
    await expect(writeChanged(join(folder, 'berita.html'), pieces)).rejects.toThrow('workspace.inTheWay');
    expect(readdirSync(folder)).toEqual(['berita.html']);
  });
});

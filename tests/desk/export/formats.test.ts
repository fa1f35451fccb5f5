import { describe, expect, it } from 'vitest';
import { countWords, fileName } from '../../../src/desk/export/formats.js';

describe('the file that is downloaded', () => {
  it.each([
    ['ekonomi/harga.txt', 'txt', false, 'harga.en.txt'],
    ['ekonomi/harga.txt', 'md', true, 'harga.DRAFT.en.md'],
    ['harga.md', 'xliff', true, 'harga.xlf'],
    ['harga.md', 'bilingual', false, 'harga.html'],
  ] as const)('of %s as %s (draft: %s) is %s', (path, format, draft, name) => {
    expect(fileName(path, format, draft)).toBe(name);
  });

  it('counts its words', () => {
    expect(countWords('  One two\n\nthree ')).toBe(3);
  });
});

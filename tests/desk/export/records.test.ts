import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '../../../src/api/export.js';
import { countWords, fileName } from '../../../src/desk/export/formats.js';
import { knownProfiles, outdatedCopy } from '../../../src/desk/export/records.js';

function record(id: string, change: Partial<ExportRecord> = {}): ExportRecord {
  return {
    id,
    by: 'Sari',
    at: '2024-10-22T08:00:00.000Z',
    format: 'txt',
    draft: false,
    profile: null,
    hash: 'x',
    current: true,
    ...change,
  };
}

describe('copies that left', () => {
  it('are out of date when the newest for somebody would be another one today', () => {
    const records = [record('new', { profile: 'A' }), record('old', { profile: 'B', current: false })];
    expect(outdatedCopy(records)?.id).toBe('old');
  });

  it('are settled by a newer one for the same readers', () => {
    expect(outdatedCopy([record('new'), record('old', { current: false })])).toBeNull();
  });

  it('are no worry as drafts', () => {
    expect(outdatedCopy([record('one', { draft: true, current: false })])).toBeNull();
  });

  it('name their readers once, the latest first', () => {
    const records = ['B', null, 'A', 'B'].map((profile, index) => record(String(index), { profile }));
    expect(knownProfiles(records)).toEqual(['B', 'A']);
  });
});

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

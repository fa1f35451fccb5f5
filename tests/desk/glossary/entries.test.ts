import { describe, expect, it } from 'vitest';
import {
  filterEntries,
  searchEntries,
  sortRemarks,
  type EntryView,
} from '../../../src/desk/glossary/entries.js';

function entry(source: string, target: string, line: number, change: Partial<EntryView> = {}): EntryView {
  return {
    source,
    target,
    line,
    keep: false,
    variants: [],
    allow: [],
    forbid: [],
    notBefore: [],
    notAfter: [],
    uses: { segments: 1, articles: 1 },
    ...change,
  };
}

function remark(line: number | null) {
  return { sentence: `Remark at ${line}`, code: 'shadowed', line, column: null, kind: 'hint' as const };
}

const north = entry('Korea Utara', 'North Korea', 10, {
  variants: ['Korut'],
  note: 'In full at first mention',
});
const council = entry('DK PBB', 'UN Security Council', 20, { uses: { segments: 0, articles: 0 } });

describe('the search of the glossary', () => {
  it.each(['korea u', 'KORUT', 'north', 'first mention'])('finds a term by %s', (search) => {
    expect(searchEntries([north, council], search)).toEqual([north]);
  });

  it('shows all while nothing is asked, and none that does not fit', () => {
    expect(searchEntries([north, council], '  ')).toHaveLength(2);
    expect(searchEntries([north, council], 'xyz')).toEqual([]);
  });
});

describe('remarks about the glossary', () => {
  it('stand at the entry in whose lines they are', () => {
    const { byEntry, rest } = sortRemarks({
      entries: [council, north],
      remarks: [remark(20), remark(13), remark(15)],
    });
    expect(byEntry.get(north)?.map(({ line }) => line)).toEqual([13, 15]);
    expect(byEntry.get(council)?.map(({ line }) => line)).toEqual([20]);
    expect(rest).toEqual([]);
  });

  it('stand at the file where no entry has them', () => {
    const { byEntry, rest } = sortRemarks({ entries: [north], remarks: [remark(2), remark(null)] });
    expect(byEntry.size).toBe(0);
    expect(rest).toHaveLength(2);
  });

  it('can be asked for alone, as can terms that no article has', () => {
    const { byEntry } = sortRemarks({ entries: [north, council], remarks: [remark(11)] });
    expect(filterEntries([north, council], 'remarks', byEntry)).toEqual([north]);
    expect(filterEntries([north, council], 'unused', byEntry)).toEqual([council]);
    expect(filterEntries([north, council], 'all', byEntry)).toHaveLength(2);
  });
});

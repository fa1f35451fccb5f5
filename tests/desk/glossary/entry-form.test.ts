import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../../src/desk/glossary/entries.js';
import {
  emptyForm,
  entryOf,
  formOf,
  missingIn,
  sameEntry,
  usesMore,
} from '../../../src/desk/glossary/entry-form.js';

const full: EntryView = {
  source: 'Uni Eropa',
  target: 'European Union',
  keep: false,
  variants: ['UE'],
  allow: ['EU', 'the bloc'],
  forbid: ['Europe Union'],
  first: 'European Union',
  later: ['EU'],
  notBefore: ['Barat'],
  notAfter: ['bekas'],
  from: '2024-10-01',
  until: '2024-12-31',
  note: 'In full first',
  line: 12,
  uses: { segments: 4, articles: 2 },
};

describe('an entry in its fields', () => {
  it('comes out as it went in', () => {
    const { line: _line, uses: _uses, keep: _keep, ...asked } = full;
    expect(entryOf(formOf(full))).toEqual(asked);
    expect(usesMore(formOf(full))).toBe(true);
  });

  it('leaves out what is empty, and blank lines of a list', () => {
    expect(entryOf({ ...emptyForm, source: ' PBB ', target: 'UN', allow: '\n the UN \n\n' })).toEqual({
      source: 'PBB',
      target: 'UN',
      allow: ['the UN'],
    });
  });

  it('has no target where the term stays as it is', () => {
    expect(entryOf({ ...emptyForm, source: 'DPRK', target: 'North Korea', keep: true })).toEqual({
      source: 'DPRK',
      keep: true,
    });
  });

  it('is the same entry when only blanks differ', () => {
    expect(sameEntry(formOf(full), { ...formOf(full), allow: 'EU \n\nthe bloc' })).toBe(true);
    expect(sameEntry(formOf(full), { ...formOf(full), allow: 'the bloc\nEU' })).toBe(false);
  });

  it('says which word is missing', () => {
    expect(missingIn(emptyForm)).toBe('source');
    expect(missingIn({ ...emptyForm, source: 'PBB' })).toBe('target');
    expect(missingIn({ ...emptyForm, source: 'DPRK', keep: true })).toBeNull();
  });
});

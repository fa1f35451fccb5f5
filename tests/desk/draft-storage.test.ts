import { expect, it } from 'vitest';
import type { Draft } from '../../src/desk/drafts/draft.js';
import { adoptDrafts, draftStorage, type KeyedStorage } from '../../src/desk/drafts/draft-storage.js';

function memory(): KeyedStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const draft = (text: string): Draft => ({
  path: 'folder/berita.txt',
  segment: 's.1',
  expected: 'r1',
  base: null,
  target: { text, codes: [] },
  approve: null,
});

it('keeps the words of two windows on one sentence apart', () => {
  const storage = memory();
  draftStorage(storage, 'one').keep(draft('One.'));
  draftStorage(storage, 'two').keep(draft('Two.'));
  expect(adoptDrafts(storage, 'one', new Set(['one', 'two']))).toEqual([draft('One.')]);
});

it('takes over what a closed window left behind, once', () => {
  const storage = memory();
  draftStorage(storage, 'gone').keep(draft('Left behind.'));
  expect(adoptDrafts(storage, 'new', new Set(['new']))).toEqual([draft('Left behind.')]);
  expect(adoptDrafts(storage, 'third', new Set(['new', 'third']))).toEqual([]);
  draftStorage(storage, 'new').drop(draft(''));
  expect(storage.length).toBe(0);
});

it('passes over what is no draft, and leaves other keys alone', () => {
  const storage = memory();
  storage.setItem('selaras.draft.gone.x', '{broken');
  storage.setItem('selaras.theme', 'dark');
  expect(adoptDrafts(storage, 'new', new Set())).toEqual([]);
  expect(storage.getItem('selaras.theme')).toBe('dark');
});

it('says when the browser refuses to keep a draft', () => {
  const full: KeyedStorage = {
    ...memory(),
    setItem() {
      throw new Error('quota');
    },
  };
  expect(draftStorage(full, 'one').keep(draft('x'))).toBe(false);
});

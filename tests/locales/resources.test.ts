import { describe, expect, it } from 'vitest';
import { desk as deskEnglish } from '../../src/locales/en/desk/index.js';
import { words as english } from '../../src/locales/en/index.js';
import { flattenWords } from '../../src/locales/word-tree.js';
import { desk as deskIndonesian } from '../../src/locales/id/desk/index.js';
import { words as indonesian } from '../../src/locales/id/index.js';

const en = flattenWords({ ...english, desk: deskEnglish });
const id = flattenWords({ ...indonesian, desk: deskIndonesian });

function placeholdersOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? ''))].toSorted();
}

describe('the words of both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(id).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('have the same placeholders in every sentence', () => {
    const uneven = Object.entries(en).flatMap(([key, sentence]) => {
      const pair = [placeholdersOf(sentence), placeholdersOf(id[key] ?? '')];
      return JSON.stringify(pair[0]) === JSON.stringify(pair[1]) ? [] : [{ key, pair }];
    });
    expect(uneven).toEqual([]);
  });

  it.each([
    ['en', en],
    ['id', id],
  ])('are never empty, and never lose a brace (%s)', (_language, flat) => {
    const bad = Object.entries(flat).filter(
      ([, sentence]) =>
        sentence.trim() === '' ||
        (sentence.match(/\{\{/g)?.length ?? 0) !== (sentence.match(/\}\}/g)?.length ?? 0),
    );
    expect(bad).toEqual([]);
  });

  it.each([
    ['en', en],
    ['id', id],
  ])('give both plural forms or none (%s)', (_language, flat) => {
    const ones = Object.keys(flat).filter((key) => key.endsWith('_one'));
    expect(ones.filter((key) => !(key.replace(/_one$/, '_other') in flat))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import i18next from 'i18next';
import { allWords } from '../../src/locales/all-words.js';
import { createSay, createSayAny, createSayCode, formatNumber, type Key } from '../../src/locales/index.js';

describe('createSay', () => {
  it('says a sentence in the language asked for', () => {
    expect(createSay(allWords.en)('state.approved')).toBe('Approved');
    expect(createSay(allWords.id)('state.approved')).toBe('Disetujui');
  });

  it('picks singular and plural by count, and writes numbers as the language does', () => {
    const english = createSay(allWords.en);
    const indonesian = createSay(allWords.id);
    expect(english('page.progress.findings', { count: 1 })).toBe('1 open finding');
    expect(english('page.progress.findings', { count: 1234 })).toBe('1,234 open findings');
    expect(indonesian('page.progress.findings', { count: 1234 })).toBe('1.234 temuan terbuka');
  });

  it('keeps a number that is handed in as a string', () => {
    expect(createSay(allWords.id)('filled.engine', { engine: '2024' })).toBe('Mesin: 2024');
  });

  it('leaves markup, placeholders and nesting marks of an article as they are', () => {
    const source = '<b>{{name}}</b> $t(state.draft) & "x"';
    expect(createSay(allWords.en)('copy.notTranslated', { source })).toBe(`[not translated: ${source}]`);
  });

  it('does not touch the i18next instance of the program that embeds us', () => {
    createSay(allWords.en)('state.draft');
    expect(i18next.isInitialized).toBeFalsy();
  });

  it('lets the compiler refuse a key that is not there', () => {
    // @ts-expect-error no such key
    const key: Key = 'state.nowhere';
    expect(createSayAny(allWords.en)(key)).toBe('state.nowhere');
  });

  it('takes a value for a value, whatever it is called', () => {
    const say = createSayAny(allWords.en);
    expect(say('fault.nowhere', { lng: 'id', context: 'x' })).toBe('fault.nowhere (lng: id, context: x)');
    expect(say('state.draft', { lng: 'id', context: 'x' })).toBe('Draft');
  });
});

describe('createSayCode', () => {
  it('finds a sentence by prefix, code and part', () => {
    expect(createSayCode(allWords.id)('page', 'terms', {}, 'title')).toBe('Istilah baku');
  });

  it('shows an unknown code with its values instead of hiding it', () => {
    const sayCode = createSayCode(allWords.en);
    expect(sayCode('fault', 'glossary.unheardOf', { key: 'x', line: 3 })).toBe(
      'glossary.unheardOf (key: x, line: 3)',
    );
    expect(sayCode('finding', 'toString', {}, 'title')).toBe('toString');
  });
});

describe('formatNumber', () => {
  it('writes points and commas the way each language does', () => {
    expect(formatNumber('en', 1234.5)).toBe('1,234.5');
    expect(formatNumber('id', 1234.5)).toBe('1.234,5');
    expect(
      formatNumber('id', 0.015, { style: 'currency', currency: 'USD', minimumFractionDigits: 3 }),
    ).toMatch(/0,015/);
  });
});

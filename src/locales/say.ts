import type { i18n } from 'i18next';
import type { ReaderLanguage } from './choose-language.js';
import { words as english } from './en/index.js';
import { words as indonesian } from './id/index.js';
import type { Key, SentenceValues } from './key.js';
import { makeWords } from './make-words.js';
import { findSentence, flattenWords, type WordTree } from './word-tree.js';

const trees: Readonly<Record<ReaderLanguage, WordTree>> = { en: english, id: indonesian };

/** Says a sentence whose key the compiler knows. */
export type Say = (key: Key, values?: SentenceValues) => string;
/** Says a sentence whose key is data. One that is not in the resources comes back as the key with its values, so that nothing is hidden. */
export type SayAny = (key: string, values?: SentenceValues) => string;
/** Says the sentence of a code: `('fault', 'glossary.unknownKey', values)`, `('finding', 'num.value', values, 'title')`. */
export type SayCode = (prefix: string, code: string, values?: SentenceValues, part?: string) => string;

export function createSay(language: ReaderLanguage): Say {
  return createSayAny(language);
}

export function createSayAny(language: ReaderLanguage): SayAny {
  const tree = trees[language];
  const said = new Map<string, string>();
  return (key, values) => {
    // Most labels have no places to fill, and the same ones are said for every sentence of a page.
    const plain = values ? undefined : findSentence(tree, key);
    if (plain !== undefined && isPlain(plain)) return plain;
    const wish = values ? `${key} ${JSON.stringify(values)}` : key;
    const known = said.get(wish) ?? sayOrDescribe(language, key, key, values ?? {});
    if (said.size >= mostSaid) said.clear();
    said.set(wish, known);
    return known;
  };
}

/** The names of a beat come again in all its articles. */
const mostSaid = 2000;

function isPlain(sentence: string): boolean {
  return !sentence.includes('{{') && !sentence.includes('$t(');
}

export function createSayCode(language: ReaderLanguage): SayCode {
  return (prefix, code, values = {}, part) => {
    const key = [prefix, code, ...(part === undefined ? [] : [part])].join('.');
    return sayOrDescribe(language, key, code, values);
  };
}

/** Values go in as `replace`, so that one called `lng` or `context` is a value and no order to i18next. */
function sayOrDescribe(language: ReaderLanguage, key: string, code: string, values: SentenceValues): string {
  const count = values['count'];
  const options = { replace: values, defaultValue: '', ...(typeof count === 'number' ? { count } : {}) };
  // No sentence is empty, so an empty one is a key that the resources lack.
  return wordsFor(language).t(key, options) || describeUnknown(code, values);
}

function describeUnknown(code: string, values: SentenceValues): string {
  const details = Object.entries(values).map(([name, value]) => `${name}: ${value}`);
  return details.length === 0 ? code : `${code} (${details.join(', ')})`;
}

const loaded = new Map<ReaderLanguage, i18n>();

/** One instance a language, made when first asked for: plain sentences need none. */
function wordsFor(language: ReaderLanguage): i18n {
  const known = loaded.get(language) ?? makeWords(language, flattenWords(trees[language]));
  loaded.set(language, known);
  return known;
}

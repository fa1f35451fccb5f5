import type { Key, SentenceValues } from './key.js';
import { findSentence } from './word-tree.js';
import type { Words } from './words.js';

/** Says a sentence whose key the compiler knows. */
export type Say = (key: Key, values?: SentenceValues) => string;
/** Says a sentence whose key is data. One that is not in the resources comes back as the key with its values, so that nothing is hidden. */
export type SayAny = (key: string, values?: SentenceValues) => string;
/** Says the sentence of a code: `('fault', 'glossary.unknownKey', values)`, `('finding', 'num.value', values, 'title')`. */
export type SayCode = (prefix: string, code: string, values?: SentenceValues, part?: string) => string;

export function createSay(words: Words): Say {
  return createSayAny(words);
}

export function createSayAny(words: Words): SayAny {
  const said = new Map<string, string>();
  return (key, values) => {
    // Most labels have no places to fill, and the same ones are said for every sentence of a page.
    const plain = values ? undefined : findSentence(words.tree, key);
    if (plain !== undefined && isPlain(plain)) return plain;
    const wish = values ? `${key} ${JSON.stringify(values)}` : key;
    const known = said.get(wish) ?? sayOrDescribe(words, key, key, values ?? {});
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

export function createSayCode(words: Words): SayCode {
  return (prefix, code, values = {}, part) => {
    const key = [prefix, code, ...(part === undefined ? [] : [part])].join('.');
    return sayOrDescribe(words, key, code, values);
  };
}

/** Values go in as `replace`, so that one called `lng` or `context` is a value and no order to i18next. */
function sayOrDescribe(words: Words, key: string, code: string, values: SentenceValues): string {
  const count = values['count'];
  const options = { replace: values, defaultValue: '', ...(typeof count === 'number' ? { count } : {}) };
  // No sentence is empty, so an empty one is a key that the resources lack.
  return words.filling().t(key, options) || describeUnknown(code, values);
}

function describeUnknown(code: string, values: SentenceValues): string {
  const details = Object.entries(values).map(([name, value]) => `${name}: ${value}`);
  return details.length === 0 ? code : `${code} (${details.join(', ')})`;
}

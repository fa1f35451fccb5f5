import type { VocabularyRules } from '../../vocabulary-rules.js';
import { remember } from '../../remember.js';
import { wordSet } from '../../word-set.js';
import { wordTable } from '../../word-table.js';
import { irregular } from './irregular.js';

const irregularForms = wordTable(irregular);
const shortestBase = 3;

/** Endings, and what the base form may have in their place., besides a doubled consonant that is halved (planned). */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['ation', ['', 'e']],
  ['ing', ['', 'e']],
  ['ion', ['', 'e']],
  ['ment', ['']],
  ['est', ['', 'e']],
  ['ers', ['', 'e']],
  ['ors', ['', 'e']],
  ['es', ['']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['', 'e']],
  ['ly', ['', 'le']],
  ['al', ['', 'e']],
  ['y', ['', 'e']],
  ['s', ['']],
];

/** A base form is guessed from the ending: among the keys that another language names, only a right guess is found. */
export const vocabulary: VocabularyRules = {
  keys: new Set(),
  padding: new Set(),
  joints: wordSet(
    'and but or which who that while because after before although though as when where if since until unless whereas so',
  ),
  meaningsOf: remember((word) => {
    const lower = word.toLowerCase().replace(/['’]s?$/u, '');
    const plural = lower.endsWith('s') ? lower.slice(0, -1) : lower;
    const known = irregularForms.get(lower) ?? [];
    return [...new Set([lower, ...known, ...basesOf(lower), ...(plural === lower ? [] : basesOf(plural))])];
  }),
};

function basesOf(word: string): string[] {
  return endings
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= shortestBase)
    .flatMap(([ending, instead]) => {
      const stem = word.slice(0, -ending.length);
      const halved = /([b-df-hj-np-tv-z])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
      return [...instead.map((end) => stem + end), ...halved];
    });
}

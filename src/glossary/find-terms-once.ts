import { remember } from '../language/remember.js';
import type { Occurrence } from '../model/term.js';
import { findTerms } from './find-terms.js';
import type { TermIndex } from './term-index.js';

/** Some articles' sentences; a run asks for each of them half a dozen times, from reading to writing. */
const mostTexts = 2000;

const known = new WeakMap<TermIndex, (text: string) => readonly Occurrence[]>();

/** `findTerms` that keeps what it found of the latest texts. */
export function findTermsOnce(text: string, index: TermIndex): readonly Occurrence[] {
  const find = known.get(index) ?? remember((each: string) => findTerms(each, index), mostTexts);
  known.set(index, find);
  return find(text);
}

import type { CliticRules } from '../language/clitic-rules.js';
import type { Word } from './split-words.js';

/** Whether a form takes its plural at a word: at its last one, or before what follows a head, as in `secretaries of state`. */
export function isHead(words: readonly Word[], place: number, rules: CliticRules): boolean {
  const next = words[place + 1];
  return !next || rules.afterHead.has(next.lower);
}

/** A target form and its plurals. */
export function inflectedForms(words: readonly Word[], rules: CliticRules): readonly (readonly Word[])[] {
  const plurals = words.flatMap((word, place) =>
    isHead(words, place, rules)
      ? rules.inflect(word.spelling).map((spelling) => words.with(place, respell(word, spelling)))
      : [],
  );
  return [words, ...plurals];
}

function respell(word: Word, spelling: string): Word {
  return { ...word, spelling, lower: spelling.toLowerCase() };
}

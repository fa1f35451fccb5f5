import type { CliticRules } from '../../language/clitic-rules.js';

/** The words before a term, in the form that fits it: an article that agrees (an US, a US), and none that the term brings itself (the the North). */
export function fitBefore(before: string, term: string, rules: CliticRules | undefined): string {
  // Articles are short; a bounded look back keeps a text of many terms linear.
  const match = /(\p{L}+)(\s+)$/u.exec(before.slice(-40));
  const [tail = '', word = '', space = ''] = match ?? [];
  const kept = before.slice(0, before.length - tail.length);
  const brought = /^\p{Ll}+(?=\s)/u.exec(term)?.[0];
  if (word !== '' && brought === word.toLowerCase()) return kept;
  return kept + (rules?.agree(word, term) ?? word) + space;
}

/** The term with a capital where it opens the sentence; a name that starts in lower case on purpose (iPhone) keeps its own. */
export function fitTerm(before: string, term: string): string {
  const opensSentence = !/[\p{L}\p{N}]/u.test(before);
  const common = /^\p{Ll}+(?!\p{L})/u.test(term);
  return opensSentence && common ? term.charAt(0).toUpperCase() + term.slice(1) : term;
}

import type { SentenceRules } from '../sentence-rules.js';
import { classAt, upper } from './character-classes.js';
import { isAcronym } from './words-around.js';

export type AbbreviationKind = 'beforeName' | 'beforeNumber' | 'afterName' | 'insideName' | 'degree';

/** The tables as the splitter asks them: one look-up tells what kind of abbreviation a word is. */
export interface CompiledRules extends SentenceRules {
  readonly kinds: ReadonlyMap<string, AbbreviationKind>;
}

const compiled = new WeakMap<SentenceRules, CompiledRules>();

export function compiledRules(rules: SentenceRules): CompiledRules {
  const known = compiled.get(rules);
  if (known) return known;
  const made = { ...rules, kinds: kindsOf(rules) };
  compiled.set(rules, made);
  return made;
}

function kindsOf(rules: SentenceRules): Map<string, AbbreviationKind> {
  const kinds = new Map<string, AbbreviationKind>();
  const add = (words: ReadonlySet<string>, kind: AbbreviationKind): void => {
    for (const word of words) kinds.set(word, kind);
  };
  add(rules.degrees, 'degree');
  add(rules.insideName, 'insideName');
  add(rules.afterName, 'afterName');
  add(rules.beforeNumber, 'beforeNumber');
  add(rules.beforeName, 'beforeName');
  return kinds;
}

/**
 * The kind of the abbreviation before a stop. `Prof.Dr` and `eks-Kol` are told by their last part. A word in capitals is an acronym (`TNI AL`),
 * unless the copy around it is in capitals too or the table has it so.
 */
export function kindOf(
  word: string,
  rules: CompiledRules,
  isShouted: () => boolean = no,
): AbbreviationKind | undefined {
  const exact = rules.kinds.get(word);
  if (exact) return exact;
  const small = word.toLowerCase();
  const kind = small === word ? undefined : rules.kinds.get(small);
  if (kind && (kind === 'afterName' || kind === 'beforeNumber' || !isAcronym(word) || isShouted()))
    return kind;
  const stem = small.indexOf('.');
  if (stem > 0 && isDegree(word, small, stem, rules)) return 'degree';
  const cut = Math.max(stem < 0 ? -1 : word.lastIndexOf('.'), word.lastIndexOf('-')) + 1;
  return cut > 0 && word.length - cut > 1 ? kindOf(word.slice(cut), rules, isShouted) : undefined;
}

function no(): boolean {
  return false;
}

/** S.Pd, M.Hum, Sp.OG, S.Tr.K: a known stem, and a part in capitals of more than one letter. */
function isDegree(word: string, small: string, stem: number, rules: SentenceRules): boolean {
  if (stem > 5 || !rules.degreeStems.has(small.slice(0, stem))) return false;
  if ((classAt(word, stem + 1) & upper) === 0 || (classAt(word, 0) & upper) === 0) return false;
  return word.length - stem - 1 > 1 && !/^(?:[^.]\.)*[^.]$/.test(small);
}

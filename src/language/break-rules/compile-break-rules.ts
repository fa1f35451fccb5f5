import type { BreakRule, BreakRuleFile } from '../../model/break-rule.js';
import { Fault } from '../../model/fault.js';
import { translatePattern } from './translate-pattern.js';

/** A rule that can be asked about a place. */
export interface CompiledBreakRule {
  readonly breaks: boolean;
  /** Sticky: matches at a place where `before` ends; null for everywhere. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** Global: finds every place where the rule may hold; null for a rule that finds none of its own. */
  readonly finder: RegExp | null;
}

/** The rules of a file for a language, in their order. Throws a Fault for a file without any, or for a pattern that cannot be read. */
export function compileBreakRules(file: BreakRuleFile, language: string): CompiledBreakRule[] {
  const fitting = file.maps.filter(({ pattern, place }) => fits(pattern, language, place));
  const names = (file.cascade ? fitting : fitting.slice(0, 1)).map(({ name }) => name);
  const rules = names.flatMap((name) => file.languages.find((each) => each.name === name)?.rules ?? []);
  if (rules.length === 0) throw new Fault('srx.noRules', { language });
  return rules.map(compileRule);
}

function fits(pattern: string, language: string, place: BreakRule['place']): boolean {
  return reading(
    pattern,
    place,
    ({ source, flags }) => new RegExp(`^(?:${source})$`, `${flags}i`.replace('ii', 'i')),
  ).test(language);
}

function compileRule({ breaks, before, after, place }: BreakRule): CompiledBreakRule {
  const left = reading(before, place, ({ source, flags }) => new RegExp(`(?<=${source})`, `${flags}y`));
  const right = reading(after, place, ({ source, flags }) => new RegExp(`(?=${source})`, `${flags}y`));
  const loose = left.ignoreCase || right.ignoreCase ? 'gvi' : 'gv';
  return {
    breaks,
    before: before === '' ? null : left,
    after: after === '' ? null : right,
    finder: breaks ? new RegExp(left.source + right.source, loose) : null,
  };
}

function reading(
  pattern: string,
  place: BreakRule['place'],
  make: (translated: ReturnType<typeof translatePattern>) => RegExp,
): RegExp {
  try {
    return make(translatePattern(pattern));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const problem = cause.message.replace(/^Invalid regular expression: /u, '');
    throw new Fault('srx.badPattern', { pattern, problem }, { place: place ?? {}, cause });
  }
}

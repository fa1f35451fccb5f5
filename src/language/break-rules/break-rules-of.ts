import type { BreakRule } from '../../model/break-rule.js';
import type { SentenceRules } from '../sentence-rules.js';

const closers = '["”’»\'\\)\\]]*';
const openers = '["“‘«\'\\(\\[]*';
/** A single letter, or letters with a stop after each, that no word goes on from. */
const initials = '(?<![\\p{L}\\p{N}.])\\p{L}(?:\\.\\p{L})*\\.';

/**
 * The tables as rules of SRX, for tools that know nothing else. They say what two patterns around a place can say: what stands further off,
 * such as the bracket around it or the name before it, is left out.
 */
export function breakRulesOf(rules: SentenceRules): BreakRule[] {
  const opens = `\\s+${openers}(?:${capitals(rules.openers)})\\b`;
  const opensClearly = `\\s+${openers}(?:${capitals(rules.clearOpeners)})\\b`;
  const before = abbreviation(rules.beforeName);
  const inside = abbreviation(rules.insideName);
  const after = abbreviation(rules.afterName);
  const degrees = `(?<![\\p{L}.])(?:${alternatives(rules.degrees, (word) => word.toUpperCase())})\\.`;
  const stems = `(?<![\\p{L}.])(?:${alternatives(rules.degreeStems, capital)})(?:\\.\\p{L})*\\.\\p{Lu}\\p{L}+\\.`;
  return [
    breaks('\\n', '[ \\t\\r]*\\n'),
    keeps(listNumber, '\\s'),
    keeps(`[.!?…]["”’»']+`, attribution(rules)),
    keeps(markedName(rules), `\\s+(?!${capitals(rules.openers)})`),
    breaks(before, opensClearly),
    breaks(year(rules), '\\s+\\p{Lu}'),
    keeps(`${before}\\)?`, '\\s'),
    breaks(unit(rules), '\\s+[\\p{Lu}\\p{Nd}]'),
    keeps(abbreviation(inCapitalsToo(rules.beforeNumber)), '\\s+(?:\\p{Nd}|[IVXLC]+\\b|[Nn]o\\.|KEP)'),
    breaks(`(?:${degrees}|${stems}|${inside}|${initials})`, opens),
    breaks(`\\b(?:${bothCases(rules.letterFollows)})\\s\\p{L}\\.`, '\\s+\\p{Lu}(?!\\.)'),
    keeps(
      `(?:${degrees}|${stems}|${after})`,
      `\\s+(?:\\(|(?:${alternatives(rules.degrees, (word) => word.toUpperCase())})\\.|(?:${bothCases(rules.continuers)})\\b)`,
    ),
    breaks(`,\\s?${degrees}`, '\\s+\\p{Lu}'),
    breaks(stems, '\\s+\\p{Lu}'),
    breaks(after, '\\s+[\\p{Lu}"“]'),
    keeps(`(?:${inside}|${initials})`, '\\s'),
    keeps('(?<![\\p{L}.])\\p{Lu}[bcdfghjklmnpqrstvwxz]+\\.', '\\s'),
    keeps('\\s(?:\\.\\.\\.|…)', `\\s+(?!${capitals(rules.openers)})`),
    keeps('\\[(?:\\.\\.\\.|…)\\]', '\\s'),
    keeps(`[.!?…]${closers}`, '\\s+[-–—]+\\s+\\p{Ll}'),
    breaks(`[.!?…]${closers}(?:\\[\\p{Nd}+\\])*`, `\\s+${openers}(?:[\\p{Lu}\\p{Nd}#@]|\\p{Ll}{1,2}\\p{Lu})`),
    breaks(`[.!?…]${closers}`, '\\s+[-–—•]+\\s'),
    breaks('(?<![\\p{L}.@/])\\p{L}\\p{Ll}{2,}[.?!]["”]?', `${openers}\\p{Lu}(?!(?:om|o|d|et)\\b)\\p{Ll}`),
  ];
}

const listNumber =
  '(?:^\\s*|(?:[:;,]|\\b\\p{Ll}{4,}[.!?])\\s+|\\n\\s*)\\(?(?:\\p{Nd}{1,3}|[a-z]|[IVX]{1,5})\\.';

function breaks(before: string, after: string): BreakRule {
  return { breaks: true, before, after };
}

function keeps(before: string, after: string): BreakRule {
  return { breaks: false, before, after };
}

/** A word of a list with its stop, however its first letter is written. */
function abbreviation(words: ReadonlySet<string>): string {
  const single = new Set([...words].filter((word) => word.length === 1));
  const long = new Set([...words].filter((word) => word.length > 1));
  // A single letter behind a stop is the end of something else: the H of S.H.
  const letters = single.size > 0 ? `|(?<![\\p{L}\\p{N}.])(?:${bothCases(single)})` : '';
  return `(?:(?<![\\p{L}\\p{N}])(?:${bothCases(long)})${letters})\\.`;
}

/** `abad ke-6 M.`, `tahun 1445 H.`, `Rp2 M.` */
function year(rules: SentenceRules): string {
  const words = alternatives(rules.beforeYear, (word) => word);
  return `(?:\\b(?:${words})\\s(?:ke-)?|Rp\\s?)(?:[\\p{Nd}.,]+|[IVXLC]+)\\s[MHT]\\.`;
}

/** Rt. and RT. */
function inCapitalsToo(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => [word, word.toUpperCase()]));
}

function unit(rules: SentenceRules): string {
  return `\\p{Nd}\\s?(?:${alternatives(rules.units, (word) => word)})\\.`;
}

function attribution(rules: SentenceRules): string {
  const verbs = capitals(rules.attributions);
  const others = alternatives(rules.notSpeakers, (word) => word);
  return `\\s+(?:${verbs})\\b${others === '' ? '' : `(?!\\s+(?:${others})\\b)`}`;
}

function markedName(rules: SentenceRules): string {
  return `(?<![\\p{L}])(?:${bothCases(rules.markedNames)})`;
}

function capitals(words: ReadonlySet<string>): string {
  return alternatives(words, capital);
}

function bothCases(words: ReadonlySet<string>): string {
  return alternatives(words, (word) => {
    const first = word.charAt(0);
    if (first !== first.toLowerCase() || first === first.toUpperCase()) return word;
    return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Longest first; a stop and other marks of a word stand for themselves, except a class made for its first letter. */
function alternatives(words: ReadonlySet<string>, spell: (word: string) => string): string {
  const sorted = [...words].toSorted((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return sorted.map((word) => spell(word).replaceAll(/[.$()!?*+]/gu, '\\$&')).join('|');
}

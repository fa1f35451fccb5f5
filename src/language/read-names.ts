import type { Span } from '../model/term.js';
import type { NameRules } from './name-rules.js';
import { wordForm, type WordForm } from './word-form.js';

/** A word of a text. Offsets are UTF-16 units. */
export interface ReadWord extends Span, Pick<WordForm, 'plain' | 'capital'> {
  /** Without a possessive. */
  readonly text: string;
  /** Stands where a capital proves nothing: at the start of a sentence or of a quotation. */
  readonly opens: boolean;
  /** What all languages call the name that the word is a part of; none where the language's table does not have it. */
  readonly keys: readonly string[];
}

/** Dotted capitals (U.S.) are one word; a hyphen parts words, an apostrophe inside does not. */
const wordPattern = /\p{Lu}(?:\.\p{Lu})+(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’‘ʻ`][\p{L}\p{M}]+)*/gu;

/** All words of a text with what is known of them as names. */
export function readWords(text: string, rules: NameRules): ReadWord[] {
  const words: Draft[] = [];
  let end = 0;
  let last = '';
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const start = match.index;
    const { bare, plain, capital } = wordForm(match[0]);
    const opens = last === '' || opensSentence(text.slice(end, start), last);
    words.push({ text: bare, start, end: start + bare.length, plain, capital, opens, keys: none });
    end = start + match[0].length;
    last = match[0];
  }
  for (let at = 0; at < words.length;) at += takeName(words, at, rules);
  return words;
}

/** A word before it is known which name it belongs to. */
type Draft = Omit<ReadWord, 'keys'> & { keys: readonly string[] };

const none: readonly never[] = [];

/** An initial's stop (John F. Kennedy) ends no sentence; after a dash, a colon or an opening quotation mark a capital proves nothing either. */
function opensSentence(between: string, before: string): boolean {
  if (between === ' ') return false;
  if (/[!?:…\n“‘"]|—|\s[-–]\s/u.test(between)) return true;
  return between.includes('.') && !/^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3})$/u.test(before);
}

/** Fills in the keys of the longest name that starts at a word; returns how many words it takes, 1 where there is none. */
function takeName(words: readonly Draft[], at: number, rules: NameRules): number {
  if (!words[at]?.capital) return 1;
  const longest = longestFrom(rules).get(words[at].plain) ?? 1;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length);
    const keys = lookUp(name, rules);
    if (!keys) continue;
    for (const word of name) word.keys = keys;
    return length;
  }
  return 1;
}

const longestNames = new WeakMap<NameRules, ReadonlyMap<string, number>>();

/** Words of the longest name of the tables that begins with a word. */
function longestFrom(rules: NameRules): ReadonlyMap<string, number> {
  const known = longestNames.get(rules);
  if (known) return known;
  const longest = new Map<string, number>();
  for (const name of rules.keys.keys()) {
    const parts = name.split(' ');
    const [first = ''] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
  }
  longestNames.set(rules, longest);
  return longest;
}

/** A plural or what clings to the last word does not make it another name. */
function lookUp(name: readonly Draft[], rules: NameRules): readonly string[] | undefined {
  let whole = name[0]?.plain ?? '';
  for (let at = 1; at < name.length; at++) whole += ` ${name[at]?.plain}`;
  return rules.keys.get(whole) ?? (whole.endsWith('s') ? rules.keys.get(whole.slice(0, -1)) : undefined);
}

/** What the word of a name may be made of: Moldovan of Moldova, Egyptians of Egypt. */
export function stemsOfName(plain: string, rules: NameRules): readonly string[] {
  const singular = plain.endsWith('s') ? [plain.slice(0, -1)] : [];
  return [plain, ...singular].flatMap((word) =>
    rules.endings
      .filter((ending) => word.endsWith(ending) && word.length - ending.length > 2)
      .flatMap((ending) => {
        const stem = word.slice(0, -ending.length);
        return [stem, `${stem}a`, `${stem}e`, `${stem}o`, `${stem}y`];
      }),
  );
}

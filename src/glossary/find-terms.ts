import type { Occurrence } from '../model/term.js';
import { encliticStems } from './enclitic-stems.js';
import { mergeAbbreviations } from './merge-abbreviations.js';
import { hasCapital, splitWords, type Word } from './split-words.js';
import type { SourceForm, TermIndex } from './term-index.js';
import { stepOf, type Spelling, type WordTrie } from './word-trie.js';

/** A form that starts at a word and ends at a word or, where an enclitic clings to it, inside one. */
interface Candidate {
  readonly source: SourceForm;
  readonly last: number;
  readonly end: number;
}

/**
 * Finds the pinned terms of a text from left to right; the longest form wins and nothing overlaps. Time is linear in the text, whatever the size
 * of the glossary. A span covers the term alone: not the clitic of `Korutkah`, not the prefix of `anti-AS`, but both halves of `menteri-menteri`.
 */
export function findTerms(text: string, index: TermIndex): Occurrence[] {
  const words = splitWords(text);
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(text, words, at, index);
    if (!found) continue;
    const start = (words[at]?.start ?? 0) - found.source.lead.length;
    const end = found.end + found.source.tail.length;
    occurrences.push({ start, end, entry: found.source.entry, form: text.slice(start, end) });
    at = found.last;
  }
  return mergeAbbreviations(text, occurrences);
}

function longestAt(text: string, words: readonly Word[], at: number, index: TermIndex): Candidate | null {
  let longest: Candidate | null = null;
  // An exact form of the same length comes first: `Barat` pinned beside `barat`.
  for (const [root, spelling] of [
    [index.exact, 'spelling'],
    [index.folded, 'lower'],
  ] as const) {
    for (const candidate of candidatesAt(root, spelling, words, at, index)) {
      if (longest && candidate.end <= longest.end) continue;
      if (stands(candidate, text, words, at, index)) longest = candidate;
    }
  }
  return longest;
}

function candidatesAt(
  root: WordTrie<SourceForm>,
  spelling: Spelling,
  words: readonly Word[],
  at: number,
  index: TermIndex,
): Candidate[] {
  const candidates: Candidate[] = [];
  let node: WordTrie<SourceForm> | undefined = root;
  let last = at;
  for (let place = 0; last < words.length; place++, last++) {
    const word = words[last];
    if (!word) break;
    for (const stem of encliticStems(word[spelling], index.clitics)) {
      const source = node.next.get(stepOf({ ...word, [spelling]: stem }, place, spelling))?.value;
      if (source) candidates.push({ source, last, end: word.end - (word[spelling].length - stem.length) });
    }
    node = node.next.get(stepOf(word, place, spelling));
    if (!node) break;
    if (node.value) candidates.push({ source: node.value, last, end: word.end });
    const twin = place === 0 ? twinEnd(words, at, index) : null;
    if (twin !== null) {
      last++;
      if (node.value) candidates.push({ source: node.value, last, end: twin });
    }
  }
  return candidates;
}

/** Where the second half of a doubled word ends (`menteri-menteri` is a plural), or null where the word is not doubled. */
function twinEnd(words: readonly Word[], at: number, index: TermIndex): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next?.gap !== '-') return null;
  const doubled = next.lower === word.lower || encliticStems(next.lower, index.clitics).includes(word.lower);
  return doubled ? Math.min(next.end, next.start + word.lower.length) : null;
}

/** Whether a candidate stands free at both ends, with all its signs, and in none of the neighbourhoods that its entry rules out. */
function stands(
  { source, last, end }: Candidate,
  text: string,
  words: readonly Word[],
  at: number,
  index: TermIndex,
): boolean {
  const start = words[at]?.start ?? 0;
  return (
    freeBefore(source, words, at, index) &&
    freeAfter(words, at, last, index) &&
    text.startsWith(source.tail, end) &&
    text.startsWith(source.lead, start - source.lead.length) &&
    !source.notBefore.some((phrase) => phraseStands(phrase, words, last + 1)) &&
    !source.notAfter.some((phrase) => phraseStands(phrase, words, at - phrase.length, at))
  );
}

/** A name may follow any hyphen (RI-AS, pan-Arab); a common word only a prefix: `besar` is not in `tembak-besar`. */
function freeBefore(source: SourceForm, words: readonly Word[], at: number, index: TermIndex): boolean {
  if (at === 0 || words[at]?.gap !== '-') return true;
  return source.capital || index.clitics.prefixes.has(words[at - 1]?.lower ?? '');
}

/**
 * After a hyphen may stand a clitic (KPK-nya), a name or a number (AS-China, Hwasong-18), or the term once more (juru bicara-juru bicara).
 * Anything else makes another word or another name: `besar-besaran`, `Kim Song-hui`. A dollar sign makes a currency.
 */
function freeAfter(words: readonly Word[], at: number, last: number, index: TermIndex): boolean {
  const next = words[last + 1];
  if (!next || next.gap.startsWith('$')) return !next;
  if (next.gap !== '-') return true;
  return (
    index.clitics.enclitics.includes(next.lower) ||
    hasCapital(next.spelling) ||
    /^\p{N}/u.test(next.spelling) ||
    next.lower === words[at]?.lower
  );
}

/** Whether the words of a phrase stand at a place, joined by nothing but spaces and hyphens, up to and including the word at `until`. */
function phraseStands(phrase: readonly Word[], words: readonly Word[], from: number, until = from): boolean {
  if (phrase.length === 0 || from < 0) return false;
  if (!joined(words[until])) return false;
  return phrase.every((wanted, place) => {
    const word = words[from + place];
    if (!word || (place > 0 && !joined(word))) return false;
    return hasCapital(wanted.spelling) ? word.spelling === wanted.spelling : word.lower === wanted.lower;
  });
}

function joined(word: Word | undefined): boolean {
  return word?.gap === ' ' || word?.gap === '-';
}

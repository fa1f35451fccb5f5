import type { CliticRules } from '../language/clitic-rules.js';
import type { Occurrence, Span } from '../model/term.js';
import { procliticStem } from './enclitic-stems.js';
import { mergeAbbreviations } from './merge-abbreviations.js';
import { shoutedLines } from './shouted-lines.js';
import { candidatesAt, type Candidate } from './source-candidates.js';
import type { Word } from './split-words.js';
import { standsFree } from './stands-free.js';
import type { TermIndex } from './term-index.js';
import { WordWindow } from './word-window.js';

/**
 * Finds the pinned terms of a text from left to right; the longest form wins and nothing overlaps. Time is linear in the text, whatever the size
 * of the glossary. A span covers the term alone: not the clitic of `Korutkah`, not the prefix of `anti-AS`, but both halves of `menteri-menteri`
 * and the brackets of a name with its abbreviation.
 */
export function findTerms(text: string, index: TermIndex): Occurrence[] {
  const shouted = shoutedLines(text);
  const occurrences: Occurrence[] = [];
  const window = new WordWindow(text, index.reach);
  let line = 0;
  for (let at = window.first(); at !== null; at = window.next(at)) {
    const { words } = window;
    const start = words[at]?.start ?? 0;
    while ((shouted[line]?.end ?? text.length) < start) line++;
    const inCapitals = isWithin(start, shouted[line]);
    const found = longestAt(text, words, at, inCapitals, index);
    if (!found) continue;
    occurrences.push(occurrenceOf(text, found, inCapitals));
    at = found.last;
  }
  return mergeAbbreviations(text, occurrences);
}

function isWithin(offset: number, line: Span | undefined): boolean {
  return line !== undefined && line.start <= offset;
}

function occurrenceOf(
  text: string,
  { source, start, end, plural }: Candidate,
  inCapitals: boolean,
): Occurrence {
  const from = start - source.lead.length;
  const to = end + source.tail.length;
  return {
    start: from,
    end: to,
    entry: source.entry,
    form: text.slice(from, to),
    ...(inCapitals && source.capital ? { ambiguous: true } : {}),
    ...(plural ? { plural: true } : {}),
  };
}

function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
  inCapitals: boolean,
  index: TermIndex,
): Candidate | null {
  const word = words[at];
  if (!word) return null;
  const { clitics, folded, glance } = index;
  // A form with a capital comes first where one without is as long: `Barat` pinned beside `barat`.
  const capital = inCapitals ? index.shouted : index.exact;
  const spelling = inCapitals ? 'lower' : 'spelling';
  const clings = glance.carriesEnclitic(word.lower);
  let longest: Candidate | null = null;
  // Nearly every word of a text begins no form.
  if (clings || capital.next.has(word[spelling])) {
    const candidates = candidatesAt(capital, spelling, words, at, clitics);
    longest = longestOf(candidates, null, text, words, inCapitals, clitics);
  }
  if (clings || folded.next.has(word.lower)) {
    const candidates = candidatesAt(folded, 'lower', words, at, clitics);
    longest = longestOf(candidates, longest, text, words, inCapitals, clitics);
  }
  if (longest || !glance.mayBeProclitic(word.lower)) return longest;
  return longestOf(afterProclitic(words, at, index), null, text, words, inCapitals, clitics);
}

/** The longest candidate that stands free; one that was found before gives way to a longer one only. */
function longestOf(
  candidates: readonly Candidate[],
  before: Candidate | null,
  text: string,
  words: readonly Word[],
  inCapitals: boolean,
  rules: CliticRules,
): Candidate | null {
  let longest = before;
  for (const candidate of candidates) {
    if (longest && candidate.end <= longest.end) continue;
    if (standsFree(candidate, text, words, inCapitals, rules)) longest = candidate;
  }
  return longest;
}

/** Terms behind ku- and kau-, which are written onto verbs: only entries without a capital are any. */
function afterProclitic(words: readonly Word[], at: number, index: TermIndex): readonly Candidate[] {
  const word = words[at];
  const stem = word ? procliticStem(word.lower, index.clitics) : null;
  if (!word || stem === null) return [];
  const start = word.end - stem.length;
  const verb: Word = { ...word, start, spelling: stem, lower: stem };
  return candidatesAt(index.folded, 'lower', words, at, index.clitics, verb);
}

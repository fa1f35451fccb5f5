import { distance } from 'fastest-levenshtein';
import { isAdaptation } from '../../../language/fold-spelling.js';
import type { Language } from '../../../language/language.js';
import { stemsOfName, type ReadWord } from '../../../language/read-names.js';
import type { Span } from '../../../model/term.js';
import type { Pair } from '../check.js';
import { oncePerPair } from '../once-per-pair.js';
import { isInside } from '../words.js';
import { alignWords, isOrdinaryWord, type AlignedWord } from './align-words.js';
import { isExplained, sourceWords, type KnownWords } from './explained-names.js';
import { findReplacedParts, type ReplacedPart } from './replaced-parts.js';

/** Words of names that only one side has, in the order of the text. */
export interface NameDifference {
  /** A name of the source that the target spells otherwise. */
  readonly changed: readonly ChangedName[];
  /** Names of the source, as runs of words, of which the target has no word. */
  readonly lost: readonly (readonly AlignedWord[])[];
  /** Words at the start of a sentence that the tables do not know, so that they may be names. */
  readonly openers: readonly (readonly AlignedWord[])[];
  /** Words of a name of which the target has the words beside them, and what stands there in their place. */
  readonly partly: readonly ReplacedPart[];
  /** Words of the target that look like names and that nothing in the source explains. */
  readonly added: readonly ReadWord[];
}

const nothing: NameDifference = { changed: [], lost: [], openers: [], partly: [], added: [] };

const acronym = /^\p{Lu}{2,}/u;

export const compareNames = oncePerPair((pair: Pair): NameDifference => {
  const { source, target } = alignWords(pair);
  if (isShouted(source) || isShouted(target)) return nothing;
  const pinned = pair.receipts.map((receipt) => receipt.source);
  const titles = translatedTitles(pair);
  const given = pair.receipts.flatMap((receipt) => (receipt.found ? [receipt.found] : []));
  const names = source.filter(
    (word, at) =>
      isName(word, pair.from, word.meanings.length > 0 && !isKnownPlace(word)) &&
      !isInside(word, pinned) &&
      !isInside(word, titles) &&
      !isOfMoney(source[at - 1], pair),
  );
  const missing = names.filter((word) => word.places.length === 0);
  const alike = names.filter((word) => word.bySpelling).flatMap((word) => changedTwin(word, target, pair));
  const fresh = freshNames(pair).filter((word) => !isInside(word, given));
  const found = sortOut(pair, missing, fresh);
  const settled = [...alike, ...found.changed];
  const changed = [...settled, ...slips(source, fresh, settled, pair)];
  const partly = replacedParts(pair, new Set(names), pinned, given);
  return isHeadline(pair) ? ofHeadline(found, changed, partly) : { ...found, changed, partly };
});

/** What stands in quotation marks and is no sentence: the title of a film or a book, which may be translated. */
const title = /[“"][^“”".,!?]{2,60}[”"]/gu;

function translatedTitles({ source, target }: Pair): Span[] {
  if (!/[“"‘']/u.test(target.text) || !/[“"]/u.test(source.text)) return [];
  return [...source.text.matchAll(title)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** In a headline a capital proves nothing, but a name that the source has not stands for one that it has. */
function ofHeadline(
  found: Omit<NameDifference, 'partly'>,
  changed: NameDifference['changed'],
  partly: NameDifference['partly'],
): NameDifference {
  const [lost] = found.lost;
  return lost && found.added.length > 0
    ? { ...nothing, changed, partly, lost: [found.lost.at(-1) ?? lost], added: found.added }
    : { ...nothing, changed, partly };
}

/** Words of the target that look like names and that nothing in the source explains. */
function freshNames(pair: Pair): ReadWord[] {
  const { source, target } = alignWords(pair);
  const plain = new Set(source.map((word) => word.plain));
  const names = target.filter(
    (word) => word.capital && !plain.has(word.plain) && isName(word, pair.to, isNoName(word, pair)),
  );
  if (names.length === 0) return names;
  const known = sourceWords(source, pair.from);
  return names.filter((word) => !isExplained(word, known, pair.to));
}

interface ChangedName {
  readonly source: AlignedWord;
  readonly target: ReadWord;
  /** The word may be no name at all, so that nobody knows how the target should write it. */
  readonly doubtful?: boolean;
}

/** A name with a like start is found as an international word is; where the rest differs it is a slip all the same. */
function changedTwin(word: AlignedWord, target: readonly ReadWord[], pair: Pair): ChangedName[] {
  const twins = word.places.flatMap((at) => target[at] ?? []);
  const [first] = twins.filter((twin) => twin.capital && !isNoName(twin, pair));
  const isChanged = twins.every((twin) => likeness(word, twin, pair.to) === 'changed');
  return isChanged && first ? [{ source: word, target: first }] : [];
}

/** A shorter word has too many neighbours. */
const shortestSlip = 5;

/** Words that are in no language but for one letter: Museim, Polsnd. What they should be stands in the source, or is what its name is called. */
function slips(
  source: readonly AlignedWord[],
  fresh: readonly ReadWord[],
  settled: readonly ChangedName[],
  pair: Pair,
): ChangedName[] {
  const taken = new Set(settled.map(({ target }) => target));
  return fresh.flatMap((target) => {
    if (taken.has(target) || target.plain.length < shortestSlip || pair.to.names.common.has(target.plain))
      return [];
    const twin = source.find(
      (word) => word.capital && [word.plain, ...word.keys].some((form) => isSlip(form, target.plain)),
    );
    return twin ? [{ source: twin, target, doubtful: true }] : [];
  });
}

function isSlip(right: string, written: string): boolean {
  return (
    right.length >= shortestSlip &&
    Math.abs(right.length - written.length) < 2 &&
    distance(right, written) === 1 &&
    !isAdaptation(right, written)
  );
}

/** In a headline in capitals nothing tells a name. */
function isShouted(words: readonly ReadWord[]): boolean {
  return words.length > 2 && words.every((word) => word.text === word.text.toUpperCase());
}

/** Padang is a field as well, but not where it has a capital within a sentence. */
function isKnownPlace(word: ReadWord): boolean {
  return !word.opens && word.keys.includes(word.plain);
}

/** A headline of which every word but the grammatical ones has a capital, so that a capital tells nothing. */
function isHeadline(pair: Pair): boolean {
  return !/[.!?]["”’]?\s*$/u.test(pair.source.text) && isTitleCase(alignWords(pair).source, pair.from);
}

function isTitleCase(words: readonly AlignedWord[], { functionWords }: Language): boolean {
  const content = words.filter(
    ({ plain }) => plain.length > 2 && !functionWords.has(plain) && !/^\d/u.test(plain),
  );
  return content.length > 2 && content.every((word) => word.capital);
}

const currencySign = /[$£€¥]/u;

/** The country of a currency, which English may write as a sign: dolar Australia, A$. */
export function isOfMoney(before: AlignedWord | undefined, { target }: Pair): boolean {
  return before?.meanings.includes('currency') === true && currencySign.test(target.text);
}

function isName(word: ReadWord, language: Language, isOrdinary: boolean): boolean {
  return (
    word.capital &&
    word.plain.length > 1 &&
    !acronym.test(word.text) &&
    !/\d/u.test(word.plain) &&
    !isOrdinary &&
    !language.functionWords.has(word.plain) &&
    !language.names.common.has(word.plain) &&
    !language.numbers.words.has(word.plain) &&
    (word.keys.length > 0 || !language.names.derived.test(word.plain))
  );
}

/** A word of the target that some word of the source's language means is no name, whatever its capital. */
function isNoName(word: ReadWord, pair: Pair): boolean {
  return isOrdinaryWord(pair)(word.text);
}

function replacedParts(
  pair: Pair,
  names: ReadonlySet<AlignedWord>,
  pinned: readonly Span[],
  given: readonly Span[],
): ReplacedPart[] {
  const { source } = alignWords(pair);
  let read: KnownWords | null = null;
  // Asked of few pairs: most have every name.
  const known = (): KnownWords => (read ??= sourceWords(source, pair.from));
  const isFresh = (word: ReadWord): boolean =>
    !acronym.test(word.text) &&
    !pair.to.functionWords.has(word.plain) &&
    !pair.to.numbers.words.has(word.plain) &&
    !isInside(word, given) &&
    !pair.to.vocabulary.meaningsOf(word.text).some((key) => known().keys.has(key)) &&
    !isExplained(word, known(), pair.to);
  return findReplacedParts(pair, {
    isName: (word) => names.has(word),
    isFresh,
    isFreshName: (word) => isFresh(word) && isName(word, pair.to, isNoName(word, pair)),
    pinned,
  });
}

function sortOut(
  pair: Pair,
  missing: readonly AlignedWord[],
  fresh: readonly ReadWord[],
): Omit<NameDifference, 'partly'> {
  const changed: ChangedName[] = [];
  const taken = new Set<ReadWord>();
  const settled = new Set<AlignedWord>();
  for (const word of missing) {
    const twin = fresh.find((other) => !taken.has(other) && likeness(word, other, pair.to) !== 'other');
    if (!twin) continue;
    taken.add(twin);
    settled.add(word);
    if (likeness(word, twin, pair.to) === 'changed') changed.push({ source: word, target: twin });
  }
  const runs = runsOf(pair, new Set(missing.filter((word) => !settled.has(word))));
  const whole = runs.filter((run) => run.whole).map(({ words }) => words);
  const isCertain = (word: ReadWord): boolean => !word.opens || word.keys.length > 0;
  return {
    changed,
    lost: whole.filter((words) => words.some(isCertain)),
    openers: whole.filter((words) => !words.some(isCertain)),
    added: fresh.filter((word) => !taken.has(word) && (!word.opens || pair.from.names.keys.has(word.plain))),
  };
}

/** `same`: another spelling of an international name, or a form of it. `changed`: so near that it must be a slip. */
function likeness(source: Span & ReadWord, target: ReadWord, to: Language): 'same' | 'changed' | 'other' {
  const [before, after] = [source.plain, target.plain];
  if (isAdaptation(before, after)) return 'same';
  if (stemsOfName(after, to.names).includes(before)) return 'same';
  const longer = Math.max(before.length, after.length);
  if (longer < 4 || Math.abs(before.length - after.length) > 3) return 'other';
  const allowed = longer <= 5 ? 1 : longer <= 8 ? 2 : 3;
  return distance(before, after) <= allowed ? 'changed' : 'other';
}

interface Run {
  readonly words: AlignedWord[];
  whole: boolean;
}

/** Neighbouring words with a capital are one name, as are the words of one name of the tables; `whole` where the target has none of its words. */
function runsOf(pair: Pair, lost: ReadonlySet<AlignedWord>): Run[] {
  const runs: Run[] = [];
  let before: AlignedWord | null = null;
  let run: Run | null = null;
  for (const word of alignWords(pair).source) {
    if (!before || !run || !isOneName(before, word, pair.source.text)) {
      run = { words: [], whole: true };
      runs.push(run);
    }
    if (lost.has(word)) run.words.push(word);
    else if (word.places.length > 0 && word.meanings.length === 0 && !word.opens && !word.bySpelling) {
      run.whole = false;
    }
    before = word;
  }
  return runs.filter(({ words }) => words.length > 0);
}

function isOneName(before: AlignedWord, word: AlignedWord, text: string): boolean {
  return (
    before.capital &&
    word.capital &&
    !word.opens &&
    /^[\s.-]+$/u.test(text.slice(before.end, word.start)) &&
    (before.keys.length === 0 || before.keys === word.keys) &&
    (word.keys.length === 0 || before.keys === word.keys)
  );
}

import { findTerms, splitSentences } from '../src/app/texts.js';
import type { Glossary } from '../src/model/term.js';
import type { LabelledPair } from './labelled-pairs.js';
import { pick, type Random } from './random.js';

export interface Seeding {
  readonly random: Random;
  readonly glossary: Glossary;
  /** Names that stand in other pairs on both sides. */
  readonly names: readonly string[];
}

/** Puts one error into a good translation; null where the pair has nothing to do it to. */
export type SeedError = (pair: LabelledPair, using: Seeding) => string | null;

/** One function a class of error. What they make is meant to be wrong and plausible, not grammatical to the last word. */
export const errorSeeds: Readonly<Record<string, SeedError>> = {
  'figure changed': changeFigure,
  'magnitude changed': changeMagnitude,
  'currency changed': changeCurrency,
  'date shifted': shiftDate,
  'weekday changed': changeWeekday,
  'time shifted': shiftTime,
  'name swapped': swapName,
  'name misspelled': misspellName,
  'quotation marks dropped': dropQuotationMarks,
  'quotation marks added': addQuotationMarks,
  'negation dropped': dropNegation,
  'negation inserted': insertNegation,
  'pinned term replaced': replaceTerm,
  'clause dropped': dropClause,
  'sentence dropped': dropSentence,
  'words left untranslated': leaveWords,
};

/** Names that a pair has on both sides: capitalised words within the translation that the source has as well. */
export function namesOf({ source, target }: LabelledPair): string[] {
  const words = target.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu);
  return [...words]
    .map(([name]) => name)
    .filter((name) => source.includes(name) && !months.some((month) => month.startsWith(name)));
}

type Found = RegExpMatchArray & { readonly index: number };

function allOf(pattern: RegExp, text: string): Found[] {
  return [...text.matchAll(pattern)] as Found[];
}

/** The target with one of the matches, chosen at random, changed; null where there is none or the change changes nothing. */
function changeOne(
  { target }: LabelledPair,
  pattern: RegExp,
  { random }: Seeding,
  change: (found: Found) => string | undefined,
): string | null {
  const found = pick(allOf(pattern, target), random);
  const text = found && change(found);
  if (!found || text === undefined || text === found[0]) return null;
  return target.slice(0, found.index) + text + target.slice(found.index + found[0].length);
}

function changeFigure(pair: LabelledPair, using: Seeding): string | null {
  return changeOne(pair, /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu, using, ([number]) => {
    const places = allOf(/\d/gu, number);
    const place = pick(places.slice(places.length > 1 ? 1 : 0), using.random);
    if (!place) return undefined;
    const digit = (Number(place[0]) + 1 + Math.floor(using.random() * 8)) % 10;
    return number.slice(0, place.index) + (digit || 7) + number.slice(place.index + 1);
  });
}

const magnitudes = ['hundred', 'thousand', 'million', 'billion', 'trillion'];

function changeMagnitude(pair: LabelledPair, using: Seeding): string | null {
  return changeOne(pair, /\b(?:thousand|million|billion|trillion)(?!s)\b/gu, using, ([word]) =>
    pick(
      magnitudes.slice(1).filter((each) => each !== word),
      using.random,
    ),
  );
}

function changeCurrency(pair: LabelledPair, using: Seeding): string | null {
  const others: Readonly<Record<string, string>> = {
    $: '€',
    US$: '€',
    rupiah: 'dollars',
    euros: 'dollars',
    ringgit: 'rupiah',
  };
  return changeOne(pair, /US\$|\$|\b(?:rupiah|euros|ringgit)\b/gu, using, ([word]) => others[word]);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthForms =
  /\b(?:Jan|Feb|March|April|June|July|Aug|Sept|Oct|Nov|Dec|January|February|May(?= \d)|August|September|October|November|December)\b\.?/gu;

function shiftDate(pair: LabelledPair, using: Seeding): string | null {
  const day = new RegExp(`(?<=${monthForms.source} )\\d{1,2}(?!\\d)`, 'gu');
  const year = /(?<=\b(?:in|since|until|of|,) )(?:19|20)\d\d\b/gu;
  const shiftDay = ([number]: Found): string => String(((Number(number) + 3) % 28) + 1);
  const shiftYear = ([number]: Found): string => String(Number(number) - 1);
  const shiftMonth = ([month]: Found): string | undefined =>
    pick(
      ['March', 'April', 'June', 'July'].filter((each) => each !== month),
      using.random,
    );
  const ways = [
    (): string | null => changeOne(pair, day, using, shiftDay),
    (): string | null => changeOne(pair, year, using, shiftYear),
    (): string | null => changeOne(pair, monthForms, using, shiftMonth),
  ];
  const first = Math.floor(using.random() * ways.length);
  return [...ways.slice(first), ...ways.slice(0, first)].reduce<string | null>(
    (seeded, way) => seeded ?? way(),
    null,
  );
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function changeWeekday(pair: LabelledPair, using: Seeding): string | null {
  const pattern = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'gu');
  return changeOne(pair, pattern, using, ([day]) =>
    pick(
      weekdays.filter((each) => each !== day),
      using.random,
    ),
  );
}

function shiftTime(pair: LabelledPair, using: Seeding): string | null {
  return changeOne(pair, /\b\d{1,2}(?::\d\d)? [ap]\.?m\b/gu, using, ([time]) => {
    if (using.random() < 0.5) return time.includes('a') ? time.replace('a', 'p') : time.replace('p', 'a');
    const hour = Number.parseInt(time, 10);
    return time.replace(String(hour), String((hour % 12) + 1));
  });
}

function swapName(pair: LabelledPair, using: Seeding): string | null {
  const own = pick(namesOf(pair), using.random);
  const other = pick(
    using.names.filter((name) => !pair.target.includes(name) && !pair.source.includes(name)),
    using.random,
  );
  if (own === undefined || other === undefined) return null;
  return pair.target.replaceAll(own, other);
}

function misspellName(pair: LabelledPair, using: Seeding): string | null {
  const name = pick(
    namesOf(pair).filter((each) => each.length > 4),
    using.random,
  );
  if (name === undefined) return null;
  const at = 1 + Math.floor(using.random() * (name.length - 2));
  const letter =
    pick(
      'aeioutnrs'.split('').filter((each) => each !== name[at]),
      using.random,
    ) ?? 'x';
  return pair.target.replaceAll(name, name.slice(0, at) + letter + name.slice(at + 1));
}

function dropQuotationMarks(pair: LabelledPair, using: Seeding): string | null {
  return changeOne(pair, /"[^"]{6,}"|“[^”]{6,}”/gu, using, ([quotation]) => quotation.slice(1, -1));
}

function addQuotationMarks({ source, target }: LabelledPair, { random }: Seeding): string | null {
  if (/["“”«»]/u.test(source + target)) return null;
  const words = target.split(' ');
  const length = 3 + Math.floor(random() * 4);
  if (words.length < length + 6) return null;
  const start = 2 + Math.floor(random() * (words.length - length - 4));
  const quoted = words.slice(start, start + length).join(' ');
  return [...words.slice(0, start), `"${quoted}"`, ...words.slice(start + length)].join(' ');
}

const negators: Readonly<Record<string, string>> = {
  ' not ': ' ',
  "n't ": ' ',
  ' never ': ' ',
  ' no ': ' a ',
  ' without ': ' with ',
};

function dropNegation(pair: LabelledPair, using: Seeding): string | null {
  return changeOne(
    pair,
    / not (?!only)|(?<=[a-z])n't | never | no (?!longer|matter)| without /gu,
    using,
    ([word]) => negators[word],
  );
}

function insertNegation(pair: LabelledPair, using: Seeding): string | null {
  const auxiliary =
    /\b(?:is|are|was|were|will|would|can|could|has|have|had|should|may) (?!not\b|no\b|n't|never)(?=[a-z])/gu;
  return changeOne(pair, auxiliary, using, ([word]) => `${word}not `);
}

function replaceTerm({ source, target }: LabelledPair, { random, glossary }: Seeding): string | null {
  const found = findTerms(source, glossary).filter(({ entry }) => target.includes(entry.target));
  const term = pick(found, random)?.entry;
  const others = glossary.terms.filter(
    (each) => each !== term && !source.includes(each.source) && !target.includes(each.target),
  );
  const other = pick(others, random);
  return term && other ? target.replaceAll(term.target, other.target) : null;
}

/** Cuts from a comma or a joining word to the next comma or the end: at least six words and a quarter of the sentence. */
function dropClause({ target }: LabelledPair, { random }: Seeding): string | null {
  const clauses = allOf(
    /,? (?:and|but|which|who|while|because|after|although|as) [^,;]{30,}?(?=[,;.]|$)/gu,
    target,
  ).filter(([clause]) => clause.length >= target.length / 4 && clause.length <= target.length * 0.7);
  const clause = pick(clauses, random);
  return clause ? target.slice(0, clause.index) + target.slice(clause.index + clause[0].length) : null;
}

function dropSentence({ target }: LabelledPair, { random }: Seeding): string | null {
  const sentences = splitSentences(target, { language: 'en' });
  const dropped = Math.floor(random() * sentences.length);
  return sentences.length < 2 ? null : sentences.filter((_, index) => index !== dropped).join(' ');
}

/** Puts two small-lettered words of the source, one after the other, in place of two of the translation. */
function leaveWords({ source, target }: LabelledPair, { random }: Seeding): string | null {
  const runs = allOf(/(?<=\p{L} )\p{Ll}{4,} \p{Ll}{4,}(?=[ ,.])/gu, source).filter(
    ([words]) => !words.split(' ').some((word) => target.includes(word)),
  );
  const run = pick(runs, random);
  const place = pick(allOf(/(?<=\p{L} )\p{Ll}{3,} \p{Ll}{3,}(?=[ ,.])/gu, target), random);
  if (!run || !place) return null;
  return target.slice(0, place.index) + run[0] + target.slice(place.index + place[0].length);
}

import type { NegationRules } from '../../../language/negation-rules.js';
import type { ReadWord } from '../../../language/read-names.js';
import type { Span } from '../../../model/term.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { oncePerPair } from '../once-per-pair.js';
import { alignWords } from './align-words.js';
import { deniedWord, findNegations, type Negations } from './negations.js';

/**
 * A negation that only one side has. It is proven where the other side says what is denied, by a word that the vocabulary knows, and has nothing
 * near it that denies; a translation by an opposite (tidak lulus, failed) has another word there. Where nothing at all denies it is a doubt.
 */
export const negKeep: PairCheck = {
  code: 'neg.keep',
  severity: 'blocking',
  fails: [
    {
      source: 'Pemerintah tidak akan menaikkan harga BBM.',
      target: 'The government will raise fuel prices.',
    },
    { source: 'Polisi belum menangkap pelaku.', target: 'Police have arrested the perpetrator.' },
    { source: 'Mereka bukan anggota partai itu.', target: 'They are members of the party.' },
    {
      source: 'Presiden akan menghadiri pertemuan itu.',
      target: 'The president will not attend the meeting.',
    },
    { source: 'Ia datang tanpa pengawalan.', target: 'He came with an escort.' },
    { source: 'Warga jangan keluar rumah.', target: 'Residents should leave their homes.' },
    { source: 'Dia pernah bertemu tersangka.', target: 'He never met the suspect.' },
    {
      source: 'Pasar belum bereaksi terhadap pengumuman itu.',
      target: 'Markets have yet reacted to the announcement.',
    },
  ],
  passes: [
    {
      source: 'Pemerintah tidak akan menaikkan harga BBM.',
      target: 'The government will not raise fuel prices.',
    },
    { source: 'Pelaku belum ditangkap polisi.', target: 'Police have yet to arrest the perpetrator.' },
    {
      source: 'Tidak hanya warga, polisi juga terluka.',
      target: 'Police as well as residents were injured.',
    },
    {
      source: 'Belum ada pernyataan resmi dari pihak istana mengenai kabar tersebut.',
      target: 'The palace has yet to issue an official statement on the report.',
    },
    { source: 'Ia tidak lulus ujian.', target: 'He failed the exam.' },
    { source: 'Mereka tidak setuju dengan usul itu.', target: 'They rejected the proposal.' },
    { source: 'Sebagian besar anggota menolak hadir.', target: 'Most members did not attend.' },
    { source: 'Tak lama kemudian, polisi datang.', target: 'Police arrived shortly afterward.' },
    { source: 'Mau tidak mau pemerintah harus bertindak.', target: 'The government has to act.' },
    { source: 'Rapat itu tidak resmi.', target: 'The meeting was unofficial.' },
    { source: 'Paling tidak 20 orang terluka.', target: 'At least 20 people were injured.' },
    { source: 'Bukan tidak mungkin harga akan naik.', target: 'Prices may well rise.' },
    { source: 'Sejauh ini tidak ada korban jiwa.', target: 'So far there have been no fatalities.' },
  ],
  run: compareNegations,
};

/** Words before and after the denied one among which the other side must deny: by a negator or a sense; by a faint sense; by an opposite, and for a proof. */
const near = { before: 5, after: 2 };
const beside = { before: 2, after: 1 };
const clause = { before: 10, after: 6 };
/** A neighbour farther off says nothing about a word's place. */
const farthest = 5;

function compareNegations(pair: Pair): Report[] {
  const reports = compareNegators(pair);
  return reports.length > 0 ? reports : countDenials(pair);
}

/** Where each negator has something near it that denies, that may still belong to another word: one denial more on a side is a doubt. */
function countDenials(pair: Pair): Report[] {
  const { before, after } = sidesOf(pair);
  if (isDeniedMore(before.found, after.found)) {
    const flip = doubtOf(before, false);
    return flip ? [report(flip, { source: [flip.span], target: [] })] : [];
  }
  if (isDeniedMore(after.found, before.found)) {
    const flip = doubtOf(after, true);
    return flip ? [report(flip, { source: [], target: [flip.span] })] : [];
  }
  return [];
}

function isDeniedMore(one: Negations, other: Negations): boolean {
  return one.negators.length > other.negators.length && countStrong(one) > countStrong(other);
}

function countStrong({ negators, senses, opposites }: Negations): number {
  return negators.length + senses.length + opposites.length;
}

/** The last negator of a side, with what it denies. */
function doubtOf({ words, found, rules, grammatical }: Side, added: boolean): Flip | null {
  const negator = found.negators.at(-1);
  const first = negator === undefined ? undefined : words[negator];
  if (negator === undefined || !first) return null;
  const at = deniedWord(words, negator, rules, grammatical) ?? negator;
  const denied = words.slice(negator, at + 1);
  const end = denied.at(-1)?.end ?? first.end;
  const text = denied.map((word) => word.text).join(' ');
  return { proven: false, denied: text, span: { start: first.start, end }, added };
}

function compareNegators(pair: Pair): Report[] {
  const { source } = alignWords(pair);
  const { before, after } = sidesOf(pair);
  if (before.found.negators.length > after.found.negators.length) {
    const flips = findFlips(before, after, (at) => source[at]?.places ?? []);
    return flips.map((flip) => report(flip, { source: [flip.span], target: [] }));
  }
  if (after.found.negators.length > before.found.negators.length) {
    const flips = findFlips(after, before, (at) =>
      source.flatMap((word, place) => (word.places.includes(at) ? [place] : [])),
    );
    return flips.map((flip) => report({ ...flip, added: true }, { source: [], target: [flip.span] }));
  }
  return [];
}

/** One side of a pair and what denies in it. */
interface Side {
  readonly words: readonly ReadWord[];
  readonly found: Negations;
  readonly rules: NegationRules;
  readonly grammatical: ReadonlySet<string>;
}

interface Flip {
  readonly proven: boolean;
  readonly denied: string;
  readonly span: Span;
  readonly added: boolean;
}

const sidesOf = oncePerPair((pair): { readonly before: Side; readonly after: Side } => {
  const { source, target } = alignWords(pair);
  return {
    before: sideOf(source, pair.from.negation, pair.from.functionWords),
    after: sideOf(target, pair.to.negation, pair.to.functionWords),
  };
});

function sideOf(words: readonly ReadWord[], rules: NegationRules, grammatical: ReadonlySet<string>): Side {
  return { words, found: findNegations(words, rules), rules, grammatical };
}

/** Negations of one side that the other lacks; `placesOf` gives where the other side has a word of this one. */
function findFlips(side: Side, other: Side, placesOf: (at: number) => readonly number[]): Flip[] {
  const { negators, senses, opposites, faint } = other.found;
  return side.found.negators.flatMap((negator) => {
    const at = deniedWord(side.words, negator, side.rules, side.grammatical);
    const own = at === null ? [] : placesOf(at);
    const places = own.length > 0 ? own : projectPlaces(negator, placesOf);
    // The word that says what is denied is no sign of a denial itself: ditutup, not closed.
    const isSign = (cue: number): boolean => !own.includes(cue);
    const strong = [...negators, ...senses].filter(isSign);
    const contrary = opposites.filter(isSign);
    const weak = faint.filter(isSign);
    const isDenied = places.some(
      (place) =>
        hasNear(strong, place, near) || hasNear(contrary, place, clause) || hasNear(weak, place, beside),
    );
    const first = side.words[negator];
    const last = side.words[at ?? negator];
    if (isDenied || !first || !last) return [];
    if (places.length === 0 && strong.length + contrary.length + faint.length > 0) return [];
    const denied = side.words.slice(negator, (at ?? negator) + 1).map((word) => word.text);
    const proven = own.length > 0 && !own.some((place) => hasNear(strong, place, clause));
    return [{ proven, denied: denied.join(' '), span: { start: first.start, end: last.end }, added: false }];
  });
}

/** Where the other side should have a word that it does not have: as far from a neighbour that it has. */
function projectPlaces(at: number, placesOf: (at: number) => readonly number[]): number[] {
  for (let step = 1; step <= farthest; step++) {
    const after = placesOf(at + step).map((place) => place - step);
    const before = placesOf(at - step).map((place) => place + step);
    if (after.length + before.length > 0) return [...after, ...before];
  }
  return [];
}

function hasNear(
  cues: readonly number[],
  place: number,
  window: { readonly before: number; readonly after: number },
): boolean {
  return cues.some((cue) => cue >= place - window.before && cue <= place + window.after);
}

function report(flip: Flip, spans: Pick<Report, 'source' | 'target'>): Report {
  const variant = variantOf(flip);
  return {
    ...(flip.proven ? {} : { severity: 'warning' as const }),
    ...(variant === undefined ? {} : { variant }),
    values: { words: flip.denied },
    ...spans,
  };
}

function variantOf({ added, proven }: Flip): string | undefined {
  if (added) return proven ? 'added' : 'addedDoubt';
  return proven ? undefined : 'doubt';
}

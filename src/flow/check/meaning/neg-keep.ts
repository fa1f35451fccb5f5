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
      source: 'Hakim menyatakan penetapan tersangka itu tidak sah.',
      target: 'The judge ruled that naming him a suspect was not unlawful.',
    },
    { source: 'Dua terdakwa lainnya divonis bebas.', target: 'Two other defendants were not acquitted.' },
    {
      source: 'Rumah sakit itu hanya memiliki empat dokter.',
      target: 'The hospital has not just four doctors.',
    },
    {
      source: 'Bukan hanya warga yang mengungsi.',
      target: 'Only residents fled.',
    },
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
    { source: 'Kita tidak boleh lengah.', target: 'We must stay alert.' },
    { source: 'Jangan lupa membawa paspor.', target: 'Remember to bring your passport.' },
    { source: 'Letaknya tak jauh dari pasar.', target: 'It is just off the market.' },
    {
      source: 'Kebakaran itu bukan hanya merusak rumah.',
      target: 'The fire did more than damage houses.',
    },
    { source: 'Tak lama kemudian, polisi datang.', target: 'Police arrived shortly afterward.' },
    { source: 'Mau tidak mau pemerintah harus bertindak.', target: 'The government has to act.' },
    { source: 'Rapat itu tidak resmi.', target: 'The meeting was unofficial.' },
    { source: 'Paling tidak 20 orang terluka.', target: 'At least 20 people were injured.' },
    { source: 'Bukan tidak mungkin harga akan naik.', target: 'Prices may well rise.' },
    { source: 'Sejauh ini tidak ada korban jiwa.', target: 'So far there have been no fatalities.' },
    { source: 'Pameran itu tidak dipungut biaya.', target: 'The exhibition is free.' },
    {
      source: 'Sebagian menolak, sisanya belum menentukan sikap.',
      target: 'Some oppose it and the rest are undecided.',
    },
  ],
  run: compareNegations,
};

/** Words before and after the denied one among which the other side must deny: by a negator or a sense; by a faint sense; by an opposite, and for a proof. */
const near = { before: 5, after: 2 };
const beside = { before: 2, after: 1 };
const clause = { before: 7, after: 4 };
/** A neighbour farther off says nothing about a word's place. */
const farthest = 5;

function compareNegations(pair: Pair): Report[] {
  for (const compare of [compareNegators, countDenials, compareLimits, compareDouble]) {
    const reports = compare(pair);
    if (reports.length > 0) return reports;
  }
  return [];
}

/** “Not only” says that there is more, “only” that there is not: without any denial on its side, one is no translation of the other. */
function compareLimits(pair: Pair): Report[] {
  const { before, after } = sidesOf(pair);
  const [more] = before.found.beyond;
  if (more !== undefined && after.found.limits.length > 0 && countStrong(after.found) === 0)
    return [doubtAt(before, more, false)];
  const [added] = after.found.beyond;
  if (added !== undefined && before.found.limits.length > 0 && countStrong(before.found) === 0)
    return [doubtAt(after, added, true)];
  return [];
}

/** Two denials in one affirm: “not unlawful” for tidak sah. */
function compareDouble(pair: Pair): Report[] {
  const { before, after } = sidesOf(pair);
  if (countStrong(before.found) !== 1 || before.found.faint.length > 0) return [];
  const double = after.found.negators.find((at) => after.found.opposites.includes(deniedAt(after, at) ?? -1));
  return double === undefined ? [] : [doubtAt(after, double, true)];
}

function deniedAt({ words, rules, grammatical }: Side, negator: number): number | null {
  return deniedWord(words, negator, rules, grammatical);
}

/** Where each negator has something near it that denies, that may still belong to another word: one denial more on a side is a doubt. */
function countDenials(pair: Pair): Report[] {
  const { before, after } = sidesOf(pair);
  if (isDeniedMore(before.found, after.found)) return lastDoubt(before, false);
  return isDeniedMore(after.found, before.found) ? lastDoubt(after, true) : [];
}

function lastDoubt(side: Side, added: boolean): Report[] {
  const last = side.found.negators.at(-1);
  return last === undefined ? [] : [doubtAt(side, last, added)];
}

function isDeniedMore(one: Negations, other: Negations): boolean {
  return one.negators.length > other.negators.length && countStrong(one) > countStrong(other);
}

function countStrong({ negators, senses, opposites }: Negations): number {
  return negators.length + senses.length + opposites.length;
}

/** A negator with what it denies, as a doubt. */
function doubtAt(side: Side, negator: number, added: boolean): Report {
  const denied = side.words.slice(negator, (deniedAt(side, negator) ?? negator) + 1);
  const span = { start: denied[0]?.start ?? 0, end: denied.at(-1)?.end ?? 0 };
  const flip = { proven: false, denied: denied.map((word) => word.text).join(' '), span, added };
  return report(flip, { source: added ? [] : [span], target: added ? [span] : [] });
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
  return compareMoved(pair);
}

/** As many negators on both sides, and each denies what the other side affirms. */
function compareMoved(pair: Pair): Report[] {
  const { source } = alignWords(pair);
  const { before, after } = sidesOf(pair);
  if (before.found.negators.length === 0) return [];
  const lost = findFlips(before, after, (at) => source[at]?.places ?? []);
  const placesOf = (at: number): number[] =>
    source.flatMap((word, place) => (word.places.includes(at) ? [place] : []));
  const added = lost.length === 0 ? [] : findFlips(after, before, placesOf);
  if (![...lost, ...added].some((flip) => flip.proven)) return [];
  return added.map((flip) =>
    report({ ...flip, proven: false, added: true }, { source: [], target: [flip.span] }),
  );
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
    const at = deniedAt(side, negator);
    const own = at === null ? [] : placesOf(at);
    const places = own.length > 0 ? own : projectPlaces(negator, placesOf);
    // The word that says what is denied is no sign of a denial itself: ditutup, not closed.
    // So is its opposite where it denies itself: dihentikan, not suspended.
    const itself =
      at !== null && own.length === 0 && deniesItself(side.found, at) ? nearestOf(other.found, places) : null;
    const isSign = (cue: number): boolean => !own.includes(cue) && cue !== itself;
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

/** Whether a word denies without a negator: suspended, unlawful. */
function deniesItself({ senses, opposites, faint }: Negations, at: number): boolean {
  return senses.includes(at) || opposites.includes(at) || faint.includes(at);
}

/** The word that denies without a negator nearest to any of the places; null where there is none. */
function nearestOf({ senses, opposites, faint }: Negations, places: readonly number[]): number | null {
  const far = (cue: number): number => Math.min(...places.map((place) => Math.abs(place - cue)));
  const [nearest] = [...senses, ...opposites, ...faint].toSorted((a, b) => far(a) - far(b));
  return nearest ?? null;
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

import { distance } from 'fastest-levenshtein';
import type { ReadWord } from '../../../language/read-names.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { isInside } from '../words.js';
import { alignWords, type AlignedWord } from './align-words.js';
import { isOfMoney } from './compare-names.js';

/** Capitals and figures only, at least two. */
const acronym = /^\p{Lu}[\p{Lu}\d]+$/u;

/**
 * Acronyms: one that English has no use for and that stayed (AS, PBB, Korut), one that became another (KPK, KPU), and one of which the target has
 * neither the letters nor what they stand for.
 */
export const acrMap: PairCheck = {
  code: 'acr.map',
  severity: 'blocking',
  fails: [
    { source: 'Pasukan AS tiba di Seoul.', target: 'AS troops arrived in Seoul.' },
    { source: 'KPK memeriksa menteri itu.', target: 'The KPU questioned the minister.' },
    { source: 'PBB mengecam serangan itu.', target: 'PBB condemned the attack.' },
    { source: 'Korut meluncurkan rudal.', target: 'Korut launched a missile.' },
    { source: 'Pejabat WHO tiba di Surabaya.', target: 'WTO officials arrived in Surabaya.' },
    { source: 'Mahasiswa ITB menemukan bakteri baru.', target: 'ITS students discovered a new bacterium.' },
    { source: 'Anggota DPR menolak usul itu.', target: 'They refused the proposal.' },
  ],
  passes: [
    { source: 'Pasukan AS tiba di Seoul.', target: 'U.S. troops arrived in Seoul.' },
    { source: 'AS Roma mengalahkan AS Monaco.', target: 'AS Roma beat AS Monaco.' },
    {
      source: 'KPK memeriksa menteri itu.',
      target: 'The Corruption Eradication Commission questioned the minister.',
    },
    { source: 'PBB mengecam serangan itu.', target: 'The United Nations condemned the attack.' },
    { source: 'Korut meluncurkan rudal.', target: 'North Korea launched a missile.' },
    { source: 'DPR mengesahkan undang-undang itu.', target: 'The House of Representatives passed the law.' },
    { source: 'TNI dan Polri menjaga pemilu.', target: 'The military and the police guarded the election.' },
    {
      source: 'BMKG mengimbau warga tetap tenang.',
      target: 'The meteorology agency urged residents to stay calm.',
    },
    { source: 'MA menolak kasasi itu.', target: 'The Supreme Court rejected the appeal.' },
    { source: 'Presiden RI tiba di Beijing.', target: 'Indonesia’s president arrived in Beijing.' },
    { source: 'Sebanyak 12 WNI dipulangkan.', target: 'Twelve Indonesians were sent home.' },
    {
      source: 'Rupiah melemah ke Rp16.655 per dolar AS.',
      target: 'The rupiah weakened to 16,655 to the dollar.',
    },
    { source: 'Ketua DPR RI membuka rapat.', target: 'The House speaker opened the meeting.' },
  ],
  run: compareAcronyms,
};

function compareAcronyms(pair: Pair): Report[] {
  const { source, target } = alignWords(pair);
  if (isShouted(source) || isShouted(target)) return [];
  const pinned = pair.receipts.map((receipt) => receipt.source);
  const plain = new Set(source.map((word) => word.plain));
  const fresh = target.filter(
    (word) => acronym.test(word.text) && !plain.has(word.plain) && word.keys.length === 0,
  );
  const { short } = pair.from.names;
  const names = new Set(source.filter((word) => word.capital).map((word) => word.plain));
  return source.flatMap((word, at) => {
    const isShort = acronym.test(word.text) || short.has(word.plain);
    if (!isShort || !word.capital || isInside(word, pinned) || isOfMoney(source[at - 1], pair)) return [];
    const kept = keptAs(word, names, target);
    if (kept) return short.has(word.plain) ? [reportKept(word, kept)] : [];
    const twin = fresh.find((other) => isNear(word, other));
    if (word.places.length > 0) return [];
    if (twin) return [reportChanged(word, twin)];
    return isLost(word, source[at - 1]) ? [reportLost(word)] : [];
  });
}

/** The dollar is that of the United States where nobody says another, and a body is that of Indonesia: dolar AS, DPR RI. */
function isLost(word: AlignedWord, before: AlignedWord | undefined): boolean {
  if (word.keys.length === 0 || !/^\p{Lu}+$/u.test(word.text)) return false;
  return !(
    before?.meanings.includes('currency') ||
    (before && acronym.test(before.text) && before.places.length > 0)
  );
}

/** In a headline in capitals nothing tells an acronym. */
function isShouted(words: readonly ReadWord[]): boolean {
  return words.every((word) => word.text === word.text.toUpperCase());
}

/** The same letters in the target, unless a name of the source follows them: AS Roma is a club. */
function keptAs(
  word: AlignedWord,
  plain: ReadonlySet<string>,
  target: readonly ReadWord[],
): ReadWord | undefined {
  return target.find((other, at) => {
    const next = target[at + 1];
    return other.text === word.text && !(next?.capital === true && plain.has(next.plain));
  });
}

function isNear(word: ReadWord, other: ReadWord): boolean {
  return Math.abs(word.plain.length - other.plain.length) < 2 && distance(word.plain, other.plain) === 1;
}

function reportKept(word: AlignedWord, kept: ReadWord): Report {
  const [meaning = word.text] = word.keys;
  return {
    variant: 'kept',
    values: { word: word.text, meaning },
    source: [{ start: word.start, end: word.end }],
    target: [{ start: kept.start, end: kept.end }],
  };
}

function reportChanged(word: AlignedWord, twin: ReadWord): Report {
  return {
    variant: 'changed',
    values: { word: word.text, found: twin.text },
    source: [{ start: word.start, end: word.end }],
    target: [{ start: twin.start, end: twin.end }],
  };
}

function reportLost(word: AlignedWord): Report {
  return {
    severity: 'warning',
    values: { word: word.text, meaning: word.keys.join(', ') },
    source: [{ start: word.start, end: word.end }],
    target: [],
  };
}

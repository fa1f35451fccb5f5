import type { ReadWord } from '../../../language/read-names.js';
import type { Span } from '../../../model/term.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { alignWords, type AlignedWord, type WordAlignment } from './align-words.js';
import { compareNames, type NameDifference } from './compare-names.js';

/**
 * Names of the source that the target spells otherwise, replaces or leaves out, and names that only the target has. A name that the target gives
 * in part is fine: English has the surname or the first name alone at later mentions. A name that a pronoun replaces is fine as well.
 */
export const nameKeep: PairCheck = {
  code: 'name.keep',
  severity: 'blocking',
  fails: [
    {
      source: 'Presiden Prabowo Subianto menerima delegasi itu di Jakarta.',
      target: 'President Prabovo Subianto received the delegation in Jakarta.',
    },
    {
      source: 'Menurut juru bicara Agus Hartono, rapat ditunda.',
      target: 'According to spokesman Agus Haryanto, the meeting was postponed.',
    },
    {
      source: 'Dia meninggalkan Pyongyang pada malam hari.',
      target: 'He left Pyeongyang in the evening.',
    },
    {
      source: 'Kapal itu berlayar dari Surabaya menuju Makassar.',
      target: 'The ship sailed from Semarang to Makassar.',
    },
    {
      source: 'Perdana Menteri Jepang bertemu Presiden Mesir.',
      target: 'The Japanese prime minister met the president of Jordan.',
    },
    {
      source: 'Gubernur Khofifah Indar Parawansa membuka acara itu.',
      target: 'Governor Tri Rismaharini opened the event.',
    },
    { source: 'Bantuan tiba di Wamena kemarin.', target: 'Aid arrived yesterday.' },
    {
      source: 'Kekeringan melanda sembilan kabupaten di Nusa Tenggara Timur.',
      target: 'Drought has hit nine districts in East Nusa Penida.',
    },
    {
      source: 'Gubernur California saat itu, Arnold Schwarzenegger, menandatangani aturan itu.',
      target: 'California’s then-governor, Arnold Rivers, signed the rule.',
    },
    {
      source: 'Wasit asal Jepang memimpin laga Persija.',
      target: 'A Japanese referee handled the Persita match.',
    },
    { source: 'Koleksi Museum Nasional dipindahkan.', target: 'The National Museim collection was moved.' },
    {
      source: 'Pejabat itu menolak berkomentar.',
      target: 'The official, Michael Hanson, declined to comment.',
    },
  ],
  passes: [
    {
      source: 'Presiden Mesir Abdel Fattah el-Sisi bertemu Perdana Menteri Inggris.',
      target: 'Egyptian President Abdel Fattah el-Sissi met the British prime minister.',
    },
    {
      source: 'Presiden Prabowo Subianto menerima tamu di Istana Merdeka.',
      target: 'Prabowo received guests at Merdeka Palace.',
    },
    { source: 'Kata Prabowo, ia akan datang.', target: 'He said he would come.' },
    {
      source: 'Pemerintah Tiongkok menolak klaim Filipina atas Laut Cina Selatan.',
      target: 'The Chinese government rejected Philippine claims to the South China Sea.',
    },
    {
      source: 'Menteri Luar Negeri Belanda terbang dari Den Haag ke Kairo.',
      target: 'The Dutch foreign minister flew from The Hague to Cairo.',
    },
    {
      source: 'Pemimpin Korea Utara Kim Jong-un mengunjungi Moskow.',
      target: 'North Korean leader Kim Jong Un visited Moscow.',
    },
    {
      source: 'Badan Penanggulangan Bencana Daerah mencatat enam korban.',
      target: 'The Regional Disaster Mitigation Agency recorded six victims.',
    },
    {
      source: 'Gempa mengguncang Nusa Tenggara Timur pada hari Minggu.',
      target: 'An earthquake shook East Nusa Tenggara on Sunday.',
    },
    { source: 'Rumah Sakit Hasan Sadikin penuh.', target: 'Hasan Sadikin Hospital is full.' },
    {
      source: 'Laga itu digelar di Stadion Manahan Solo.',
      target: 'The match was played at Solo’s Manahan Stadium.',
    },
    {
      source: 'Wakil Presiden Gibran Rakabuming Raka meninjau Bekasi.',
      target: 'Vice President Gibran Rakabuming visited Bekasi on Tuesday.',
    },
    {
      source: 'Umat Islam merayakan Idul Fitri di Masjid Istiqlal.',
      target: 'Muslims celebrated Eid al-Fitr at Istiqlal Mosque.',
    },
    {
      source: 'Film "Pengepungan di Bukit Duri" diputar di Solo.',
      target: 'The film "The Siege at Thorn High" was shown in Solo.',
    },
    { source: 'Gus Yahya menolak hadir.', target: 'Yahya Cholil Staquf declined to attend.' },
    {
      source: 'Kapolda Jawa Tengah membantah kabar itu.',
      target: 'The Central Java police chief denied the report.',
    },
  ],
  run: reportNames,
};

function reportNames(pair: Pair): Report[] {
  const words = alignWords(pair);
  const names = compareNames(pair);
  const changed = names.changed.map(({ source, target, doubtful }) =>
    reportChanged(source, target, doubtful),
  );
  const pairs = pairUp(names, words);
  const replaced = pairs.map(({ lost, added }) => reportReplaced(lost, added, pair, words));
  const gone = names.lost.filter((name) => !pairs.some(({ lost }) => lost === name));
  const lost = gone.length === 0 || hasMorePronouns(pair, words) ? [] : gone.map(reportLost);
  const paired = new Set(pairs.flatMap((each) => each.added));
  const added = namesOf(names.added, words.target)
    .filter((name) => name.length > 1 && !name.some((word) => paired.has(word)))
    .filter((name) => !isRestOfName(name, words))
    .map(reportAdded);
  return [...changed, ...replaced, ...lost, ...added];
}

/** Gus Yahya is Yahya Cholil Staquf: AP gives the name in full. */
function isRestOfName(name: readonly ReadWord[], { source, target }: WordAlignment): boolean {
  const first = name[0] ? target.indexOf(name[0]) : -1;
  const before = target[first - 1];
  return before?.capital === true && source.some((word) => word.capital && word.plain === before.plain);
}

function reportChanged(source: ReadWord, target: ReadWord, isDoubtful = false): Report {
  return {
    ...(isDoubtful ? { severity: 'warning' as const } : {}),
    variant: 'changed',
    values: { name: source.text, found: target.text },
    source: [spanOf([source])],
    target: [spanOf([target])],
    ...(isDoubtful ? {} : { fix: { start: target.start, end: target.end, text: source.text } }),
  };
}

interface Replacement {
  readonly lost: readonly AlignedWord[];
  readonly added: readonly ReadWord[];
}

/** A lost name and a new one, in the order of the text; and a new word beside the part of a name that was kept. */
function pairUp({ lost, openers, partly, added }: NameDifference, words: WordAlignment): Replacement[] {
  const fresh = namesOf(added, words.target);
  const whole = (lost.length > 0 ? lost : openers).flatMap((name, at) => {
    const instead = fresh[at];
    return instead ? [{ lost: name, added: instead }] : [];
  });
  if (whole.length > 0) return whole;
  return partly.map(({ source, target }) => ({ lost: [source], added: [target] }));
}

/** Whether the new word stands where the lost one should: next to the same kept word of the name. */
function standsBesidesKept(lost: AlignedWord, added: ReadWord, { source, target }: WordAlignment): boolean {
  const from = source.indexOf(lost);
  const to = target.indexOf(added);
  return [-1, 1].some((step) => {
    const kept = source[from + step];
    return kept?.capital === true && target[to + step]?.plain === kept.plain;
  });
}

function reportReplaced(
  lost: readonly AlignedWord[],
  added: readonly ReadWord[],
  pair: Pair,
  words: WordAlignment,
): Report {
  return {
    ...(isProven(lost, added, pair, words) ? {} : { severity: 'warning' as const }),
    variant: 'replaced',
    values: { name: textOf(lost, pair.source.text), found: textOf(added, pair.target.text) },
    source: [spanOf(lost)],
    target: [spanOf(added)],
  };
}

/** Two places that the tables know, two persons, or half a name: anything else may be a translation that no table has. */
function isProven(
  lost: readonly AlignedWord[],
  added: readonly ReadWord[],
  { from, to }: Pair,
  words: WordAlignment,
): boolean {
  const [first, other] = [lost[0], added[0]];
  if (!first || !other) return false;
  if (to.names.common.has(other.plain)) return false;
  const known = first.keys.length > 0 && (other.keys.length > 0 || from.names.keys.has(other.plain));
  const persons =
    isPerson(lost, words.source, from.names.persons) && isPerson(added, words.target, to.names.persons);
  return known || persons || (lost.length > 1 && added.length > 1) || standsBesidesKept(first, other, words);
}

function isPerson(
  name: readonly ReadWord[],
  words: readonly ReadWord[],
  titles: ReadonlySet<string>,
): boolean {
  const first = name[0] && words.indexOf(name[0]);
  return first !== undefined && titles.has(words[first - 1]?.plain ?? '');
}

/** The translation has more pronouns than the source, so that one may stand for a name. */
function hasMorePronouns({ from, to }: Pair, { source, target }: WordAlignment): boolean {
  const before = source.filter(
    (word) => from.names.pronouns.has(word.plain) || from.names.clinging.test(word.plain),
  ).length;
  return target.filter((word) => to.names.pronouns.has(word.plain)).length > before;
}

function reportLost(name: readonly AlignedWord[]): Report {
  return {
    severity: 'warning',
    values: { name: name.map((word) => word.text).join(' ') },
    source: [spanOf(name)],
    target: [],
  };
}

function reportAdded(name: readonly ReadWord[]): Report {
  return {
    severity: 'warning',
    variant: 'added',
    values: { found: name.map((word) => word.text).join(' ') },
    source: [],
    target: [spanOf(name)],
  };
}

/** Neighbouring words as names. */
function namesOf(added: readonly ReadWord[], words: readonly ReadWord[]): ReadWord[][] {
  const names: ReadWord[][] = [];
  for (const word of added) {
    const last = names.at(-1);
    const before = last?.at(-1);
    if (last && before && words.indexOf(word) === words.indexOf(before) + 1) last.push(word);
    else names.push([word]);
  }
  return names;
}

function spanOf(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function textOf(words: readonly Span[], text: string): string {
  const { start, end } = spanOf(words);
  return text.slice(start, end);
}

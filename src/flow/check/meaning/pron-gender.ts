import type { ReadWord } from '../../../language/read-names.js';
import type { CheckedDocument, DocumentCheck, PlacedPair, PlacedReport } from '../check.js';
import { alignWords } from './align-words.js';

/**
 * One person who is “he” in one sentence and “she” in another. Indonesian pronouns have no gender, so that an engine guesses anew each time. Only
 * sentences count that name one person and use one gender.
 */
export const pronGender: DocumentCheck = {
  code: 'pron.gender',
  severity: 'warning',
  fails: [
    [
      { source: 'Kata Retno, ia akan datang.', target: 'Retno said she would come.' },
      { source: 'Menurut Retno, dia sudah siap.', target: 'Retno said he was ready.' },
    ],
    [
      {
        source: 'Ketua KPU Rina Hartati mengatakan ia lega.',
        target: 'KPU chief Rina Hartati said he was relieved.',
      },
      { source: 'Kemudian Hartati menutup rapatnya.', target: 'Hartati then closed her meeting.' },
    ],
    [
      { source: 'Menurut Yuli, mobilnya dicuri.', target: 'Yuli said her car was stolen.' },
      { source: 'Polisi mendatangi Yuli di rumahnya.', target: 'Police called on Yuli at his house.' },
    ],
    [
      { source: 'Kata Sri, ia lahir di Solo.', target: 'Sri said he was born in Solo.' },
      { source: 'Kata Sri, ibunya guru.', target: 'Sri said her mother was a teacher.' },
    ],
    [
      { source: 'Menurut Dwi, ia terluka.', target: 'Dwi said he was injured.' },
      { source: 'Kini Dwi dirawat bersama anaknya.', target: 'Dwi is being treated with her child.' },
    ],
    [
      {
        source: 'Pelatih Tri Wahyuni menilai timnya siap.',
        target: 'Coach Tri Wahyuni said his team was ready.',
      },
      { source: 'Menurut Wahyuni, ia optimistis.', target: 'Wahyuni said she was optimistic.' },
    ],
  ],
  passes: [
    [
      { source: 'Kata Retno, ia akan datang.', target: 'Retno said she would come.' },
      { source: 'Menurut Retno, dia sudah siap.', target: 'Retno said she was ready.' },
    ],
    [
      { source: 'Kata Retno, ia akan datang.', target: 'Retno said she would come.' },
      { source: 'Kata Budi, ia akan datang.', target: 'Budi said he would come.' },
    ],
    [
      { source: 'Kata Retno, ia akan datang.', target: 'Retno said she would come.' },
      { source: 'Retno menelepon Budi karena ia sakit.', target: 'Retno called Budi because he was ill.' },
    ],
    [
      { source: 'Menurut Yuli, mobilnya dicuri.', target: 'Yuli said her car was stolen.' },
      { source: 'Mereka menemui Yuli.', target: 'They met Yuli.' },
    ],
    [
      { source: 'Ia tiba di Jakarta.', target: 'He arrived in Jakarta.' },
      { source: 'Ia meninggalkan Jakarta.', target: 'She left Jakarta.' },
    ],
    [
      { source: 'Menurut Dwi, ia dan istrinya selamat.', target: 'Dwi said he and his wife were safe.' },
      {
        source: 'Menurut Dwi, istrinya kini bersama ibunya.',
        target: 'Dwi said his wife was with her mother.',
      },
    ],
    [{ source: 'Kata Sri, ia lahir di Solo.', target: 'Sri said she was born in Solo.' }],
    [
      { source: 'Kata Sri Mulyani, ia siap.', target: 'Sri Mulyani said she was ready.' },
      { source: 'Kata Sri Sultan, ia siap.', target: 'Sri Sultan said he was ready.' },
    ],
    [
      { source: 'Menurut Tri, ia terluka.', target: 'Tri said he was hurt.' },
      { source: 'Menurut Tri, istrinya terluka.', target: 'Tri said his wife was hurt.' },
    ],
    [
      { source: 'Kata Rina, ia lega.', target: 'Rina said she was relieved.' },
      { source: 'Suaminya menjemput Rina.', target: 'Her husband picked Rina up.' },
    ],
  ],
  run: findChanges,
};

function findChanges({ blocks }: CheckedDocument): PlacedReport[] {
  const first = new Map<string, string>();
  return blocks.flatMap(({ segments }) =>
    segments.flatMap((segment) => {
      const person = onlyPerson(segment);
      const used = onlyGender(segment);
      if (!person || !used) return [];
      const before = first.get(person.plain);
      if (before === undefined) first.set(person.plain, used.gender);
      return before === undefined || before === used.gender ? [] : [report(segment, person, used.word)];
    }),
  );
}

/** The last word of the one name that a sentence keeps and that is no known place or body; null where there are none or several. */
function onlyPerson(segment: PlacedPair): ReadWord | null {
  const { source, target } = alignWords(segment);
  const { common } = segment.to.names;
  const kept = target.filter(
    (word) =>
      word.capital &&
      word.keys.length === 0 &&
      !common.has(word.plain) &&
      !/^\p{Lu}{2}/u.test(word.text) &&
      source.some((other) => other.capital && other.plain === word.plain && other.keys.length === 0),
  );
  const apart = kept.some(
    (word, at) => at > 0 && target.indexOf(word) !== target.indexOf(kept[at - 1] ?? word) + 1,
  );
  return apart ? null : (kept.at(-1) ?? null);
}

/** The gender of all pronouns of a target; null where there are none or both. */
function onlyGender(segment: PlacedPair): { readonly gender: string; readonly word: ReadWord } | null {
  const { genders } = segment.to.names;
  const found = alignWords(segment).target.flatMap((word) => {
    const gender = genders.get(word.plain);
    return gender === undefined ? [] : [{ gender, word }];
  });
  const [first] = found;
  return first && found.every(({ gender }) => gender === first.gender) ? first : null;
}

function report(segment: PlacedPair, person: ReadWord, word: ReadWord): PlacedReport {
  return {
    values: { name: person.text, word: word.text },
    source: [],
    target: [{ start: word.start, end: word.end }],
    segment: segment.id,
  };
}

import type { ContraryRules } from '../../../language/contrary-rules.js';
import type { ReadWord } from '../../../language/read-names.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { alignWords } from './align-words.js';

/**
 * A word that became its contrary: utara is no south, and turun is not “rose”. Silent where the target has the right word as well, where the source
 * has both, and where anything is denied, since a denied contrary may say the same.
 */
export const senseContrary: PairCheck = {
  code: 'sense.contrary',
  severity: 'warning',
  fails: [
    { source: 'Harga beras turun 5 persen.', target: 'Rice prices rose 5%.' },
    {
      source: 'Pusat gempa berada 18 km di utara Poso.',
      target: 'The quake was centered 18 km south of Poso.',
    },
    {
      source: 'Menteri itu membantah tuduhan suap.',
      target: 'The minister admitted the bribery allegation.',
    },
    { source: 'MK menolak gugatan itu.', target: 'The Constitutional Court upheld the lawsuit.' },
    {
      source: 'Timnas gagal lolos ke Piala Dunia.',
      target: 'The national team qualified for the World Cup.',
    },
    { source: 'Korea Selatan memulangkan para pekerja.', target: 'North Korea brought the workers home.' },
    { source: 'Rupiah melemah terhadap dolar.', target: 'The rupiah strengthened against the dollar.' },
    { source: 'Ia tinggal di Lampung Barat.', target: 'He lives in East Lampung.' },
  ],
  passes: [
    { source: 'Harga beras turun 5 persen.', target: 'Rice prices fell 5%.' },
    { source: 'MK menolak gugatan itu.', target: 'The Constitutional Court rejected the lawsuit.' },
    { source: 'Harga tidak naik.', target: 'Prices did not fall and did not rise.' },
    { source: 'Warga pesisir utara mengungsi.', target: 'Coastal residents fled their homes.' },
    { source: 'Angin bertiup dari barat daya.', target: 'The wind is blowing from the southwest.' },
    { source: 'Ekspor naik, impor turun.', target: 'Exports rose and imports fell.' },
    { source: 'Ia naik kereta ke Solo.', target: 'He took the train to Solo.' },
    { source: 'Warga menolak mendukung rencana itu.', target: 'Residents refused to support the plan.' },
    { source: 'Hujan turun sejak pagi.', target: 'It has been raining since morning.' },
    { source: 'Ia gagal meraih gelar itu.', target: 'She lost the final.' },
  ],
  run: findContraries,
};

/** A word of a text with its side. */
interface Sided {
  readonly word: ReadWord;
  readonly about: string;
  readonly side: string;
}

function findContraries(pair: Pair): Report[] {
  const { source, target } = alignWords(pair);
  const before = sided(source, pair.from.contraries);
  if (before.length === 0) return [];
  const after = sided(target, pair.to.contraries);
  const isDenied =
    source.some(({ plain }) => pair.from.negation.negators.has(plain)) ||
    target.some(({ plain }) => pair.to.negation.negators.has(plain));
  const abouts = [...new Set(before.map(({ about }) => about))];
  return abouts.flatMap((about) => {
    if (isDenied && about !== compass) return [];
    const said = before.filter((each) => each.about === about);
    const told = after.filter((each) => each.about === about);
    const [first] = said;
    const [other] = told;
    if (!first || !other || said.some(({ side }) => side !== first.side)) return [];
    return told.some(({ side }) => side === first.side) ? [] : [report(first, other)];
  });
}

/** North is north, whether somebody is there or not. */
const compass = 'compass';

function sided(words: readonly ReadWord[], rules: ContraryRules): Sided[] {
  return words.flatMap((word) => (rules.get(word.plain) ?? []).map((side) => ({ word, ...side })));
}

function report({ word }: Sided, other: Sided): Report {
  return {
    values: { value: word.text, found: other.word.text },
    source: [{ start: word.start, end: word.end }],
    target: [{ start: other.word.start, end: other.word.end }],
  };
}

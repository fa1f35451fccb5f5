import type { CertaintyRules } from '../../../language/certainty-rules.js';
import type { ReadWord } from '../../../language/read-names.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { alignWords } from './align-words.js';

/**
 * A charge without its “allegedly”, and the reverse; and a step of the law that changed (tersangka is a suspect, terdakwa a defendant, terpidana a
 * convict), which is proven where the source has no word of the step that the target names.
 */
export const modalCertainty: PairCheck = {
  code: 'modal.certainty',
  severity: 'blocking',
  fails: [
    {
      source: 'Tersangka diperiksa di Polda Metro Jaya.',
      target: 'The defendant was questioned at Jakarta police headquarters.',
    },
    { source: 'Bupati itu diduga menerima suap.', target: 'The regent took bribes.' },
    {
      source: 'Terdakwa menolak dakwaan jaksa.',
      target: 'The convict rejected the prosecutor’s indictment.',
    },
    { source: 'Polisi memanggil dua saksi.', target: 'Police summoned two suspects.' },
    { source: 'Kapal itu disinyalir membawa senjata.', target: 'The ship carried weapons.' },
    { source: 'Pria itu membunuh tetangganya.', target: 'The man allegedly killed his neighbor.' },
    {
      source: 'Dugaan korupsi di kementerian itu diselidiki.',
      target: 'Corruption at the ministry is being investigated.',
    },
    { source: 'Tersangka diduga membunuh istrinya.', target: 'The suspect killed his wife.' },
    { source: 'Inflasi diperkirakan turun tahun depan.', target: 'Inflation will fall next year.' },
    { source: 'Pelaku disebut memiliki gangguan jiwa.', target: 'The attacker has a mental disorder.' },
    { source: 'Menurut saksi, mobil itu melaju kencang.', target: 'The car was speeding.' },
    { source: 'Ia mengaku menerima uang itu.', target: 'He took the money.' },
    {
      source: 'Kebakaran itu disebabkan korsleting.',
      target: 'The fire was probably caused by a short circuit.',
    },
  ],
  passes: [
    { source: 'Bupati itu diduga menerima suap.', target: 'The regent is suspected of taking bribes.' },
    { source: 'Bupati itu diduga menerima suap.', target: 'The regent allegedly took bribes.' },
    { source: 'Tersangka ditahan sejak Senin.', target: 'The suspect has been held since Monday.' },
    { source: 'Terduga pelaku melarikan diri.', target: 'The suspect fled.' },
    { source: 'Terpidana mati itu mengajukan banding.', target: 'The death row inmate filed an appeal.' },
    { source: 'Kota itu disebut Kota Hujan.', target: 'The city is called the City of Rain.' },
    { source: 'Kota itu mungkin akan banjir.', target: 'The city could be flooded.' },
    { source: 'Pemerintah mengklaim harga turun.', target: 'The government claims prices have fallen.' },
    {
      source: 'Hakim memvonis terdakwa lima tahun penjara.',
      target: 'The judge convicted the defendant and sentenced him to five years in prison.',
    },
    { source: 'Menurut polisi, pelaku sudah ditahan.', target: 'The attacker is in custody, police say.' },
    { source: 'Inflasi diperkirakan turun.', target: 'Inflation is expected to fall.' },
    { source: 'Korban tewas diperkirakan 20 orang.', target: 'About 20 people are thought to have died.' },
    { source: 'Polisi menduga tersangka melarikan diri.', target: 'Police believe the suspect has fled.' },
    { source: 'Ia dituduh mencuri motor.', target: 'He was accused of stealing a motorcycle.' },
    { source: 'Konon raja itu dimakamkan di sana.', target: 'The king is said to be buried there.' },
  ],
  run: (pair) => [...compareSteps(pair), ...compareHedges(pair)],
};

function compareSteps(pair: Pair): Report[] {
  const { source, target } = alignWords(pair);
  const { steps: before } = pair.from.certainty;
  const { steps: after } = pair.to.certainty;
  const known = new Set(source.flatMap((word) => before.get(word.plain) ?? []));
  const given = new Set(target.flatMap((word) => after.get(word.plain) ?? []));
  const lost = source.filter((word) => {
    const steps = before.get(word.plain);
    return steps !== undefined && !steps.some((step) => given.has(step));
  });
  const wrong = target.filter((word) => after.get(word.plain)?.every((step) => !known.has(step)));
  const [first, instead] = [lost[0], wrong[0]];
  if (!first || !instead || isCalledOtherwise(first, instead)) return [];
  return [
    {
      variant: 'step',
      values: { word: first.text, found: instead.text },
      source: [{ start: first.start, end: first.end }],
      target: [{ start: instead.start, end: instead.end }],
    },
  ];
}

/** Who is in prison may be called an inmate or a convict, whatever the source calls him. */
function isCalledOtherwise(source: ReadWord, target: ReadWord): boolean {
  return (
    /^(?:inmate|convict)/u.test(target.plain) && /^(?:terpidana|narapidana|napi|tahanan)$/u.test(source.plain)
  );
}

function compareHedges(pair: Pair): Report[] {
  const { source, target } = alignWords(pair);
  const { certainty: before } = pair.from;
  const { certainty: after } = pair.to;
  const answers = withoutPersons(source, target, pair);
  const hearsay = firstOf(source, before.hearsay) ?? firstOf(source, before.doubts);
  const rough = firstOf(source, before.about) ? [] : [after.about];
  if (hearsay && !firstOf(answers, after.hedges, ...rough)) return [report(undefined, hearsay, 'source')];
  const speech = firstOf(source, before.speech);
  if (speech && !quotes.test(pair.target.text) && !firstOf(answers, after.speech, after.hedges))
    return [report('speaker', speech, 'source')];
  const added = firstOf(target, after.hearsay, after.doubts);
  if (added && !hearsay && !firstOf(source, before.hedges)) return [report('added', added, 'target')];
  return [];
}

/** Who speaks may be left to the sentence before, where the words stand between marks. */
const quotes = /["“”‘«»]|(?<!\p{L})'/u;

/** “The suspect” for tersangka names a person, and says of no deed that it is not proven. */
function withoutPersons(
  source: readonly ReadWord[],
  target: readonly ReadWord[],
  { from, to }: Pair,
): readonly ReadWord[] {
  const persons = source.filter(
    ({ plain }) => from.certainty.steps.has(plain) && !from.certainty.hearsay.has(plain),
  );
  if (persons.length === 0) return target;
  const known = new Set(persons.flatMap(({ plain }) => from.certainty.steps.get(plain) ?? []));
  let open = persons.length;
  return target.filter(
    ({ plain }) => !(to.certainty.steps.get(plain)?.some((step) => known.has(step)) && open-- > 0),
  );
}

function report(variant: string | undefined, word: ReadWord, side: 'source' | 'target'): Report {
  const span = { start: word.start, end: word.end };
  return {
    severity: 'warning',
    ...(variant === undefined ? {} : { variant }),
    values: { word: word.text },
    source: side === 'source' ? [span] : [],
    target: side === 'target' ? [span] : [],
  };
}

/** The first word that one of the tables has, alone or with the next one. */
function firstOf(words: readonly ReadWord[], ...tables: CertaintyRules['hedges'][]): ReadWord | undefined {
  return words.find((word, at) => {
    const next = words[at + 1]?.plain ?? '';
    return tables.some(
      (table) =>
        table.has(word.plain) || (beginsTwo(table).has(word.plain) && table.has(`${word.plain} ${next}`)),
    );
  });
}

const firstWords = new WeakMap<CertaintyRules['hedges'], ReadonlySet<string>>();

/** First words of the entries of two words: most words of a text begin none. */
function beginsTwo(table: CertaintyRules['hedges']): ReadonlySet<string> {
  const known =
    firstWords.get(table) ?? new Set([...table].flatMap((entry) => /^(.+) /u.exec(entry)?.[1] ?? []));
  firstWords.set(table, known);
  return known;
}

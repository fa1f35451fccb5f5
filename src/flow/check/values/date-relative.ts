import { phrasesIn } from '../../../language/phrases.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { wordsOf } from '../words.js';

/** Days, weeks, months and years as seen from now: what is last week stays last week. A target that names the day or leaves it out is fine. */
export const dateRelative: PairCheck = {
  code: 'date.relative',
  severity: 'warning',
  fails: [
    { source: 'Ia ditangkap pekan lalu.', target: 'He was arrested this week.' },
    { source: 'Rapat digelar besok.', target: 'The meeting was held yesterday.' },
    { source: 'Aturan itu berlaku bulan depan.', target: 'The rule took effect last month.' },
    { source: 'Harga naik tahun lalu.', target: 'Prices will rise next year.' },
    { source: 'Kemarin ia tiba di Solo.', target: 'He arrives in Solo today.' },
    { source: 'Pemilihan digelar tahun depan.', target: 'The election is this year.' },
  ],
  passes: [
    { source: 'Ia ditangkap pekan lalu.', target: 'He was arrested last week.' },
    { source: 'Kemarin ia tiba di Solo.', target: 'He arrived in Solo on Monday.' },
    { source: 'Harga naik tahun lalu.', target: 'Prices rose the previous year.' },
    { source: 'Aturan itu berlaku bulan depan.', target: 'The rule takes effect in October.' },
    { source: 'Harga tahun ini lebih tinggi.', target: 'Prices are higher this year than last year.' },
    { source: 'Rapat digelar Minggu ini.', target: 'The meeting is on Sunday.' },
    { source: 'Hari ini ia bebas, besok ia pulang.', target: 'He is free today and goes home tomorrow.' },
    { source: 'Ia tidur nyenyak tadi malam.', target: 'He slept well last night.' },
    { source: 'Laba naik dibanding tahun lalu.', target: 'Profit rose from a year earlier.' },
    { source: 'Jumat pekan lalu ia dipecat.', target: 'He was fired on Friday of last week.' },
  ],
  run: compareRelative,
};

function compareRelative({ source, target, from, to }: Pair): Report[] {
  const before = wordsOf(source.text);
  const said = phrasesIn(before, from.dates.relative);
  if (said.length === 0) return [];
  const after = wordsOf(target.text);
  const told = phrasesIn(after, to.dates.relative);
  return said.flatMap((phrase) => {
    const ofUnit = told.filter(({ meaning }) => unitOf(meaning) === unitOf(phrase.meaning));
    const [other] = ofUnit;
    if (!other || ofUnit.some(({ meaning }) => said.some((each) => each.meaning === meaning))) return [];
    const value = spanOf(before, phrase);
    const found = spanOf(after, other);
    return [
      {
        values: {
          value: source.text.slice(value.start, value.end),
          found: target.text.slice(found.start, found.end),
        },
        source: [value],
        target: [found],
      },
    ];
  });
}

function unitOf(meaning: string): string {
  return meaning.split(' ', 1)[0] ?? '';
}

function spanOf(
  words: ReturnType<typeof wordsOf>,
  { at, length }: { readonly at: number; readonly length: number },
): { readonly start: number; readonly end: number } {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}

import type { Pair, PairCheck, Report } from '../check.js';
import { judgeCompleteness } from './completeness.js';
import { coverPair } from './coverage.js';

/** A stretch of the target of which the source has nothing: none of its words is found there and the target is too long for its source. */
export const addContent: PairCheck = {
  code: 'add.content',
  severity: 'warning',
  fails: [
    {
      source: 'Presiden tiba di Surabaya kemarin untuk membuka pameran industri.',
      target:
        'The president arrived in Surabaya yesterday to open an industrial exhibition. Analysts expect the visit to boost investor confidence before the election.',
    },
    {
      source: 'Harga minyak naik dua persen pada hari Selasa.',
      target:
        'Oil prices rose two percent on Tuesday, as traders worried about supply disruptions in the Middle East and weak demand.',
    },
    {
      source: 'Polisi masih menyelidiki penyebab kebakaran itu.',
      target:
        'Police are still investigating the cause of the fire, which destroyed a warehouse and injured several workers.',
    },
    {
      source: 'Menteri itu menolak berkomentar tentang laporan tersebut.',
      target:
        'The minister declined to comment on the report, saying the government needed time to study the allegations first.',
    },
    {
      source: 'Gempa bumi mengguncang pulau itu tadi malam.',
      target:
        'An earthquake shook the island last night. Indonesia sits on the Pacific Ring of Fire and has frequent seismic activity.',
    },
    {
      source: 'Kedua pemimpin bertemu di Jenewa pada bulan Juni.',
      target:
        'The two leaders met in Geneva in June, their first meeting since the war began, and agreed to restore diplomatic ties.',
    },
  ],
  passes: [
    {
      source: 'Presiden tiba di Surabaya kemarin untuk membuka pameran industri.',
      target: 'The president arrived in Surabaya yesterday to open an industrial exhibition.',
    },
    {
      source: 'KPK menahan bupati itu.',
      target: 'The Corruption Eradication Commission detained the regent.',
    },
    {
      source: 'BMKG mengeluarkan peringatan dini untuk pesisir selatan Jawa.',
      target:
        'The Meteorology, Climatology and Geophysics Agency issued an early warning for the southern coast of Java.',
    },
    {
      source: 'Kemenlu membantah kabar itu dan memanggil duta besar.',
      target: 'The Foreign Ministry denied the report and summoned the ambassador.',
    },
    {
      source: 'Mereka mudik dengan sepeda motor sejak Sabtu malam.',
      target: 'They have been traveling to their hometowns by motorcycle since Saturday night.',
    },
    {
      source: 'Warga bergotong royong membersihkan jalan.',
      target: 'Residents worked together to clean the road.',
    },
    {
      source: 'Kemendikbudristek mencabut aturan itu kemarin.',
      target: 'The Ministry of Education, Culture, Research and Technology revoked the rule yesterday.',
      terms: '- source: Kemendikbudristek\n  target: Ministry of Education, Culture, Research and Technology',
    },
    { source: 'Ia menjalani ibadah puasa di Makkah.', target: 'He observed the Ramadan fast in Mecca.' },
    { source: 'Rapat ditunda.', target: 'The meeting has been postponed until further notice.' },
    {
      source: 'Jaksa menuntut terdakwa lima tahun penjara.',
      target: 'Prosecutors are seeking a five-year prison sentence for the defendant.',
    },
    {
      source: 'Harga BBM bersubsidi tidak akan naik sampai akhir tahun.',
      target: 'The price of subsidized fuel will not go up before the end of the year.',
    },
  ],
  run: findAddition,
};

function findAddition(pair: Pair): Report[] {
  const { span } = coverPair(pair).added;
  const { added, percent } = judgeCompleteness(pair);
  if (!added || !span) return [];
  const words = pair.target.text.slice(span.start, span.end);
  return [{ values: { words, percent }, source: [], target: [span] }];
}

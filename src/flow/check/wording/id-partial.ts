import type { Pair, PairCheck, Report } from '../check.js';
import { idUntranslated } from './id-untranslated.js';
import { leftWords } from './left-words.js';

/**
 * A word or two of the source language that stayed in the target: in lower case, the same in the source, and known by the tables of frequent
 * words or by their affixes. Words that both languages have (media, member, batik) are let pass.
 */
export const idPartial: PairCheck = {
  code: 'id.partial',
  severity: 'warning',
  fails: [
    { source: 'Menteri itu mengundurkan diri.', target: 'The menteri has resigned from office.' },
    { source: 'Polisi memeriksa tersangka kemarin.', target: 'Police questioned the tersangka yesterday.' },
    {
      source: 'Negara-negara Arab mengecam serangan itu.',
      target: 'The Arab negara-negara condemned the attack.',
    },
    { source: 'Harga beras melonjak tajam.', target: 'The price of rice has melonjak sharply.' },
    { source: 'Keputusannya ditolak dewan.', target: 'His keputusannya was rejected by the council.' },
    { source: 'Anggaran untuk sekolah dipotong.', target: 'The budget untuk schools was cut.' },
    { source: 'Pertumbuhan ekonomi melambat.', target: 'Economic pertumbuhan slowed down.' },
  ],
  passes: [
    { source: 'Menteri itu mengundurkan diri.', target: 'The minister has resigned.' },
    { source: 'Media asing memuat berita itu.', target: 'Foreign media carried the story.' },
    { source: 'Kenya dan Balkan hadir.', target: 'Kenya and the Balkans attended.' },
    { source: 'Ia memakai batik dan kebaya.', target: 'She wore batik and a kebaya.' },
    { source: 'Diplomat itu menderita diabetes.', target: 'The diplomat has diabetes.' },
    { source: 'Pesantren itu terbakar.', target: 'The pesantren burned down.' },
    { source: 'Nilainya biasa saja.', target: 'His grades were so-so.' },
    { source: 'Udara di Berlin dingin.', target: 'The air in Berlin is cold.' },
    { source: 'Ia naik tuk-tuk di Bangkok.', target: 'He rode a tuk-tuk in Bangkok.' },
    {
      source: 'Warga menggelar selamatan di masjid.',
      target: 'Residents held a “selamatan” at the mosque.',
    },
    {
      source: 'Tradisi perang topat digelar di Lombok.',
      target: 'The perang topat (rice cake war) tradition was held in Lombok.',
    },
    { source: 'Kantor itu di Jalan Merdeka.', target: 'The office is on Jalan Merdeka.' },
  ],
  run: findPartial,
};

function findPartial(pair: Pair): Report[] {
  const left = leftWords(pair).filter((word) => word.copied);
  if (left.length === 0 || idUntranslated.run(pair).length > 0) return [];
  return [
    {
      values: { words: [...new Set(left.map((word) => word.text))].join(', ') },
      source: [],
      target: left.map(({ start, end }) => ({ start, end })),
    },
  ];
}

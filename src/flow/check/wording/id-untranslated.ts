import type { Pair, PairCheck, Report } from '../check.js';
import { wordsOf } from '../words.js';
import { leftWords } from './left-words.js';

/** One grammatical word may be a name or a title; two in one sentence are a piece of the source. */
const enough = 2;
/** So many words of any kind that the source has as well are one too, and so are two of them side by side. */
const enoughOfAnyKind = 3;
/** In a target of so few words one is enough. */
const shortTarget = 3;

/** Words of the source language that stayed in the target, so many that a piece of it was not translated. One alone only warns (`id.partial`). */
export const idUntranslated: PairCheck = {
  code: 'id.untranslated',
  severity: 'blocking',
  fails: [
    {
      source: 'Ia mengatakan bahwa rapat itu ditunda.',
      target: 'He said bahwa the meeting itu was postponed.',
    },
    {
      source: 'Polisi menangkap tersangka di Bandung pada Senin malam.',
      target: 'Polisi menangkap tersangka in Bandung on Monday night.',
    },
    {
      source: 'Presiden meresmikan bendungan itu. Warga menyambut dengan gembira.',
      target: 'The president inaugurated the dam. Warga menyambut dengan gembira.',
    },
    { source: 'yang terbaik', target: 'yang terbaik' },
    {
      source: 'Pemerintah menaikkan tarif listrik mulai bulan depan.',
      target: 'The government will menaikkan tarif listrik starting next month.',
    },
    {
      source: 'Gempa tidak berpotensi tsunami, kata BMKG.',
      target: 'The quake tidak had the potential untuk a tsunami, the agency said.',
    },
    {
      source: 'Para korban banjir mengungsi ke sekolah.',
      target: 'The korban banjir fled to a school.',
    },
  ],
  passes: [
    {
      source: 'Ia menyanyikan lagu “Bagimu Negeri”.',
      target: 'She sang the song “Bagimu Negeri.”',
    },
    {
      source: 'Film Ada Apa dengan Cinta diputar lagi.',
      target: 'The film “Ada Apa dengan Cinta” was shown again.',
    },
    {
      source: 'Front Pembela Islam dan Umat berunjuk rasa.',
      target: 'The Front Pembela Islam dan Umat held a protest.',
    },
    {
      source: 'Prinsip musyawarah untuk mufakat dipakai di desa itu.',
      target: 'The principle of “musyawarah untuk mufakat” was used in the village.',
    },
    {
      source: 'Warga bergotong royong dengan semangat gotong royong.',
      target: 'Residents worked together in the spirit of gotong royong (mutual help).',
    },
    {
      source: 'Baca di https://contoh.id/berita/yang-terbaru-dan-populer-untuk-anda.',
      target: 'Read it at https://contoh.id/berita/yang-terbaru-dan-populer-untuk-anda.',
    },
    { source: 'Kenya dan Balkan menjadi anggota.', target: 'Kenya and the Balkans became members.' },
    { source: 'Batik dan gamelan dipamerkan.', target: 'Batik and gamelan were on display.' },
    { source: 'Media itu memuat data korban.', target: 'The media outlet carried data on the victims.' },
    { source: 'Lady Di tiba di Isola di Capri.', target: 'Lady Di arrived on Isola di Capri.' },
    {
      source: 'Restoran Pondok Sari dan Wangi tutup.',
      target: 'The Pondok Sari dan Wangi restaurant closed.',
    },
  ],
  run: findUntranslated,
};

function findUntranslated(pair: Pair): Report[] {
  const left = leftWords(pair);
  const grammatical = left.filter((word) => word.kind === 'function');
  const copied = left.filter((word) => word.copied);
  const hasRun = left.some((word) => word.inRun);
  const isShort = copied.length > 0 && wordsOf(pair.target.text).length <= shortTarget;
  if (grammatical.length < enough && copied.length < enoughOfAnyKind && !hasRun && !isShort) return [];
  return [
    {
      values: { words: [...new Set(left.map((word) => word.text))].join(', ') },
      source: [],
      target: left.map(({ start, end }) => ({ start, end })),
    },
  ];
}

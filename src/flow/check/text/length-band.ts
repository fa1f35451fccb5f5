import type { Pair, PairCheck, Report } from '../check.js';
import { judgeCompleteness } from '../meaning/completeness.js';
import { coverPair } from '../meaning/coverage.js';

/** Below this many characters of source the ratio says nothing: a headline of two words may double. */
const shortest = 30;
/** Target characters to source characters. Wide on purpose: a false alarm costs more here than a miss. */
const band = { low: 0.5, high: 1.8 };

/** A target so short or so long that something is probably lost or added, where `omit.sentence` and `add.content` cannot say what. */
export const lengthBand: PairCheck = {
  code: 'length.band',
  severity: 'warning',
  fails: [
    { source: 'Hal itu sudah pernah ia sampaikan kepada kami semua.', target: 'He told us.' },
    { source: 'Ia menyebutnya sebagai langkah yang tepat.', target: 'He said it.' },
    { source: 'Itu saja yang bisa saya katakan kepada Anda.', target: 'That is all.' },
    { source: 'Baginya, tak seorang pun boleh tahu.', target: 'No one.' },
    {
      source: 'Mereka lalu pergi ke sana bersama.',
      target: 'And so it was that they all of them then went over there, the whole lot of them.',
    },
    { source: 'Semua itu sudah lama ia ketahui.', target: 'He knew.' },
  ],
  passes: [
    {
      source: 'Menteri luar negeri kedua negara bertemu di Jakarta kemarin.',
      target: 'The foreign ministers of the two countries met in Jakarta yesterday.',
    },
    { source: 'Baca juga', target: 'Read this as well' },
    { source: 'Harga naik lagi', target: 'Prices rise' },
    {
      source: 'KPK menahan bupati itu.',
      target: 'The Corruption Eradication Commission detained the regent.',
    },
    {
      source: 'Demikian disampaikan oleh yang bersangkutan dalam keterangannya.',
      target: 'That is what he said in his statement.',
    },
    {
      source: 'Hingga berita ini diturunkan, belum ada keterangan resmi dari pihak kepolisian setempat.',
      target: 'Local police have not yet commented on the case.',
    },
    { source: 'Ia menjalani puasa dan tarawih di Makkah.', target: 'He fasted and prayed in Mecca.' },
    {
      source: 'Mereka tiba di sana sejak Sabtu malam.',
      target: 'They have been there since Saturday night.',
    },
    { source: 'Rapat itu ditunda sampai pekan depan.', target: 'The meeting was put off until next week.' },
    {
      source: 'Warga bergotong royong membersihkan jalan.',
      target: 'Residents worked together to clean the road.',
    },
  ],
  run: compareLengths,
};

function compareLengths(pair: Pair): Report[] {
  const { source, target } = pair;
  const { omitted, added } = judgeCompleteness(pair);
  if (omitted !== 'no' || added) return [];
  const before = source.text.trim().length;
  const after = target.text.trim().length;
  const { size, writtenOut } = coverPair(pair);
  const isShort = after < band.low * size;
  if (before < shortest || (!isShort && after - writtenOut <= band.high * before)) return [];
  const values = { source: before, target: after, percent: Math.round((after / before) * 100) };
  return [{ values, source: [], target: [] }];
}

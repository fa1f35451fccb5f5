import type { Pair, PairCheck, Report } from '../check.js';
import { hasFewerSentences, judgeCompleteness } from './completeness.js';
import { coverPair } from './coverage.js';

/**
 * A clause or a sentence of the source of which the target has nothing: no word of it is found and the target is too short for its source. It
 * blocks where a name, a figure or a sentence is missing as well.
 */
export const omitSentence: PairCheck = {
  code: 'omit.sentence',
  severity: 'blocking',
  fails: [
    {
      source:
        'Polisi menangkap dua tersangka di Surabaya pada hari Senin. Keduanya kini ditahan di Mapolda Jawa Timur untuk pemeriksaan lebih lanjut.',
      target: 'Police arrested two suspects in Surabaya on Monday.',
    },
    {
      source:
        'Presiden meresmikan jembatan itu kemarin, dan berjanji akan membangun rumah sakit serta sekolah baru di Kabupaten Sikka.',
      target: 'The president inaugurated the bridge yesterday.',
    },
    {
      source:
        'Pemerintah akan menaikkan gaji guru tahun depan. Namun, menteri keuangan belum menyebutkan jumlah anggaran yang dibutuhkan.',
      target: 'The government will raise teachers’ salaries next year.',
    },
    {
      source:
        'Korban, yang bekerja sebagai petani di desa tetangga, dibawa ke rumah sakit setelah rumahnya terbakar pada malam hari.',
      target: 'The victim was taken to a hospital.',
    },
    {
      source:
        'Menurut juru bicara militer, serangan udara itu menghancurkan gudang senjata dan menewaskan sedikitnya tujuh anggota milisi.',
      target: 'According to the military spokesman, it was an air strike.',
    },
    {
      source:
        'Gempa merusak ratusan rumah, sementara warga mengungsi ke masjid dan sekolah karena takut tsunami.',
      target: 'The earthquake damaged hundreds of houses.',
    },
  ],
  passes: [
    {
      source:
        'Polisi menangkap dua tersangka di Surabaya pada hari Senin. Keduanya kini ditahan di Mapolda Jawa Timur untuk pemeriksaan lebih lanjut.',
      target:
        'Police arrested two suspects in Surabaya on Monday. Both are being held at East Java police headquarters for questioning.',
    },
    {
      source: 'Demikian disampaikan oleh juru bicara kementerian tersebut dalam konferensi pers di Jakarta.',
      target: 'The ministry’s spokesman told a news conference in Jakarta.',
    },
    {
      source:
        'Adapun yang menjadi persoalan adalah bahwa sampai dengan saat ini belum ada keputusan apa pun dari pemerintah.',
      target: 'The problem is that the government has not decided.',
    },
    {
      source: 'Ia mengatakan bahwa pihaknya akan terus melakukan pencarian terhadap para korban.',
      target: 'He said they will keep searching for victims.',
    },
    {
      source:
        'Presiden Rusia Vladimir Putin tiba di Pyongyang pada Rabu dini hari dan disambut langsung oleh Kim Jong Un.',
      target: 'Putin arrived in Pyongyang early Wednesday and was greeted by Kim Jong Un himself.',
    },
    { source: 'Harga beras naik.', target: 'Rice is dearer.' },
    {
      source:
        'Kementerian Luar Negeri Republik Indonesia menyampaikan duka cita yang mendalam kepada keluarga korban.',
      target: 'Indonesia’s Foreign Ministry offered condolences to the victim’s family.',
    },
    {
      source: 'Warga mengungsi. Sekolah ditutup. Polisi berjaga di setiap persimpangan jalan utama kota itu.',
      target: 'Residents fled and schools closed as police guarded every main intersection of the city.',
    },
    {
      source: 'Kegiatan tersebut dilaksanakan dalam rangka memperingati Hari Kemerdekaan Republik Indonesia.',
      target: 'The event marked Indonesia’s Independence Day.',
    },
    {
      source: 'Hingga berita ini diturunkan, belum ada keterangan resmi dari pihak kepolisian setempat.',
      target: 'Local police have not commented.',
    },
  ],
  run: findOmission,
};

function findOmission(pair: Pair): Report[] {
  const { lost } = coverPair(pair);
  const { omitted, percent } = judgeCompleteness(pair);
  if (omitted === 'no' || !lost.span) return [];
  const proven = omitted === 'surely' && (lost.named || hasFewerSentences(pair));
  return [
    {
      ...(proven ? {} : { severity: 'warning' as const }),
      values: { words: pair.source.text.slice(lost.span.start, lost.span.end), percent },
      source: [lost.span],
      target: [],
    },
  ];
}

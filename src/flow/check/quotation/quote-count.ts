import { splitSentences } from '../../../language/split-sentences.js';
import type { BlockCheck, CheckedBlock, PlacedReport } from '../check.js';
import { countWords, lengthRatio, shortQuotation } from './align-quotations.js';
import { wordsOf } from '../words.js';
import { compareQuotations, type QuotedAlignment } from './compare-quotations.js';
import type { QuotedPair, QuotedPiece } from './quoted-block.js';
import { isSettledByMark } from './spoken.js';

/** Quoted words of the target for each that the source leads to expect: outside, words were lost, or words of others were put into the quotation. */
const band = { low: 0.6, high: 1.8 };
/** The same for quotations of few words, where one more or less weighs more: too few of them only warn. */
const bandOfFew = { low: 0.58, high: 2.2 };
const few = 9;
/** With a sentence less in the quotation, this is short enough to say that it is missing. */
const withoutSentence = 0.75;
/** Words from the end of a quotation to the verb that names its speaker. */
const near = 7;
/** What says openly that words are left out. */
const ellipsis = /\.\.\.|…|\. \. \./u;
/** By what two sentences become one. */
const joins = /[,;:–—]|\b(?:and|but|so|or|as|while|because|that)\b/iu;
/** Below this many words of source a ratio says nothing. */
const fewest = 5;

/**
 * Quoted words in = quoted words out, in order. An attribution may cut a quotation in two, or stand elsewhere. A quotation that became paraphrase
 * only warns, as do marks around a single word, which English often drops.
 */
export const quoteCount: BlockCheck = {
  code: 'quote.count',
  severity: 'blocking',
  fails: [
    [
      {
        source: '“Kami tidak akan menyerah. Kami akan menuntut keadilan di pengadilan,” kata Novel.',
        target: '“We will not give up,” Novel said.',
      },
    ],
    [
      {
        source: '“Kami akan terus berjuang sampai semua sandera dibebaskan,” ujar juru bicara itu.',
        target: 'The spokesman said they would keep fighting until all the hostages were freed.',
      },
    ],
    [
      {
        source:
          '“Harga beras terus naik sejak Januari. Pemerintah akan mengimpor beras dari Thailand bulan depan,” kata Zulkifli.',
        target: '“The price of rice has kept rising since January,” Zulkifli said.',
      },
    ],
    [
      {
        source: 'Ia menyebut kebijakan itu “langkah mundur bagi demokrasi”.',
        target: 'He called the policy a step backward for democracy.',
      },
    ],
    [
      {
        source: '“Kami sudah memeriksa saksi-saksi,” kata Ramadhan di Mabes Polri, Jakarta, pada hari Senin.',
        target:
          '“We have questioned the witnesses, Ramadhan said at police headquarters in Jakarta on Monday.”',
      },
    ],
    [
      {
        source: '“Kami siap berangkat,” kata Retno.',
        target: '“We are ready to leave, Retno said.”',
      },
    ],
    [
      { source: '“Saya tidak bersalah.', target: '“I am not guilty.' },
      { source: 'Saya akan membuktikannya di sidang nanti,” kata Setya.', target: 'I will,” Setya said.' },
    ],
    [
      {
        source: '“Kami kecewa,” kata Anies. “Putusan ini tidak adil bagi rakyat kecil di Jakarta.”',
        target: '“We are disappointed,” Anies said.',
      },
    ],
  ],
  passes: [
    [
      {
        source: '“Kami siap. Kami berangkat besok,” kata Retno.',
        target: '“We are ready,” Retno said. “We leave tomorrow.”',
      },
    ],
    [
      {
        source: 'Moskow “tidak akan tinggal diam”, kata Lavrov.',
        target: 'Moscow “will not stand idly by,” Lavrov said.',
      },
    ],
    [{ source: '"Kami siap," katanya.', target: '“We are ready,” he said.' }],
    [
      {
        source: '“Saya mendengar ledakan,” kata Sutrisno, seorang warga. “Lalu rumah kami bergetar.”',
        target: '“I heard an explosion. Then our house shook,” said Sutrisno, a resident.',
      },
    ],
    [
      { source: '“Kami siap.', target: '“We are ready.' },
      { source: 'Kami berangkat besok,” kata Retno.', target: 'We leave tomorrow,” Retno said.' },
    ],
    [
      {
        source: 'Jokowi: “Kami akan bangun ibu kota baru”',
        target: 'Jokowi: ‘We will build a new capital’',
      },
    ],
    [
      {
        source: 'Bank itu dipisahkan dari “bank buruk” dan ‘bank baik’.',
        target: 'The bank was split from the “bad bank” and the “good bank.”',
      },
    ],
    [
      {
        source: '“Tidak,” jawab Megawati singkat ketika ditanya wartawan.',
        target: '“No,” Megawati answered briefly when reporters asked.',
      },
    ],
    [
      {
        source: 'Menurut dia, kerja sama itu “penting” dan “saling menguntungkan bagi kedua negara”.',
        target: 'He said the cooperation was “important” and “mutually beneficial for both countries.”',
      },
    ],
    [
      {
        source:
          '“Pemerintah akan mengusut kasus ini sampai tuntas,” tegas Mahfud. “Tidak ada yang kebal hukum di negeri ini.”',
        target:
          '“The government will investigate this case thoroughly,” Mahfud said. “Nobody is above the law in this country.”',
      },
    ],
    [
      {
        source: 'Seoul menuntut agar Moskow “hentikan kerja sama yang pantas” dengan Utara.',
        target: 'Seoul demanded that Moscow “halt ... cooperation” with the North.',
      },
    ],
    [
      {
        source: '“Terima kasih,” kata Siriporn. Ia lalu menangis.',
        target: '“Thank you,” Siriporn said. She then wept.',
      },
    ],
  ],
  run: findDifferences,
};

function findDifferences(block: CheckedBlock): PlacedReport[] {
  const { matched, lost } = compareQuotations(block);
  const unmarked = (each: QuotedAlignment): boolean => !isSettledByMark(each);
  return [
    ...lost.filter(unmarked).map(reportLost),
    ...matched.filter(unmarked).flatMap((each) => compareLengths(each, block)),
  ];
}

function reportLost({ source, quoted }: QuotedAlignment): PlacedReport {
  return {
    values: { quotation: wordsIn(source, quoted.pair.source.text) },
    source: spansOf(source),
    target: [],
    segment: quoted.pair.id,
    severity: 'warning',
    ...(countWords(source) > shortQuotation ? {} : { variant: 'short' }),
  };
}

function compareLengths({ source, target, quoted }: QuotedAlignment, block: CheckedBlock): PlacedReport[] {
  const before = countWords(source);
  const after = countWords(target);
  if (Math.max(before, after) < fewest) return [];
  const ratio = lengthRatio(before, after, quoted.ratio);
  const common = {
    values: { quotation: wordsIn(source, quoted.pair.source.text), source: before, target: after },
    source: spansOf(source),
    target: spansOf(target),
    segment: quoted.pair.id,
  };
  const short = Math.max(before, after) <= few;
  const { low, high } = short ? bandOfFew : band;
  if (ratio > high || swallowsAttribution(target, quoted)) return [{ ...common, variant: 'longer' }];
  if (target.some(({ start, end }) => ellipsis.test(quoted.pair.target.text.slice(start, end)))) return [];
  if (ratio < low) return [{ ...common, variant: 'shorter', ...(short ? { severity: 'warning' } : {}) }];
  const fewer =
    countSentences(source, quoted.pair.source.text, block.from.sentences) >
    countSentences(target, quoted.pair.target.text, block.to.sentences);
  if (!fewer) return [];
  if (ratio <= withoutSentence) return [{ ...common, variant: 'shorter' }];
  const joined = target.some(({ start, end }) => joins.test(quoted.pair.target.text.slice(start, end - 1)));
  return joined ? [] : [{ ...common, variant: 'sentence', severity: 'warning' }];
}

/** Whether the words that name the speaker went into the target's quotation: “We are ready, Retno said.” */
function swallowsAttribution(target: readonly QuotedPiece[], { pair, source }: QuotedPair): boolean {
  const outside = wordsOf(pair.source.text).length - countWords(source);
  const left = wordsOf(pair.target.text).length - countWords(target);
  const words = target.at(-1)?.words ?? [];
  const { say } = pair.to.attribution;
  if (outside < 2 || left > 0 || source.some((piece) => speaks(piece, pair.from.attribution.say)))
    return false;
  return words.some(
    (word, at) =>
      say.has(word.text) &&
      words.slice(Math.max(0, at - near), at).some(({ end }) => pair.target.text.charAt(end) === ','),
  );
}

/** A speaker may quote another: “Mari pergi, katanya.” */
function speaks(piece: QuotedPiece, say: ReadonlySet<string>): boolean {
  return piece.words.some(({ text }) => say.has(text));
}

function countSentences(
  pieces: readonly QuotedPiece[],
  text: string,
  rules: CheckedBlock['from']['sentences'],
): number {
  return pieces.reduce(
    (sum, { start, end }) => sum + splitSentences(text.slice(start, end).trim(), rules).sentences.length,
    0,
  );
}

function wordsIn(pieces: readonly QuotedPiece[], text: string): string {
  return pieces.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');
}

function spansOf(pieces: readonly QuotedPiece[]): { readonly start: number; readonly end: number }[] {
  return pieces.map(({ start, end }) => ({ start, end }));
}

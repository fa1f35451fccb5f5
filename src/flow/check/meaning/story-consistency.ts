import { isAdaptation } from '../../../language/fold-spelling.js';
import type { ReadWord } from '../../../language/read-names.js';
import type { CheckedDocument, DocumentCheck, PlacedPair, PlacedReport } from '../check.js';
import { isInside } from '../words.js';
import { alignWords, type AlignedWord } from './align-words.js';

/** One name of the source in two English spellings within a story (Zelensky, Zelenskyy), and one place under two names (Myanmar, Burma). */
export const storyConsistency: DocumentCheck = {
  code: 'story.consistency',
  severity: 'warning',
  fails: [
    [
      { source: 'Presiden Zelensky tiba.', target: 'President Zelensky arrived.' },
      { source: 'Kemudian Zelensky berpidato.', target: 'Zelenskyy then gave a speech.' },
    ],
    [
      { source: 'Junta di Myanmar menolak.', target: 'The junta in Myanmar refused.' },
      { source: 'Warga meninggalkan Myanmar.', target: 'People are leaving Burma.' },
    ],
    [
      { source: 'Presiden Erdogan menolak.', target: 'President Erdogan refused.' },
      { source: 'Kemudian Erdogan pergi.', target: 'Erdoğan then left.' },
    ],
    [
      { source: 'Ia tiba di Kopenhagen.', target: 'He arrived in Copenhagen.' },
      { source: 'Ia meninggalkan Kopenhagen.', target: 'He left Kopenhagen.' },
    ],
    [
      { source: 'Pejabat di Turki menolak.', target: 'Officials in Turkey refused.' },
      { source: 'Mereka tiba di Turki.', target: 'They arrived in Turkiye.' },
    ],
    [
      { source: 'Menurut Kadyrow, itu benar.', target: 'Kadyrow said it was true.' },
      { source: 'Kemudian Kadyrow pergi.', target: 'Kadirow then left.' },
    ],
  ],
  passes: [
    [
      { source: 'Presiden Zelenskyy tiba.', target: 'President Zelenskyy arrived.' },
      { source: 'Kemudian Zelenskyy berpidato.', target: 'Zelenskyy’s speech followed.' },
    ],
    [
      { source: 'Pemerintah Inggris menolak.', target: 'The British government refused.' },
      { source: 'Ia tiba di Inggris.', target: 'He arrived in Britain.' },
    ],
    [
      { source: 'Tim Inggris menang.', target: 'The England team won.' },
      { source: 'Pemerintah Inggris menolak.', target: 'The British government refused.' },
    ],
    [
      { source: 'Warga Moldova memilih.', target: 'Moldovans voted.' },
      { source: 'Ia lahir di Moldova.', target: 'He was born in Moldova.' },
    ],
    [
      { source: 'Ia tiba di Jakarta.', target: 'He arrived in Jakarta.' },
      { source: 'Ia tinggal di Jakarta.', target: 'He lives there.' },
    ],
    [
      { source: 'Menteri Pertahanan tiba.', target: 'The defense minister arrived.' },
      { source: 'Kementerian Pertahanan tutup.', target: 'The Defense Ministry is closed.' },
    ],
    [
      { source: 'Ia orang Jawa.', target: 'He is Javanese.' },
      { source: 'Pulau Jawa padat.', target: 'Java is crowded.' },
    ],
    [
      { source: 'Warga Amerika marah.', target: 'Americans are angry.' },
      { source: 'Ia pergi ke Amerika.', target: 'He went to America.' },
    ],
    [
      { source: 'Pasukan AS tiba.', target: 'U.S. troops arrived.' },
      { source: 'Pasukan AS pergi.', target: 'U.S. troops left.' },
    ],
    [
      { source: 'Kata Budi, ia siap.', target: 'Budi said he was ready.' },
      { source: 'Kata Rudi, ia siap.', target: 'Rudi said he was ready.' },
    ],
  ],
  run: findSpellings,
};

function findSpellings({ blocks }: CheckedDocument): PlacedReport[] {
  const first = new Map<string, string>();
  return blocks.flatMap(({ segments }) =>
    segments.flatMap((segment) =>
      namesOf(segment).flatMap(({ source, target }) => {
        const before = first.get(source.plain);
        if (before === undefined) first.set(source.plain, target.text);
        const isSame = before === undefined || before.toLowerCase() === target.text.toLowerCase();
        return isSame ? [] : [report(segment, source, target, before)];
      }),
    ),
  );
}

/** Words of names with the one word of the target that is a spelling of each; forms of a name (Moldovan) are none. */
function namesOf(segment: PlacedPair): { readonly source: AlignedWord; readonly target: ReadWord }[] {
  const pinned = segment.receipts.map((receipt) => receipt.source);
  const { source, target } = alignWords(segment);
  const { rivals } = segment.to.names;
  return source.flatMap((word) => {
    if (!word.capital || word.meanings.length > 0 || isInside(word, pinned)) return [];
    const spellings = word.places.flatMap((at) => {
      const other = target[at];
      const isSpelling =
        other?.capital === true &&
        (rivals.has(other.plain) || other.plain === word.plain || isRespelled(word.plain, other.plain));
      return isSpelling ? [other] : [];
    });
    const [only] = spellings;
    return only && spellings.length === 1 ? [{ source: word, target: only }] : [];
  });
}

/** Another spelling, and not another ending as in Moldovan: the ends differ by no more than a doubled letter. */
function isRespelled(from: string, to: string): boolean {
  return isAdaptation(from, to) && from.at(-1) === to.at(-1);
}

function report(segment: PlacedPair, source: ReadWord, target: ReadWord, before = ''): PlacedReport {
  return {
    values: { name: source.text, found: target.text, before },
    source: [{ start: source.start, end: source.end }],
    target: [{ start: target.start, end: target.end }],
    segment: segment.id,
  };
}

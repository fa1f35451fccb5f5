import type { BlockCheck, CheckedBlock, PlacedReport } from '../check.js';
import { shortQuotation } from './align-quotations.js';
import { compareQuotations, type QuotedAlignment } from './compare-quotations.js';
import { isSettledByMark } from './spoken.js';

/**
 * Quotation marks of the target around words that the source only paraphrases. Marks around a few words only warn, and titles of works and
 * nicknames, which English sets between marks and Indonesian in italics, are let pass.
 */
export const quoteFabricated: BlockCheck = {
  code: 'quote.fabricated',
  severity: 'blocking',
  fails: [
    [
      {
        source: 'Prabowo mengatakan Indonesia tidak akan bergabung dengan blok militer mana pun.',
        target: 'Prabowo said, “Indonesia will not join any military bloc.”',
      },
    ],
    [
      {
        source: 'Menurut Sri Mulyani, anggaran itu cukup untuk membayar utang tahun ini.',
        target: '“The budget is enough to pay this year’s debts,” Sri Mulyani said.',
      },
    ],
    [
      {
        source: 'Polisi menyatakan tersangka ditangkap di rumahnya tanpa perlawanan.',
        target: 'Police said the suspect was “arrested at his home without resistance.”',
      },
    ],
    [
      {
        source: 'Ia menolak tuduhan itu karena tidak berdasar.',
        target: 'He dismissed the accusation as “completely groundless and without proof.”',
      },
    ],
    [
      {
        source: '“Kami siap,” kata Retno. Ia menambahkan bahwa delegasi akan berangkat ke Jenewa besok pagi.',
        target:
          '“We are ready,” Retno said. “The delegation will leave for Geneva tomorrow morning,” she added.',
      },
    ],
    [
      {
        source: 'Warga mengaku takut kembali ke rumah mereka.',
        target: 'Residents said they were “afraid” to return home.',
      },
    ],
    [
      { source: 'Banjir merendam ratusan rumah.', target: 'Floods inundated hundreds of homes.' },
      {
        source: 'Gubernur mengatakan bantuan sudah dikirim ke lokasi.',
        target: '"Aid has already been sent to the site," the governor said.',
      },
    ],
  ],
  passes: [
    [
      {
        source: 'Film Laskar Pelangi diputar di Berlin.',
        target: 'The film “The Rainbow Troops” was shown in Berlin.',
      },
    ],
    [{ source: '"Kami siap," katanya.', target: '“We are ready,” he said.' }],
    [
      { source: '“Kami siap.', target: '“We are ready.' },
      {
        source: 'Kami akan berangkat besok pagi,” kata Retno.',
        target: 'We will leave tomorrow,” Retno said.',
      },
    ],
    [
      {
        source: '“Kami siap. Kami berangkat besok,” kata Retno.',
        target: '“We are ready,” Retno said. “We leave tomorrow.”',
      },
    ],
    [
      {
        source: 'Aktor Dwayne “The Rock” Johnson tiba di Bali.',
        target: 'Actor Dwayne “The Rock” Johnson arrived in Bali.',
      },
    ],
    [{ source: 'Ia membintangi Ada Apa dengan Cinta.', target: 'She starred in “What’s Up With Love?”' }],
    [{ source: 'Lagu Bagimu Negeri dinyanyikan.', target: 'The song “For You, Our Country” was sung.' }],
    [
      {
        source: 'Virgin hanya membeli ‘bank baik’ itu.',
        target: 'Virgin bought only the “good bank.”',
      },
    ],
    [{ source: 'Kami siap berangkat,” kata Retno.', target: 'We are ready to leave,” Retno said.' }],
    [{ source: 'Prabowo: Kami Tidak Akan Mundur', target: 'Prabowo: ‘We will not back down’' }],
    [{ source: 'Kami Tidak Akan Mundur, Kata Prabowo', target: '‘We will not back down,’ Prabowo says' }],
    [{ source: 'Tersangka ditangkap.', target: 'The suspect was arrested.' }],
  ],
  run: findFabricated,
};

function findFabricated(block: CheckedBlock): PlacedReport[] {
  return compareQuotations(block)
    .added.filter((each) => !isTitle(each) && !isSpokenHeadline(each) && !isSettledByMark(each))
    .map(({ target, quoted }) => {
      const words = target.flatMap((piece) => piece.words);
      const [first] = target;
      const quotation = quoted.pair.target.text.slice(first?.start, target.at(-1)?.end).trim();
      return {
        values: { quotation },
        source: [],
        target: target.map(({ start, end }) => ({ start, end })),
        segment: quoted.pair.id,
        ...(words.length <= shortQuotation || isSingle(target, quoted.pair.target.text)
          ? { severity: 'warning' as const, variant: 'short' }
          : {}),
      };
    });
}

/** Single marks are those of headlines, where they may stand for said as well. */
function isSingle(pieces: QuotedAlignment['target'], text: string): boolean {
  return pieces.every(
    ({ start }) =>
      /['‘]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) || /^['‘]/u.test(text.slice(start)),
  );
}

/** A headline needs no marks where a colon or a comma parts the words from who speaks: Kami Tidak Akan Mundur, Kata Prabowo. */
function isSpokenHeadline({ quoted: { pair } }: QuotedAlignment): boolean {
  const text = pair.source.text.trim();
  if (/[.!?”"]$/u.test(text)) return false;
  const verb = /, (\p{L}+) [^,]*$/u.exec(text)?.[1]?.toLowerCase();
  return /^[^:.]{1,60}: \p{L}/u.test(text) || (verb !== undefined && pair.from.attribution.say.has(verb));
}

/** The words of a title or a name have capitals, all but its small grammatical words. */
function isTitle({ target, quoted }: QuotedAlignment): boolean {
  const words = target.flatMap((piece) => piece.words);
  const { functionWords } = quoted.pair.to;
  return words.every(({ text }, at) => /^[\p{Lu}\p{N}]/u.test(text) || (at > 0 && functionWords.has(text)));
}

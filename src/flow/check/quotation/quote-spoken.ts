import type { QuotationRules } from '../../../language/quotation-rules.js';
import type { SpokenQuotation } from '../../../model/spoken-quotation.js';
import type { Span } from '../../../model/term.js';
import type { BlockCheck, CheckedBlock, PlacedReport } from '../check.js';
import { alignQuotations, type Alignment } from './align-quotations.js';
import { readQuotedBlock, type QuotedPair } from './quoted-block.js';
import { isMarked, saysOriginal } from './spoken.js';

const retno = 'Kami siap berangkat malam ini juga';

/**
 * Quotations that a person marked as first spoken in the language of the copy. Words that were translated there and back were never said: between
 * quotation marks only the original may stand, or a part of it.
 */
export const quoteSpoken: BlockCheck = {
  code: 'quote.spoken',
  severity: 'blocking',
  fails: [
    [
      {
        source: `“${retno},” kata Retno.`,
        target: '“We are ready to depart this very night,” Retno said.',
        spoken: [{ quoted: `${retno},`, original: null }],
      },
    ],
    [
      {
        source: `“${retno},” kata Retno.`,
        target: '“We are ready to depart this very night,” Retno said.',
        spoken: [{ quoted: `${retno},`, original: 'We’re good to go tonight.' }],
      },
    ],
    [
      {
        source: 'Trump menyebutnya “kesepakatan terbaik yang pernah dibuat”.',
        target: 'Trump called it “the finest agreement ever concluded.”',
        spoken: [{ quoted: 'kesepakatan terbaik yang pernah dibuat', original: null }],
      },
    ],
    [
      {
        source: 'Trump menyebutnya “kesepakatan terbaik yang pernah dibuat”.',
        target: 'Trump called it “the finest deal ever made.”',
        spoken: [
          { quoted: 'kesepakatan terbaik yang pernah dibuat', original: 'the greatest deal ever made' },
        ],
      },
    ],
    [
      {
        source: '“Kami kecewa,” kata Wong. “Australia akan terus membantu warganya di sana.”',
        target: '“We are disappointed,” Wong said. “Australia will go on helping its citizens there.”',
        spoken: [{ quoted: 'Australia akan terus membantu warganya di sana.', original: null }],
      },
    ],
    [
      {
        source: '“Kami tidak akan mundur.',
        target: '“We will not retreat.',
        spoken: [{ quoted: 'Kami tidak akan mundur.', original: 'We’re not backing down.' }],
      },
      { source: 'Ini rumah kami,” kata Zelenskyy.', target: 'This is our home,” Zelenskyy said.' },
    ],
  ],
  passes: [
    [
      {
        source: `“${retno},” kata Retno.`,
        target: '“We’re good to go tonight,” Retno said.',
        spoken: [{ quoted: `${retno},`, original: "We're good to go tonight." }],
      },
    ],
    [
      {
        source: `“${retno},” kata Retno.`,
        target: 'Retno said they were ready to leave that very night.',
        spoken: [{ quoted: `${retno},`, original: null }],
      },
    ],
    [
      {
        source: `“${retno},” kata Retno.`,
        target: '“We’re good to go,” Retno said, “tonight.”',
        spoken: [{ quoted: `${retno},`, original: 'We’re good to go tonight.' }],
      },
    ],
    [
      {
        source: 'Trump menyebutnya “kesepakatan terbaik yang pernah dibuat”.',
        target: 'Trump called it “the greatest deal.”',
        spoken: [
          { quoted: 'kesepakatan terbaik yang pernah dibuat', original: 'the greatest deal ever made' },
        ],
      },
    ],
    [
      {
        source: 'Trump menyebutnya “kesepakatan terbaik yang pernah dibuat”.',
        target: 'Trump called it “the greatest ... ever made.”',
        spoken: [
          { quoted: 'kesepakatan terbaik yang pernah dibuat', original: 'the greatest deal ever made' },
        ],
      },
    ],
    [
      {
        source: '“Kami kecewa,” kata Wong. “Australia akan terus membantu warganya di sana.”',
        target: '“We are disappointed,” Wong said. Australia would go on helping its citizens there.',
        spoken: [{ quoted: 'Australia akan terus membantu warganya di sana.', original: null }],
      },
    ],
    [
      {
        source: '“Kami kecewa,” kata Wong. “Australia akan terus membantu warganya di sana.”',
        target: '“We are disappointed,” Wong said. “We will keep helping Australians.”',
        spoken: [
          {
            quoted: 'Australia akan terus membantu warganya di sana.',
            original: 'We will keep helping Australians.',
          },
        ],
      },
    ],
    // The original may be far longer or shorter than what was made of it.
    [
      {
        source: '“Tidak,” kata Biden.',
        target: '“I’m not going to do that, and everybody here knows it,” Biden said.',
        spoken: [{ quoted: 'Tidak,', original: 'I’m not going to do that, and everybody here knows it.' }],
      },
    ],
    [
      {
        source: '“Kami tidak akan mundur.',
        target: '“We’re not backing down.',
        spoken: [{ quoted: 'Kami tidak akan mundur.', original: 'We’re not backing down.' }],
      },
      { source: 'Ini rumah kami,” kata Zelenskyy.', target: 'This is our home,” Zelenskyy said.' },
    ],
    [{ source: `“${retno},” kata Retno.`, target: '“We are ready to leave tonight,” Retno said.' }],
  ],
  run: findTranslatedBack,
};

function findTranslatedBack(block: CheckedBlock): PlacedReport[] {
  if (!block.segments.some(({ spoken }) => spoken && spoken.length > 0)) return [];
  return readQuotedBlock(block).pairs.flatMap((quoted) => {
    const { spoken = [] } = quoted.pair;
    const aligned = spoken.length === 0 ? [] : alignQuotations(quoted);
    return spoken.flatMap((mark) => reportMark(mark, aligned, quoted));
  });
}

function reportMark(
  mark: SpokenQuotation,
  aligned: readonly Alignment[],
  { pair, source, target }: QuotedPair,
): PlacedReport[] {
  const { text } = pair.target;
  const wrong = target.filter((piece) => !saysOriginal(text.slice(piece.start, piece.end), pair.spoken));
  // As many quotations as the unmarked ones may have: the marks were taken off this one.
  const quotations = source.filter((piece) => isBetweenMarks(pair.source.text, piece, pair.from.quotation));
  if (wrong.length <= Math.max(0, quotations.length - (pair.spoken?.length ?? 0))) return [];
  const own = aligned.find((each) => each.source.some((piece) => isMarked(pair.source.text, piece, mark)));
  const standing = (own ?? { target }).target.filter((piece) => wrong.includes(piece));
  if (standing.length === 0) return [];
  return [
    {
      values: { quotation: mark.original ?? mark.quoted },
      source: (own?.source ?? []).map(({ start, end }) => ({ start, end })),
      target: standing.map(({ start, end }) => ({ start, end })),
      segment: pair.id,
      ...(mark.original === null ? {} : { variant: 'other' }),
    },
  ];
}

/** Emphasis may stand for marks, but nobody says so here; a piece that runs into the next sentence has no mark at that end. */
function isBetweenMarks(text: string, { start, end }: Span, rules: QuotationRules): boolean {
  const before = text.charAt(start - 1);
  return (
    start === 0 ||
    end >= text.length ||
    rules.openers.has(before) ||
    rules.either.has(before) ||
    rules.singleOpeners.has(before)
  );
}

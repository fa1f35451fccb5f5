import { unbalancedMark } from '../../../language/read-quotation.js';
import type { BlockCheck, CheckedBlock, PlacedPair, PlacedReport } from '../check.js';

/** Characters of the target shown after the mark, so that it is found by eye. */
const shown = 30;

/**
 * Double quotation marks of a whole block's target. A source that is unbalanced itself proves nothing: a quotation over several paragraphs opens
 * in each and closes once, and the target does as the source does.
 */
export const quoteBalance: BlockCheck = {
  code: 'quote.balance',
  severity: 'blocking',
  fails: [[{ source: '“Kami siap,” katanya.', target: '“We are ready, he said.' }]],
  passes: [
    [
      { source: '“Kami siap.', target: '“We are ready.' },
      { source: 'Kami berangkat,” katanya.', target: 'We leave,” he said.' },
    ],
    [{ source: '“Kami siap.', target: '“We are ready.' }],
  ],
  run: findUnbalanced,
};

function findUnbalanced({ segments, from, to }: CheckedBlock): PlacedReport[] {
  const sources = segments.map(({ source }) => source.text).join('\n');
  if (unbalancedMark(sources, from.quotation) !== null) return [];
  const targets = segments.map(({ target }) => target.text).join('\n');
  const mark = unbalancedMark(targets, to.quotation);
  const place = mark && placeOf(segments, mark.at);
  if (!place) return [];
  const { segment, at } = place;
  const near = segment.target.text.slice(at, at + shown).trim();
  return [
    {
      values: { near },
      source: [],
      target: [{ start: at, end: at + 1 }],
      segment: segment.id,
    },
  ];
}

/** The segment that an offset into the targets, joined by one character, falls into. */
function placeOf(
  segments: readonly PlacedPair[],
  offset: number,
): { readonly segment: PlacedPair; readonly at: number } | null {
  let start = 0;
  for (const segment of segments) {
    const end = start + segment.target.text.length;
    if (offset < end) return { segment, at: offset - start };
    start = end + 1;
  }
  return null;
}

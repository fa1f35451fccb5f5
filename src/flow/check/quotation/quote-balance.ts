import { readQuotations, type UnbalancedMark } from '../../../language/read-quotation.js';
import type { Fix } from '../../../model/finding.js';
import type { BlockCheck, CheckedBlock, PlacedPair, PlacedReport } from '../check.js';
import { joinSide, placeIn } from './joined-block.js';

/** Characters shown on either side of the mark, so that it is found by eye. */
const shown = 25;

/**
 * Double quotation marks of a whole block's target. A target may do as the source does: a quotation over several paragraphs opens in each and
 * closes once. Where the source has a fault of its own, another one in the target only warns.
 */
export const quoteBalance: BlockCheck = {
  code: 'quote.balance',
  severity: 'blocking',
  fails: [
    [{ source: '“Kami siap,” katanya.', target: '“We are ready, he said.' }],
    [{ source: '“Kami siap,” kata Retno.', target: 'We are ready,” Retno said.' }],
    [{ source: '"Kami siap," katanya.', target: '"We are ready," he said."' }],
    [{ source: 'Ia menyebut laporan itu “cerita palsu”.', target: 'He called the report a “fake story.' }],
    [{ source: '“Kami siap,” katanya.', target: '“We are ready,“ he said.' }],
    [
      { source: '“Kami siap. Kami berangkat besok.”', target: '“We are ready. We leave tomorrow.' },
      { source: 'Rombongan tiba pada Senin.', target: 'The group arrived on Monday.' },
    ],
    [
      { source: '“Kami siap,” katanya.', target: '“We are ready, he said.' },
      { source: '“Kami berangkat,” tambahnya.', target: '“We are leaving,” he added.' },
    ],
  ],
  passes: [
    [
      { source: '“Kami siap.', target: '“We are ready.' },
      { source: 'Kami berangkat,” katanya.', target: 'We leave,” he said.' },
    ],
    // A quotation that goes on in the next paragraph does not close in this one.
    [{ source: '“Kami siap.', target: '“We are ready.' }],
    [{ source: 'Kami berangkat,” katanya.', target: 'We leave,” he said.' }],
    [{ source: '“Kami siap.', target: '“We are ready.”' }],
    [{ source: '"Kami siap," katanya.', target: '“We are ready,” he said.' }],
    [{ source: 'Layar 24 inci itu dijual.', target: 'The 24" screen is for sale.' }],
    [
      {
        source: '“Layar 24" itu rusak,” kata teknisi.',
        target: '“The 24" screen is broken,” the technician said.',
      },
    ],
    [
      {
        source: '“Ia bilang ‘siap’ kepada kami,” kata Budi.',
        target: '“He said ‘ready’ to us,” Budi said.',
      },
    ],
    [{ source: '“Mau ke mana?” tanya Sari.', target: '“Where are you going?” Sari asked.' }],
    [
      {
        source: '“Kami siap. Kami berangkat besok,” kata Retno.',
        target: '“We are ready,” Retno said. “We leave tomorrow.”',
      },
    ],
    [{ source: 'Film (“Laskar Pelangi”) diputar.', target: 'The film (“The Rainbow Troops”) was shown.' }],
  ],
  run: findUnbalanced,
};

function findUnbalanced({ segments, from, to }: CheckedBlock): PlacedReport[] {
  const source = readQuotations(joinSide(segments, 'source').text, from.quotation);
  const target = joinSide(segments, 'target');
  const excused = new Set(source.faults.map(({ fault }) => fault));
  const fault = readQuotations(target.text, to.quotation).faults.find((each) => !excused.has(each.fault));
  if (!fault) return [];
  const { index, at } = placeIn(target, fault.at);
  const segment = segments[index];
  if (!segment) return [];
  const fix = safeFix(fault, segment, at);
  // A paragraph that opens a quotation and never closes it may continue one that the source does not open again.
  const continues = source.quotations.length === 0 && fault.fault === 'open' && fault.at === 0;
  const warns = continues || fault.fault === 'loose' || excused.size > 0;
  return [
    {
      values: { near: wordsAround(segment.target.text, at) },
      source: [],
      target: [{ start: at, end: at + 1 }],
      segment: segment.id,
      ...(fault.fault === 'open' ? {} : { variant: fault.fault }),
      ...(warns ? { severity: 'warning' as const } : {}),
      ...(fix ? { fix } : {}),
    },
  ];
}

/** Where exactly one place is right: a mark of the wrong shape, or a quotation that fills its sentence on both sides. */
function safeFix(
  { fault, right }: UnbalancedMark,
  { source, target, from, to }: PlacedPair,
  at: number,
): Fix | null {
  if (right !== undefined) return { start: at, end: at + 1, text: right };
  const words = source.text.trim();
  const [only, further] = readQuotations(words, from.quotation).quotations;
  const whole = only && !further && only.start === 1 && only.end === words.length - 1;
  if (!whole) return null;
  const text = target.text;
  const straight = to.quotation.either.has(text.charAt(at));
  const [opener = ''] = straight ? to.quotation.either : to.quotation.openers;
  const [closer = ''] = straight ? to.quotation.either : to.quotation.closers;
  const end = text.trimEnd().length;
  if (fault === 'open' && text.slice(0, at).trim() === '') return { start: end, end, text: closer };
  if (fault === 'close' && at === end - 1) {
    const start = text.length - text.trimStart().length;
    return { start, end: start, text: opener };
  }
  return null;
}

/** The words around a mark, whole, with dots where the sentence goes on. */
function wordsAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - shown), at);
  const after = text.slice(at, at + shown);
  const left = at > shown ? `…${before.replace(/^\S*\s/u, '')}` : before;
  const right = at + shown < text.length ? `${after.replace(/\s\S*$/u, '')}…` : after;
  return `${left}${right}`.trim();
}

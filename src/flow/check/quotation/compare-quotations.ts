import type { CheckedBlock } from '../check.js';
import { onceUntilNext } from '../once-until-next.js';
import { alignQuotations, countWords, lengthRatio, type Alignment } from './align-quotations.js';
import { readQuotedBlock, type QuotedPair } from './quoted-block.js';

export interface QuotedAlignment extends Alignment {
  readonly quoted: QuotedPair;
}

export interface ComparedQuotations {
  readonly matched: readonly QuotedAlignment[];
  /** Quotations of the source without any in the target. */
  readonly lost: readonly QuotedAlignment[];
  /** Quotations of the target without any in the source. */
  readonly added: readonly QuotedAlignment[];
}

const nothing: ComparedQuotations = { matched: [], lost: [], added: [] };

/** Which quotations of a block stand for which. Where marks are unbalanced nobody knows, but that all are lost can still be seen. */
export const compareQuotations = onceUntilNext(compare);

function compare(block: CheckedBlock): ComparedQuotations {
  const { pairs, certain, quotes } = readQuotedBlock(block);
  if (!certain) return quotes ? nothing : { ...nothing, lost: longest(pairs) };
  const all = pairs.flatMap((quoted) => alignQuotations(quoted).map((each) => ({ ...each, quoted })));
  const matched = all.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const lost = all.filter(({ target }) => target.length === 0);
  const added = all.filter(({ source }) => source.length === 0);
  const moved = findMoved(lost, added);
  return {
    matched,
    lost: lost.filter((each) => !moved.has(each)),
    added: added.filter((each) => !moved.has(each)),
  };
}

/** One quotation for all of a block whose marks are unbalanced. */
function longest(pairs: readonly QuotedPair[]): QuotedAlignment[] {
  const all = pairs.flatMap((quoted) =>
    quoted.source.map((piece) => ({ source: [piece], target: [], quoted })),
  );
  return all.toSorted((a, b) => countWords(b.source) - countWords(a.source)).slice(0, 1);
}

/** A quotation may move into the sentence before or after: one lost and one of about the same length added are the same. */
function findMoved(
  lost: readonly QuotedAlignment[],
  added: readonly QuotedAlignment[],
): ReadonlySet<QuotedAlignment> {
  const moved = new Set<QuotedAlignment>();
  let next = 0;
  for (const away of lost) {
    const here = added[next];
    if (!here) break;
    const ratio = lengthRatio(countWords(away.source), countWords(here.target), away.quoted.ratio);
    if (ratio < 0.5 || ratio > 2) continue;
    moved.add(away).add(here);
    next++;
  }
  return moved;
}

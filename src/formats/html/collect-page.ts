import type { BilingualContext } from '../../flow/export/port.js';
import { additionsAfter, placeAdditions, type StandingAddition } from '../../model/addition.js';
import { checkOf, pairReading } from '../../model/checked.js';
import type { Block, Document, Segment } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { openFindingsOf } from '../../model/open-findings.js';
import { stateOf, type State } from '../../model/state.js';
import type { Occurrence, Receipt } from '../../model/term.js';

/** A sentence as the page shows it. */
export interface Row {
  readonly segment: Segment;
  readonly block: Block;
  /** From 1 among the sentences that are not left out; null for those that are. */
  readonly number: number | null;
  readonly state: State;
  /** Open findings, those that block first. */
  readonly findings: readonly Finding[];
  /** Sentences of the desk's own that stand behind it. */
  readonly additions: readonly StandingAddition[];
  readonly occurrences: readonly Occurrence[];
  /** What became of the terms; null where the standing words were not checked. */
  readonly receipts: readonly Receipt[] | null;
}

/** Paragraphs that stand together: the article's own, or page furniture that is folded away. */
export interface Group {
  readonly furniture: boolean;
  readonly blocks: readonly { readonly block: Block; readonly rows: readonly Row[] }[];
}

export interface Page {
  readonly document: Document;
  readonly context: BilingualContext;
  readonly groups: readonly Group[];
  /** All sentences that are not left out, in reading order. */
  readonly counted: readonly Row[];
}

export function collectPage(document: Document, context: BilingualContext): Page {
  let number = 0;
  const blocks = document.blocks
    .filter((block) => block.segments.length > 0)
    .map((block) => ({
      block,
      rows: block.segments.map((segment) => {
        const state = stateOf(segment);
        return rowOf(document, context, {
          segment,
          block,
          state,
          number: state === 'excluded' ? null : ++number,
        });
      }),
    }));
  const groups: { furniture: boolean; blocks: typeof blocks }[] = [];
  for (const entry of blocks) {
    const furniture = entry.rows.every((row) => row.state === 'excluded' && row.segment.furniture);
    const last = groups.at(-1);
    if (last?.furniture === furniture) last.blocks.push(entry);
    else groups.push({ furniture, blocks: [entry] });
  }
  const counted = blocks.flatMap((entry) => entry.rows).filter((row) => row.number !== null);
  return { document, context, groups, counted };
}

function rowOf(
  document: Document,
  context: BilingualContext,
  row: Pick<Row, 'segment' | 'block' | 'state' | 'number'>,
): Row {
  const { segment } = row;
  const reading = pairReading(segment);
  const check = checkOf(document, 'pair', segment.id);
  const checked = reading !== null && check?.read === reading;
  const findings = row.state === 'excluded' ? [] : openFindingsOf(document, segment.id);
  return {
    ...row,
    findings: findings.toSorted((left, right) => rank[left.severity] - rank[right.severity]),
    additions: additionsAfter(placeAdditions(document), segment.id),
    occurrences: context.occurrences.get(segment.id) ?? [],
    receipts: checked ? check.receipts : null,
  };
}

const rank = { blocking: 0, warning: 1, info: 2 } as const;

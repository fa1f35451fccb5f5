import { placeAdditions } from '../../model/addition.js';
import { blockReading, checkOf, documentReading, pairReading } from '../../model/checked.js';
import type { Document, Segment } from '../../model/document.js';
import type { Finding, Scope } from '../../model/finding.js';
import { openFindingsOf } from '../../model/open-findings.js';
import { stateOf } from '../../model/state.js';

/** The sentence at which an item is open, as people are shown it. */
export interface OpenPlace {
  readonly segment: string;
  /** From 1, among the sentences that are not left out. */
  readonly number: number;
  /** The beginning of the source sentence, at most 60 characters. */
  readonly excerpt: string;
}

/** What keeps a document from being exported as approved. */
export type OpenItem = OpenPlace &
  (
    | { readonly kind: 'untranslated' }
    | { readonly kind: 'unapproved'; readonly state: 'draft' | 'edited' }
    | { readonly kind: 'finding'; readonly finding: Finding }
    /** A sentence of the desk's own whose place is gone; shown at the article's first sentence. */
    | { readonly kind: 'addition'; readonly addition: string; readonly text: string }
    /** No check was made, or one of other words. A block's and the document's are shown at their first sentence. */
    | { readonly kind: 'check'; readonly scope: Scope; readonly fault: CheckFault }
  );

type CheckFault = 'missing' | 'outdated';

/** All that is open, in reading order; none means that the copy may leave. What is left out stands outside the gate. */
export function openItems(document: Document): OpenItem[] {
  return [...itemsIn(document)];
}

/** Whether anything is: looks no further than the first item. */
export function hasOpenItems(document: Document): boolean {
  return itemsIn(document).next().done !== true;
}

function* itemsIn(document: Document): Generator<OpenItem, undefined> {
  let number = 0;
  const documentFault = checkFault(document, 'document', document.path, documentReading(document));
  for (const block of document.blocks) {
    const included = block.segments.filter((segment) => stateOf(segment) !== 'excluded');
    const blockFault = checkFault(document, 'block', block.id, blockReading(block));
    for (const [index, segment] of included.entries()) {
      number += 1;
      const place: OpenPlace = { segment: segment.id, number, excerpt: excerptOf(segment) };
      if (number === 1)
        for (const { id, text } of placeAdditions(document).adrift)
          yield { ...place, kind: 'addition', addition: id, text };
      if (number === 1 && documentFault)
        yield { ...place, kind: 'check', scope: 'document', fault: documentFault };
      if (index === 0 && blockFault) yield { ...place, kind: 'check', scope: 'block', fault: blockFault };
      const current = { block: blockFault === null, document: documentFault === null };
      yield* openAt(document, segment, place, current);
    }
  }
}

function openAt(
  document: Document,
  segment: Segment,
  place: OpenPlace,
  wider: { readonly block: boolean; readonly document: boolean },
): OpenItem[] {
  const state = stateOf(segment);
  if (state === 'untranslated') return [{ ...place, kind: 'untranslated' }];
  const items: OpenItem[] = [];
  if (state === 'draft' || state === 'edited') items.push({ ...place, kind: 'unapproved', state });
  const fault = checkFault(document, 'pair', segment.id, pairReading(segment));
  if (fault) items.push({ ...place, kind: 'check', scope: 'pair', fault });
  // What an outdated check found may be mended by now; the outdated check itself is the open item then.
  const current = { ...wider, pair: fault === null };
  for (const finding of openFindingsOf(document, segment.id)) {
    if (finding.severity === 'blocking' && current[finding.scope])
      items.push({ ...place, kind: 'finding', finding });
  }
  return items;
}

/** `reading` is what a check made now would read; null where there is nothing to check yet. */
function checkFault(
  document: Document,
  scope: Scope,
  subject: string,
  reading: string | null,
): CheckFault | null {
  if (reading === null) return null;
  const check = checkOf(document, scope, subject);
  if (check === null) return 'missing';
  return check.read === reading ? null : 'outdated';
}

/** Cut at a word, or within one that is longer than an excerpt. */
function excerptOf(segment: Segment): string {
  const text = segment.source.text.trim().replace(/\s+/gu, ' ');
  if (text.length <= 60) return text;
  const [cut] = /^.{1,59}(?=\s)/u.exec(text) ?? /^.{59}/u.exec(text) ?? [text];
  return `${cut}…`;
}

import { useLocation } from 'wouter';
import { addresses } from '../addresses.js';
import { useKeyHandlers } from '../keys/keys.js';
import { useSay } from '../shell/words.js';
import { filters, hasFinding, isOpen } from './rows.js';
import { openFindings } from './segment-marks.js';
import type { ReviewState } from './use-review.js';

/** What the keys do on the review screen. */
export function useReviewKeys(review: ReviewState): void {
  const say = useSay();
  const [, goTo] = useLocation();
  const { field, open, current } = review;
  const findings = current ? openFindings(current.segment) : [];
  const seek = (by: 1 | -1, wanted: typeof isOpen, none: string): void => {
    if (!review.seek(by, wanted)) review.tell(none);
  };
  useKeyHandlers({
    confirm: review.confirm,
    approve: review.approve,
    next: () => review.step(1),
    previous: () => review.step(-1),
    nextOpen: () => seek(1, isOpen, say('desk.review.card.allDone')),
    nextFinding: () => seek(1, hasFinding, say('desk.review.card.noFindings')),
    previousFinding: () => seek(-1, hasFinding, say('desk.review.card.noFindings')),
    fix: () => review.fix(),
    dismiss() {
      const [first] = findings;
      if (first) open({ kind: 'dismiss', finding: first.id });
      else review.tell(say('desk.review.card.noFinding'));
    },
    reopen: review.reopen,
    exclude: review.exclude,
    approveClean: review.approveClean,
    split: () => open({ kind: 'split' }),
    merge: review.merge,
    copySource: review.copySource,
    insert: () => open({ kind: 'insert' }),
    code: (digit) => review.placeCode(digit ?? 1),
    addition: () => open({ kind: 'addition', addition: null }),
    undo: () => field.current?.undo(),
    redo: () => field.current?.redo(),
    match: (digit) => review.takeMatch(digit ?? 1),
    comment() {
      review.showSheet(true);
      review.write('comment');
    },
    query() {
      review.showSheet(true);
      review.write('query');
    },
    quotation: () => open({ kind: 'quotation' }),
    history: () => focusOn('versions'),
    concordance: () => open({ kind: 'concordance' }),
    replace: () => open({ kind: 'replace' }),
    read: () => open({ kind: 'read' }),
    pin: () => open({ kind: 'pin' }),
    filter() {
      const next = filters[(filters.indexOf(review.filter) + 1) % filters.length];
      review.chooseFilter(next ?? 'all');
    },
    panel() {
      const panel = document.getElementById('panel');
      if (panel?.contains(document.activeElement)) field.current?.focus();
      else focusOn('panel');
    },
    export: () => goTo(addresses.export(review.path)),
    leave() {
      if (review.sheet) review.showSheet(false);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  });
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

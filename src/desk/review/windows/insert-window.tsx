import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { SegmentView } from '../../../api/segment.js';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { insertablesOf, type Insertable } from '../../text/insertables.js';
import { useReview } from '../review-context.js';

/** Terms, figures and quotations of the source, to put in at the caret: by digit, or by arrows and Enter. */
export function InsertWindow({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const { field, open } = useReview();
  const list = useRef<HTMLOListElement>(null);
  const items = useMemo(() => insertablesOf(segment), [segment]);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  const take = (item: Insertable): void => {
    // The window gives the focus back to the field, with its caret, before the words go in.
    open(null);
    setTimeout(() => field.current?.insert(item.text), 0);
  };
  const press = (event: KeyboardEvent): void => {
    const item = /^[1-9]$/.test(event.key) ? items[Number(event.key) - 1] : undefined;
    if (item) {
      event.preventDefault();
      take(item);
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    buttons[(here + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <Dialog title={say('desk.review.insert.title')} close={() => open(null)} narrow>
      {items.length === 0 ? <p className="soft">{say('desk.review.insert.none')}</p> : null}
      <ol className="choices" ref={list} onKeyDown={press}>
        {items.map((item, index) => (
          <li key={`${item.kind} ${item.text}`}>
            <button type="button" onClick={() => take(item)}>
              <kbd aria-hidden="true" className="key">
                {index < 9 ? index + 1 : '·'}
              </kbd>
              <span lang="en">{item.text}</span>
              <span className="soft">
                {say(`desk.review.insert.${item.kind}`)}
                {item.from === item.text ? '' : `: ${item.from}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

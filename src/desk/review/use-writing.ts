import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { Panel } from '../../api/panel.js';
import type { SegmentView } from '../../api/segment.js';
import type { TextView } from '../../api/text.js';
import { emptyText, sameText } from '../../model/text.js';
import { useDrafts } from '../drafts/drafts.js';
import { applyFix } from '../edit/apply-fix.js';
import type { FieldHandle } from '../edit/edit-field.js';
import { numberedCodes, placeCode } from '../edit/place-code.js';
import { useSay } from '../shell/words.js';
import type { Row } from './rows.js';
import { openFindings } from './segment-marks.js';

export interface Writing {
  /** Words were typed into the open field. */
  readonly typed: (segment: SegmentView, text: TextView) => void;
  /** Puts words into the open field and saves them. */
  readonly put: (text: TextView) => void;
  /** Uses the fix of this finding, or of the gravest that has one. */
  readonly fix: (finding?: string) => void;
  readonly copySource: () => void;
  /** Puts an inline code, from 1, around what is selected, or takes it out. */
  readonly placeCode: (number: number) => void;
  /** Uses a memory match, from 1. */
  readonly takeMatch: (number: number) => void;
}

export interface WritingUsing {
  readonly path: string;
  readonly current: Row | null;
  readonly field: RefObject<FieldHandle | null>;
  readonly tell: (sentence: string) => void;
}

/** What changes the words of the open field. */
export function useWriting({ path, current, field, tell }: WritingUsing): Writing {
  const say = useSay();
  const client = useQueryClient();
  const drafts = useDrafts();
  const put = (text: TextView): void => {
    field.current?.replaceAll(text);
    if (current) void drafts.save(path, current.segment.id);
  };
  return {
    put,
    typed(segment, text) {
      const known = drafts.entry(path, segment.id);
      const unchanged = sameText(text, segment.target ?? emptyText);
      if (unchanged && (!known || known.state === 'waiting')) drafts.discard(path, segment.id);
      else
        drafts.type({
          path,
          segment: segment.id,
          expected: segment.revision,
          base: segment.target,
          target: text,
          approve: null,
        });
    },
    fix(wanted) {
      if (!current) return;
      const { segment } = current;
      const found = openFindings(segment).find(({ fix, id }) => fix !== null && (wanted ?? id) === id);
      const now = field.current?.text() ?? segment.target;
      const fixed = found?.fix && now ? applyFix(now, segment.target ?? emptyText, found.fix) : null;
      if (fixed) put(fixed);
      else tell(say('desk.review.card.nothingToFix'));
    },
    copySource() {
      if (!current || !field.current) return;
      field.current.replaceAll(current.segment.source);
      field.current.focus();
    },
    placeCode(number) {
      if (!current || !field.current) return;
      const now = field.current.text();
      const code = numberedCodes(current.segment.source, now).find((each) => each.number === number);
      const selected = field.current.selection();
      if (!code || !selected) return tell(say(code ? 'desk.review.codes.noCaret' : 'desk.review.codes.none'));
      field.current.replaceAll(placeCode(now, code, selected), selected.end);
    },
    takeMatch(number) {
      if (!current || !field.current) return;
      const queryKey = ['panel', path, current.segment.id, current.segment.revision];
      const [panel] = client.getQueriesData<Panel>({ queryKey }).flatMap(([, data]) => data ?? []);
      const match = panel?.matches[number - 1];
      if (match) put(match.target);
    },
  };
}

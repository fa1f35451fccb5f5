import { useState } from 'react';
import type { Panel } from '../../../api/panel.js';
import type { SegmentView } from '../../../api/segment.js';
import { useDrafts } from '../../drafts/drafts.js';
import { plainPaste } from '../../edit/plain-paste.js';
import { useSay } from '../../shell/words.js';
import { useReview } from '../review-context.js';

export interface OriginalUse {
  /** Quoted words of the source; the sentence where it has no marks. */
  readonly choices: readonly string[];
  readonly quoted: string;
  readonly choose: (quoted: string) => void;
  /** Somebody has marked the chosen one already. */
  readonly marked: boolean;
  readonly mark: () => void;
  readonly give: (text: string, link: string) => Promise<void>;
}

/** What a person does with a quotation that was first spoken in English. Each act closes the window. */
export function useOriginal(segment: SegmentView, panel: Panel): OriginalUse {
  const say = useSay();
  const drafts = useDrafts();
  const { path, acts, open, tell } = useReview();
  const choices = panel.quotations.length === 0 ? [segment.source.text.trim()] : panel.quotations;
  const marks = panel.comments.filter(
    ({ kind, resolved, lapsed }) => kind === 'spoken' && !resolved && !lapsed,
  );
  const waiting = marks.find(({ original }) => original === null);
  const [quoted, choose] = useState(waiting?.text ?? choices[0] ?? '');
  return {
    choices: choices.includes(quoted) ? choices : [...choices, quoted],
    quoted,
    choose,
    marked: marks.some((each) => each.text === quoted),
    mark() {
      open(null);
      void acts.act(segment.id, { act: 'spoken', quoted });
    },
    async give(text, link) {
      open(null);
      // What was typed is saved first: the original goes into those words.
      const outcome = await drafts.save(path, segment.id);
      if (outcome && outcome.kind !== 'saved') return tell(say('desk.review.quotation.unsaved'));
      const expected = outcome ? outcome.saved.segment.revision : segment.revision;
      const original = { text: plainPaste(text.trim(), ''), link: link.trim() };
      await acts.act(segment.id, { act: 'original', expected, quoted, ...original });
    },
  };
}

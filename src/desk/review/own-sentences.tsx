import type { ReactNode } from 'react';
import type { AdditionView } from '../../api/article.js';
import { useSay } from '../shell/words.js';

export interface OwnSentencesProps {
  readonly additions: readonly AdditionView[];
  readonly change: (addition: AdditionView) => void;
}

/** Sentences of the desk's own, marked as such; each opens where it is changed. */
export function OwnSentences({ additions, change }: OwnSentencesProps): ReactNode {
  const say = useSay();
  return additions.map((addition) => (
    <div key={addition.id} className="own-sentence">
      <span className="own-mark">{say('desk.review.addition.mark', { name: addition.by })}</span>
      <button
        type="button"
        className="own-words"
        title={say('desk.review.addition.titleChange')}
        onClick={(event) => {
          event.stopPropagation();
          change(addition);
        }}
      >
        <span lang="en">{addition.text}</span>
      </button>
    </div>
  ));
}

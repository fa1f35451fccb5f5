import { createContext, useContext, type RefObject } from 'react';
import type { ArticleView } from '../../api/article.js';
import type { FieldHandle } from '../edit/edit-field.js';
import type { UndoStack } from '../edit/undo.js';
import type { Acts } from './use-acts.js';
import type { Row } from './rows.js';
import type { Writing } from './use-writing.js';

/** A window over the review screen. */
export type Opened =
  | { readonly kind: 'dismiss'; readonly finding: string }
  /** Id of the one that is changed; null for a new one behind the current sentence. */
  | { readonly kind: 'addition'; readonly addition: string | null }
  | {
      readonly kind:
        | 'exclude'
        | 'conflict'
        | 'concordance'
        | 'replace'
        | 'insert'
        | 'quotation'
        | 'split'
        | 'read'
        | 'pin';
    };

/** Something to say about the current sentence. `fast`: the next approval counts as asked. */
export interface Notice {
  readonly segment: string;
  readonly kind: 'told' | 'fast';
  readonly sentence: string;
}

/** What the parts of the review screen share. */
export interface Review extends Writing {
  readonly path: string;
  readonly article: ArticleView;
  readonly current: Row | null;
  readonly acts: Acts;
  readonly field: RefObject<FieldHandle | null>;
  readonly stacks: Map<string, UndoStack>;
  readonly notice: Notice | null;
  readonly opened: Opened | null;
  readonly open: (opened: Opened | null) => void;
  readonly select: (segment: string) => void;
  readonly tell: (sentence: string) => void;
  readonly confirm: () => void;
  readonly approve: () => void;
  readonly reopen: () => void;
  readonly exclude: () => void;
  readonly merge: () => void;
  /** What is being written in the panel's box; null where it is shut. */
  readonly writing: 'comment' | 'query' | null;
  readonly write: (kind: 'comment' | 'query' | null) => void;
  readonly sheet: boolean;
  readonly showSheet: (shown: boolean) => void;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('useReview stands outside the review screen');
  return review;
}

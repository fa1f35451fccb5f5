import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ReplaceAsked, Replaced } from '../../../api/acts.js';
import type { ArticleView } from '../../../api/article.js';
import { apiPaths } from '../../../api/paths.js';
import { ask, load, type Question } from '../../network.js';
import { useSay } from '../../shell/words.js';
import { patchSegments } from '../patch-article.js';
import { useReview } from '../review-context.js';

export type Hit = Replaced['hits'][number];

export interface ReplaceWish {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

export interface ReplaceUse {
  readonly wish: ReplaceWish;
  readonly change: (part: Partial<ReplaceWish>) => void;
  readonly hits: readonly Hit[];
  /** Those that will be replaced. */
  readonly chosen: readonly Hit[];
  readonly toggle: (segment: string) => void;
  readonly run: () => Promise<void>;
  /** The answer to the present wish is still to come. */
  readonly looking: boolean;
  /** Why it was not done. */
  readonly refused: string | null;
}

/** What would be replaced, seen before it is done. */
export function useReplace(): ReplaceUse {
  const say = useSay();
  const client = useQueryClient();
  const { path, article } = useReview();
  const [wish, setWish] = useState<ReplaceWish>({
    find: '',
    replace: '',
    matchCase: true,
    wholeWords: false,
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Replaced | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const wanted = useDeferredValue(wish);
  const { data, error, isFetching } = useQuery({
    queryKey: ['replace', path, article.version, wanted],
    queryFn: () => load<Replaced>(question(path, { ...wanted, preview: true })),
    enabled: wanted.find !== '' && !done,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  const hits = done?.hits ?? (wanted.find === '' ? [] : (data?.hits ?? []));
  const chosen = hits.filter(({ segment, state }) => state === 'open' && !left.has(segment));
  return {
    wish,
    hits,
    chosen,
    looking: isFetching || wanted !== wish,
    refused: refused ?? error?.message ?? null,
    change(part) {
      setDone(null);
      setWish({ ...wish, ...part });
    },
    toggle(segment) {
      const next = new Set(left);
      if (!next.delete(segment)) next.add(segment);
      setLeft(next);
    },
    async run() {
      if (chosen.length === 0) return;
      const segments = chosen.map(({ segment, revision }) => ({ id: segment, expected: revision }));
      const reply = await ask<Replaced>(question(path, { ...wish, preview: false, segments }));
      if (reply.kind !== 'ok') {
        setRefused(reply.kind === 'problem' ? reply.problem.detail : say('desk.review.card.offline'));
        return;
      }
      setDone(reply.value);
      client.setQueriesData<ArticleView>(
        { queryKey: ['article', path] },
        (known) => known && patchSegments(known, reply.value),
      );
    },
  };
}

function question(path: string, body: ReplaceAsked): Question {
  return { method: 'POST', path: apiPaths.replace(path), body };
}

import { useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '../../api/paths.js';
import type { ActAsked, ApprovedClean, Reshaped, Saved } from '../../api/acts.js';
import type { AdditionSaved, ChangeAddition } from '../../api/additions.js';
import type { AdditionView, ArticleView } from '../../api/article.js';
import { ask, type Reply } from '../network.js';
import { useSession } from '../shell/session.js';
import { useSay } from '../shell/words.js';
import { patchAdditions, patchBlock, patchSegments } from './patch-article.js';

/** Sends what a person decides and shows what came of it. Each gives null where it was not done; `tell` then had the reason. */
export interface Acts {
  readonly act: (segment: string, body: ActAsked) => Promise<Saved | null>;
  readonly split: (segment: string, shape: string, at: number, targetAt: number) => Promise<Reshaped | null>;
  readonly merge: (segment: string, shape: string) => Promise<Reshaped | null>;
  /** Writes a sentence of the desk's own, new or known. */
  readonly addition: (
    known: AdditionView | null,
    body: Omit<ChangeAddition, 'expected'>,
  ) => Promise<AdditionSaved | null>;
  readonly approveClean: () => Promise<ApprovedClean | null>;
}

export function useActs(path: string, tell: (sentence: string) => void): Acts {
  const client = useQueryClient();
  const say = useSay();
  const { changeName } = useSession();
  const patch = (change: (article: ArticleView) => ArticleView): void => {
    client.setQueriesData<ArticleView>(
      { queryKey: ['article', path] },
      (article) => article && change(article),
    );
  };
  const settle = <Value>(reply: Reply<Value>): Value | null => {
    if (reply.kind === 'ok') return reply.value;
    if (reply.kind === 'offline') tell(say('desk.review.card.offline'));
    else if (reply.problem.code === 'session.name') changeName();
    else {
      // Somebody was quicker: show what stands now.
      if (reply.status === 409 || reply.status === 404)
        void client.invalidateQueries({ queryKey: ['article', path] });
      tell(reply.problem.detail);
    }
    return null;
  };
  const post = async <Value>(address: string, body: unknown): Promise<Value | null> =>
    settle(await ask<Value>({ method: 'POST', path: address, body }));
  const reshape = async (address: string, body: unknown): Promise<Reshaped | null> => {
    const reshaped = await post<Reshaped>(address, body);
    if (reshaped) patch((article) => patchBlock(article, reshaped));
    return reshaped;
  };

  return {
    async act(segment, body) {
      const saved = await post<Saved>(apiPaths.acts(path, segment), body);
      if (!saved) return null;
      patch((article) => patchSegments(article, { ...saved, segments: [saved.segment, ...saved.others] }));
      void client.invalidateQueries({ queryKey: ['panel', path, segment] });
      return saved;
    },
    split: (segment, shape, at, targetAt) => reshape(apiPaths.split(path, segment), { shape, at, targetAt }),
    merge: (segment, shape) => reshape(apiPaths.merge(path, segment), { shape }),
    async addition(known, body) {
      const address = known ? apiPaths.addition(path, known.id) : apiPaths.additions(path);
      const asked = known ? { ...body, expected: known.versions.length } : body;
      const saved = await post<AdditionSaved>(address, asked);
      if (saved) patch((article) => patchAdditions(article, saved));
      return saved;
    },
    async approveClean() {
      const approved = await post<ApprovedClean>(apiPaths.approveClean(path), { sure: true });
      if (approved) patch((article) => patchSegments(article, approved));
      return approved;
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { MOST_ARTICLE_CHARACTERS, type ArticleMade, type NewArticle } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import type { Problem } from '../../api/problem.js';
import { formatNumber } from '../../locales/format-number.js';
import { ask } from '../network.js';
import { useWords } from '../shell/words.js';
import { readFile } from './read-file.js';

/** An article that is not in yet. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** A draft whose name is taken. */
export interface Clash {
  readonly draft: Draft;
  readonly path: string;
  readonly reading: NonNullable<Problem['reading']>;
}

export type BringStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'write'; readonly draft: Draft; readonly refused: string | null }
  | { readonly kind: 'clash'; readonly clash: Clash };

export interface BringUse {
  readonly step: BringStep;
  /** What became of the files, in sentences. */
  readonly notes: readonly string[];
  readonly write: (draft: Draft) => void;
  readonly bring: (draft: Draft, replace?: boolean) => Promise<void>;
  /** Files go straight in; those with trouble are asked about, one after the other. */
  readonly bringFiles: (files: readonly File[]) => Promise<void>;
  readonly leave: () => void;
}

/** Brings articles in; `made` hears of each one that is. */
export function useBring(made: (article: ArticleMade) => void): BringUse {
  const { say, language } = useWords();
  const client = useQueryClient();
  const [steps, setSteps] = useState<readonly BringStep[]>([]);
  const [notes, setNotes] = useState<readonly string[]>([]);

  /** What has to be asked about a draft; null where it is in. */
  const send = async (draft: Draft, replace: boolean): Promise<BringStep | null> => {
    const body: NewArticle = { ...draft, ...(replace ? { replace } : {}) };
    const reply = await ask<ArticleMade>({ method: 'POST', path: apiPaths.articles, body });
    if (reply.kind === 'ok') {
      void client.invalidateQueries({ queryKey: ['articles'] });
      made(reply.value);
      return null;
    }
    if (reply.kind === 'offline') return { kind: 'write', draft, refused: say('desk.shell.lost.title') };
    const { code, reading, values, detail } = reply.problem;
    if (code === 'article.exists' && reading)
      return { kind: 'clash', clash: { draft, reading, path: String(values['path'] ?? draft.name) } };
    return { kind: 'write', draft, refused: detail };
  };

  return {
    step: steps[0] ?? { kind: 'none' },
    notes,
    write: (draft) => setSteps(([, ...rest]) => [{ kind: 'write', draft, refused: null }, ...rest]),
    async bring(draft, replace = false) {
      const next = await send(draft, replace);
      setSteps(([, ...rest]) => (next ? [next, ...rest] : rest));
    },
    async bringFiles(files) {
      setSteps([]);
      setNotes([]);
      for (const file of files) {
        const read = await readFile(file);
        if (read.kind === 'refused') {
          const most = formatNumber(language, MOST_ARTICLE_CHARACTERS);
          const note = say(`desk.articles.bring.${read.why}`, { name: read.name, most });
          setNotes((known) => [...known, note]);
          continue;
        }
        const { name, text } = read;
        const step = await send({ name, text }, false);
        if (step) setSteps((known) => [...known, step]);
        else setNotes((known) => [...known, say('desk.articles.bring.added', { name })]);
      }
    },
    leave: () => setSteps(([, ...rest]) => rest),
  };
}

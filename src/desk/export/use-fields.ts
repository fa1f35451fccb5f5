import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldAsked, FieldSaved, FieldView } from '../../api/fields.js';
import { apiPaths } from '../../api/paths.js';
import { ask } from '../network.js';
import { useSession } from '../shell/session.js';
import { useSay } from '../shell/words.js';

/** Writes a field of the article, and says what came of it. */
export function useFields(path: string) {
  const say = useSay();
  const client = useQueryClient();
  const { changeName } = useSession();
  const [told, tell] = useState('');
  const write = async ({ field, version }: FieldView, text: string): Promise<void> => {
    const body: FieldAsked = { field, expected: version, text };
    const reply = await ask<FieldSaved>({ method: 'PUT', path: apiPaths.fields(path), body });
    if (reply.kind === 'offline') tell(say('desk.review.card.offline'));
    else if (reply.kind === 'problem' && reply.problem.code === 'session.name') changeName();
    else if (reply.kind === 'problem') tell(reply.problem.detail);
    else {
      tell(say(reply.value.stale ? 'desk.exporting.fields.stale' : 'desk.exporting.fields.saved'));
      await client.invalidateQueries({ queryKey: ['export', path] });
    }
  };
  return { told, save: (field: FieldView, text: string): void => void write(field, text) };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldAsked, FieldSaved, FieldView } from '../../api/fields.js';
import { apiPaths } from '../../api/paths.js';
import { ask } from '../network.js';
import { useSession } from '../shell/session.js';
import { useSay } from '../shell/words.js';

/** What came of a save, with the field as it stands then. `stale`: somebody was quicker, and theirs stands. */
export interface FieldOutcome {
  readonly stale: boolean;
  readonly field: FieldView;
}

export interface FieldsUse {
  /** What came of the last save, in words. */
  readonly told: string;
  /** Writes on top of the version that the person saw. Null where the server was not reached, or refused. */
  readonly save: (seen: FieldView, text: string) => Promise<FieldOutcome | null>;
}

/** Writes what goes beside the copy. */
export function useFields(path: string): FieldsUse {
  const say = useSay();
  const client = useQueryClient();
  const { changeName } = useSession();
  const [told, tell] = useState('');
  const save = async (seen: FieldView, text: string): Promise<FieldOutcome | null> => {
    const body: FieldAsked = { field: seen.field, expected: seen.version, text };
    const reply = await ask<FieldSaved>({ method: 'PUT', path: apiPaths.fields(path), body });
    if (reply.kind === 'offline') tell(say('desk.review.card.offline'));
    else if (reply.kind === 'problem' && reply.problem.code === 'session.name') changeName();
    else if (reply.kind === 'problem') tell(reply.problem.detail);
    if (reply.kind !== 'ok') return null;
    const { stale, fields } = reply.value;
    const field = fields.find((each) => each.field === seen.field) ?? seen;
    tell(say(stale ? 'desk.exporting.fields.stale' : 'desk.exporting.fields.saved', { text: field.text }));
    await client.invalidateQueries({ queryKey: ['export', path] });
    return { stale, field };
  };
  return { told, save };
}

import { apiPaths } from '../../api/paths.js';
import type { Save, Saved } from '../../api/acts.js';
import { ask } from '../network.js';
import type { Draft, SaveOutcome } from './draft.js';

/** Sends a draft. A server that is there but broken counts as one that is not: the words are tried again. */
export async function saveDraft(draft: Draft): Promise<SaveOutcome> {
  const { path, segment, expected, target, approve } = draft;
  const body: Save = {
    expected,
    target,
    ...(approve ? { approve: true, seen: approve.seen, sure: approve.sure } : {}),
  };
  const reply = await ask<Saved>({ method: 'POST', path: apiPaths.revisions(path, segment), body });
  if (reply.kind === 'ok') return { kind: 'saved', saved: reply.value, refused: reply.value.refused };
  if (reply.kind === 'offline' || reply.status >= 500) return { kind: 'offline' };
  const { conflict, code, detail } = reply.problem;
  return conflict ? { kind: 'stale', conflict } : { kind: 'refused', code, sentence: detail };
}

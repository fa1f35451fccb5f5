import { hashData } from '../model/hash.js';
import type { Candidate } from '../model/match.js';
import type { Revision } from '../model/revision.js';
import { emptyText, hashText } from '../model/text.js';

/** The words of a revision that came too late, kept for a person to choose. */
export function lateCandidate(revision: Revision): Candidate {
  const target = revision.target ?? emptyText;
  const source = hashText(revision.source);
  return { id: hashData([source, hashText(target), revision.actor]), target, actor: revision.actor, source };
}

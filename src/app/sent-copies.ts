import { copiedSentences, corrections, type Correction } from '../flow/export/corrections.js';
import type { SentCopy } from '../flow/port.js';
import type { Document } from '../model/document.js';
import { hashData } from '../model/hash.js';
import type { Workspace } from './open-workspace.js';

export type { Correction, SentCopy };

/** A copy that left, and whether the article still says what it says. */
export interface KnownCopy extends SentCopy {
  readonly current: boolean;
}

/** A copy that is out of date, with what to correct. */
export interface OutdatedCopy {
  readonly copy: KnownCopy;
  readonly corrections: readonly Correction[];
}

/** Remembers that a copy left, with its sentences. Throws nothing away: what left once stands there for good. */
export async function recordSent(
  document: Document,
  sent: Omit<SentCopy, 'id' | 'at' | 'words'>,
  workspace: Workspace,
): Promise<KnownCopy> {
  const at = workspace.options.now();
  const sentences = copiedSentences(document, sent.part);
  const words = hashData(sentences);
  const copy: SentCopy = { id: hashData([document.path, sent, at]), at, words, ...sent };
  await workspace.store.documents.recordSent(document.path, copy, sentences);
  return { ...copy, current: true };
}

/** Every copy that left, the newest first. A copy is current while its sentences are those of today, in whatever marks they left. */
export async function sentCopiesOf(document: Document, workspace: Workspace): Promise<KnownCopy[]> {
  const sent = await workspace.store.documents.sentCopies(document.path);
  const today = new Map<string, string>();
  return sent.map((copy) => {
    const words = today.get(copy.part) ?? hashData(copiedSentences(document, copy.part));
    today.set(copy.part, words);
    return { ...copy, current: copy.words === words };
  });
}

/**
 * The newest copy of each partner that left as approved and says something else than the article does now; none where they have a later one that is
 * current. A whole copy makes up for its parts.
 */
export function outdatedCopies(copies: readonly KnownCopy[]): KnownCopy[] {
  const settled = new Set<string>();
  return copies.filter(({ draft, current, partner, part }) => {
    const [whole, own] = ['all', part].map((each) => `${each} ${partner ?? ''}`);
    if (draft || settled.has(whole ?? '') || settled.has(own ?? '')) return false;
    settled.add(own ?? '');
    return !current;
  });
}

/** What became of the sentences since they left; nothing where they were not kept. */
export async function correctionsOf(
  copy: KnownCopy,
  document: Document,
  workspace: Workspace,
): Promise<OutdatedCopy> {
  const before = await workspace.store.documents.sentSentences(copy.words);
  const after = copiedSentences(document, copy.part);
  return { copy, corrections: before ? corrections(before, after) : [] };
}

/** The copies that are out of date, each with what to correct. */
export async function outdatedOf(document: Document, workspace: Workspace): Promise<OutdatedCopy[]> {
  const outdated: OutdatedCopy[] = [];
  for (const copy of outdatedCopies(await sentCopiesOf(document, workspace)))
    outdated.push(await correctionsOf(copy, document, workspace));
  return outdated;
}

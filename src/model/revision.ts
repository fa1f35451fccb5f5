import type { Actor } from './actor.js';
import { hashData, type Hash } from './hash.js';
import type { MatchKind } from './match.js';
import { hashText, type Text } from './text.js';
import type { TermGiving } from './term.js';

/** Id of a revision: the hash of its content, so that two clones cannot deal the same id to different words. */
export type RevisionId = Hash;

/**
 * What was done: `source` the article's own words changed (no target); `fill` a machine or the memory gave words; `edit` a person wrote;
 * `import` a file brought words; `split`, `merge` a person cut a sentence in two or joined two; `approve`, `reject`, `reopen`, `exclude`,
 * `include` a person decided and the words stayed.
 */
export const acts = [
  'source',
  'fill',
  'edit',
  'import',
  'split',
  'merge',
  'approve',
  'reject',
  'reopen',
  'exclude',
  'include',
] as const;
export type Act = (typeof acts)[number];

/** Where machine words came from. */
export interface Origin {
  /** Engine name; absent for memory. */
  readonly engine?: string;
  readonly model?: string;
  /** A practice engine's words: never approved, exported only as a draft. */
  readonly practice?: boolean;
  /** Fingerprint of the prompt that an LLM saw. */
  readonly prompt?: Hash;
  /** The memory unit that was used, its kind and score (0 to 101). */
  readonly memory?: {
    readonly unit: string;
    readonly kind: MatchKind;
    readonly score: number;
    readonly name?: string;
  };
  /** This segment repeats another of the same run, whose reply was used again. */
  readonly repetitionOf?: string;
  /** Ids of the segments that this one was made of, separated by spaces: by a split or a merge. */
  readonly madeOf?: string;
  /** How each pinned term (by its source form) was given to the engine. */
  readonly terms?: Readonly<Record<string, TermGiving>>;
}

/** An approval is bound to what was read: it holds only while all three hashes still hold. */
export interface Approval {
  readonly source: Hash;
  readonly target: Hash;
  readonly terms: Hash;
  /** Unedited machine text approved faster than it can be read, after being asked once more. */
  readonly fast?: boolean;
}

/** One version of a segment. Revisions are only ever added. */
export interface Revision {
  readonly id: RevisionId;
  readonly parent: RevisionId | null;
  readonly act: Act;
  readonly actor: Actor;
  readonly from: string;
  readonly to: string;
  readonly source: Text;
  readonly target: Text | null;
  readonly origin: Origin;
  readonly why?: string;
  /** ISO time; only people's acts and paid calls carry one, so that a rerun gives the same bytes. */
  readonly at?: string;
  readonly approval?: Approval;
}

/** Completes a revision with its id. `segment` is part of the hash: the same words elsewhere are another revision. */
export function makeRevision(segment: string, content: Omit<Revision, 'id'>): Revision {
  return { id: hashData({ segment, ...content }), ...content };
}

export function approvalOf(source: Text, target: Text, terms: Hash): Approval {
  return { source: hashText(source), target: hashText(target), terms };
}

import type { AdditionVersion } from '../model/addition.js';
import type { FieldRevision } from '../model/article-field.js';
import type { Comment } from '../model/comment.js';
import type { Block, Document, Segment } from '../model/document.js';
import type { Check, Dismissal } from '../model/finding.js';
import type { Hash } from '../model/hash.js';
import type { Candidate, MemoryUnit } from '../model/match.js';
import type { Revision, RevisionId } from '../model/revision.js';
import type { CopyPart } from '../model/copy-parts.js';
import type { CopiedSentence } from './export/port.js';

/** Where a sentence stands now: everything about a segment that is not history. */
export type SegmentShape = Pick<Segment, 'id' | 'order' | 'source' | 'gap' | 'terms' | 'furniture'>;
export type BlockShape = Omit<Block, 'segments'> & { readonly segments: readonly SegmentShape[] };

/** A new reading of the source: the document's structure, without its history. Segments of the store that are not in it move to `gone`. */
export interface Reading extends Pick<
  Document,
  'workspace' | 'from' | 'to' | 'format' | 'bytes' | 'embargo' | 'urgency' | 'date'
> {
  /** Version that it was reconciled against; 0 for a document that is not stored yet. */
  readonly expected: number;
  readonly blocks: readonly BlockShape[];
  /** For a segment that is gone: the id of the one that took its place. */
  readonly replacedBy: ReadonlyMap<string, string>;
}

/** One new revision, set against the one that it was made from. All that depends on it stands or falls with it. */
export interface Change {
  readonly segment: string;
  readonly expected: RevisionId | null;
  readonly revision: Revision;
  readonly learn?: MemoryUnit;
  /** Ids of memory units that this change takes back. */
  readonly forget?: readonly string[];
  /** What becomes of the words when the head has moved on meanwhile. */
  readonly ifStale: 'refuse' | { readonly candidate: Candidate };
}

/** A version of an addition: it takes the place of the one before it, or nothing is written. */
export interface AddedVersion {
  readonly id: Hash;
  /** From 1. */
  readonly sequence: number;
  readonly version: AdditionVersion;
}

export interface Commit {
  readonly path: string;
  /** Hash of the glossary that it was made under. */
  readonly glossary: Hash;
  readonly reading?: Reading;
  readonly changes: readonly Change[];
  /** Replace the stored check of the same scope and subject. */
  readonly checks?: readonly Check[];
  readonly dismissals?: readonly Dismissal[];
  /** Dismissals that are taken back. */
  readonly undismissed?: readonly Pick<Dismissal, 'id' | 'segment'>[];
  readonly additions?: readonly AddedVersion[];
  readonly comments?: readonly { readonly segment: string; readonly comment: Comment }[];
  /**
   * New term hashes, where the glossary bears on a segment in another way than before, with what the memory learns or forgets because an approval
   * holds again or no more. That of a stale change is not written.
   */
  readonly terms?: readonly (Pick<Change, 'segment' | 'learn' | 'forget'> & { readonly terms: Hash })[];
}

export type Committed =
  | {
      readonly kind: 'saved';
      readonly saved: readonly string[];
      readonly stale: readonly { readonly segment: string; readonly head: Revision | null }[];
    }
  /** `glossary`: another glossary is applied by now. `version`: another process read the document, or wrote an addition, meanwhile. Nothing was written. */
  | { readonly kind: 'refused'; readonly reason: 'glossary' | 'version' };

/** A bilingual file that this workspace wrote, so that one that differs on disk is noticed. */
export interface WrittenOutput {
  readonly file: string;
  readonly hash: Hash;
  readonly heads: Readonly<Record<string, RevisionId | null>>;
}

/** In place of a segment's id: sentences or blocks came, went or moved. */
export const wholeArticle = '';
/** Goes before the id of a block, or the path of an article, that was checked as a whole. */
export const widerCheck = '*';
/** Stands for the list of the copies that left. */
export const copySent = `${widerCheck}sent`;

/** That something about a segment changed: its words, comments, checks, dismissals or terms. */
export interface StoredChange {
  /** Grows with every change, across documents and processes. */
  readonly seq: number;
  readonly path: string;
  /** Id of a segment, `wholeArticle`, or `widerCheck` with what was checked. */
  readonly segment: string;
}

/** A copy that left the desk. */
export interface SentCopy {
  readonly id: Hash;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  /** As what: the name of a format, or `clipboard`. */
  readonly format: string;
  readonly part: CopyPart;
  readonly draft: boolean;
  /** Name of the export profile. */
  readonly profile: string;
  /** For whom; null where nobody said it. */
  readonly partner: string | null;
  /** Of the bytes that left. */
  readonly hash: Hash;
  /** Of the sentences that left: another one means that the article says something else by now. */
  readonly words: Hash;
}

/** Somebody who gets copies, with the profile of the last one. */
export interface Partner {
  readonly name: string;
  readonly profile: string;
}

export interface DocumentStore {
  load(path: string): Promise<Document | null>;
  /** Paths of all documents, sorted. */
  paths(): Promise<readonly string[]>;
  /** One transaction: everything or nothing, stale changes aside. */
  commit(commit: Commit): Promise<Committed>;
  /**
   * Puts a whole document in place, with its history and the memory units that its approvals taught, where nothing is stored under its path;
   * false where something is.
   */
  restore(document: Document, learn: readonly MemoryUnit[]): Promise<boolean>;
  /** Adds a version of a field where its parent is still the newest one; false where somebody was quicker. */
  addField(path: string, revision: FieldRevision): Promise<boolean>;
  /** Hash of the glossary that is applied, null before the first. */
  appliedGlossary(): Promise<Hash | null>;
  /** Compare and set. */
  applyGlossary(expected: Hash | null, hash: Hash): Promise<boolean>;
  keepSource(bytes: Uint8Array): Promise<Hash>;
  sourceOf(hash: Hash): Promise<Uint8Array | null>;
  writtenOutput(file: string): Promise<WrittenOutput | null>;
  recordOutput(output: WrittenOutput): Promise<void>;
  /** Seq of the newest change, of one document or of all; 0 before the first. */
  latestChange(path?: string): Promise<number>;
  /** Changes after a seq in their order, at most `limit`, whichever process made them. */
  changesSince(seq: number, limit: number): Promise<readonly StoredChange[]>;
  /** Another number after any commit of any process: asking it costs next to nothing. */
  bell(): Promise<number>;
  /** Keeps a copy that left for good, with its sentences, and which profile its partner takes. */
  recordSent(path: string, copy: SentCopy, sentences: readonly CopiedSentence[]): Promise<void>;
  /** Newest first. */
  sentCopies(path: string): Promise<readonly SentCopy[]>;
  /** The sentences under `words` of a copy; null where they were not kept. */
  sentSentences(words: Hash): Promise<readonly CopiedSentence[] | null>;
  /** The latest first. */
  partners(): Promise<readonly Partner[]>;
}

import type { Generated, Kysely, Transaction } from 'kysely';

/** Columns named `content`, `source`, `target`, `gap`, `lead` and `heads` hold JSON of the model's own shapes. */
export interface Tables {
  meta: { key: string; value: string };
  document: {
    path: string;
    workspace: string;
    source_language: string;
    target_language: string;
    format: string;
    bytes: string;
    version: number;
    embargo: string | null;
    urgency: number | null;
    date: string | null;
  };
  block: { document: string; id: string; position: number; role: string; lead: string; shape: string };
  segment: {
    document: string;
    id: string;
    /** Null for a segment that is gone from the source. */
    block: string | null;
    position: number;
    source: string;
    gap: string;
    terms: string;
    furniture: number;
    gone_to: string | null;
  };
  /** Rows are only ever added. */
  revision: { document: string; segment: string; sequence: number; id: string; content: string };
  candidate: { document: string; segment: string; id: string; content: string };
  comment: { document: string; segment: string; id: string; sequence: Generated<number>; content: string };
  /** Rows are only ever added. */
  addition: { number: Generated<number>; document: string; id: string; sequence: number; content: string };
  finding_check: { document: string; scope: string; subject: string; content: string };
  dismissal: { document: string; id: string; content: string };
  change: { seq: Generated<number>; document: string; segment: string };
  sent: { number: Generated<number>; document: string; id: string; content: string };
  /** Versions of what a desk writes beside the copy. */
  field: { number: Generated<number>; document: string; id: string; content: string };
  /** The sentences of copies that left, each list once. */
  sent_words: { hash: string; content: string };
  /** Who gets copies, and in which profile the last one left. */
  partner: { name: string; profile: string; number: number };
  source: { hash: string; bytes: Uint8Array };
  output: { file: string; hash: string; heads: string };
  unit: {
    number: Generated<number>;
    id: string;
    collection: string;
    source_language: string;
    target_language: string;
    source_hash: string;
    source_text: string;
    target_text: string;
    content: string;
  };
  /** Which units hold a word (see `wordsOf`). */
  posting: { word: string; unit: number };
  /** How many units hold a word, so that the rarest are found without counting. */
  word: { word: string; units: number };
  collection: { name: string; hash: string };
  engine_call: {
    id: string;
    at: string;
    engine: string;
    model: string | null;
    document: string;
    segments: number;
    characters: number;
    cost: number;
    milliseconds: number;
    result: string;
  };
  /** What an engine answered, by the fingerprint of what it was asked. */
  answer: { fingerprint: string; call: string; content: string };
  /** Which process is asking what. */
  claim: { fingerprint: string; holder: string };
}

export type Database = Kysely<Tables>;
export type Write = Transaction<Tables>;

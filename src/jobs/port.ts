import type { EngineFailureKind, Usage } from '../model/engine.js';
import type { Hash } from '../model/hash.js';

/** What an engine answered for one fingerprint, as it came: paid for once, and found again by whoever asks the same. */
export interface Answer {
  readonly wire: string;
  readonly model?: string;
  readonly prompt?: Hash;
}

/** `held`: another call that is under way will answer it. */
export type Claimed =
  | { readonly kind: 'mine' }
  | { readonly kind: 'held' }
  | { readonly kind: 'answered'; readonly answer: Answer };

/** One call of an engine, whatever came of it. */
export interface Call {
  readonly id: string;
  /** ISO time at which it was made. */
  readonly at: string;
  readonly engine: string;
  readonly model?: string;
  readonly document: string;
  readonly segments: number;
  /** As the engine counts them. */
  readonly characters: number;
  /** US dollars. */
  readonly cost: number;
  readonly milliseconds: number;
  readonly result: 'done' | EngineFailureKind;
}

/** Columns by which spending is summed. */
export type SpendingBy = 'day' | 'document' | 'engine';

export interface Spending extends Usage {
  /** A date, a document's path or an engine's name. */
  readonly key: string;
  readonly calls: number;
  readonly segments: number;
}

/** Books of what was asked and paid. A fingerprint is claimed before its call and settled after it, so that nothing is paid for twice. */
export interface Ledger {
  /** Claims what is neither answered nor held. A claim whose holder is not alive any more lapses. */
  claim(fingerprints: readonly Hash[], holder: string): Promise<ReadonlyMap<Hash, Claimed>>;
  /** Books a call and its answers in one transaction. Claims of the answers end; others stay. */
  settle(call: Call, answers: ReadonlyMap<Hash, Answer>): Promise<void>;
  /** Gives claims back unanswered. */
  release(fingerprints: readonly Hash[], holder: string): Promise<void>;
  /** Those that are answered already, so that asking costs nothing. Only looks: claims nothing. */
  known(fingerprints: readonly Hash[]): Promise<ReadonlySet<Hash>>;
  /** Sums of all calls: days and documents in their order, engines by name. */
  spending(by: SpendingBy): Promise<readonly Spending[]>;
}

import type { EnginePrice } from './engine-price.js';
import type { Hash } from './hash.js';

/** What an engine can do and what it costs; the steps read these and nothing else about it. */
export interface EngineTraits {
  /** Name in settings and on the command line. */
  readonly name: string;
  readonly limits: {
    /** Most texts a call. */
    readonly texts: number;
    /** Most UTF-16 units a call. */
    readonly characters: number;
    readonly charactersPerMinute?: number;
    readonly requestsPerMinute?: number;
    /** Most calls at a time; one where absent. */
    readonly concurrency?: number;
  };
  /** Which of its models answers, where the desk chose one. */
  readonly model?: string;
  /** Fingerprint of what it is told beside the texts: with other rules, the same question is another one. */
  readonly prompt?: Hash;
  /** How the engine takes terms by itself. */
  readonly terms: 'native' | 'inline' | 'prompt' | 'none';
  /** How inline codes and masks travel: as HTML-like tags (`<g id="1">`, `<x id="2"/>`, entities escaped), or not at all. */
  readonly markup: 'html' | 'plain';
  /** Whether text leaves the machine, and to which host. */
  readonly remote: boolean;
  readonly host?: string;
  readonly price: EnginePrice;
  /** Month of a price that is built in (`2025-10`); absent where the desk says the price, or there is none. */
  readonly priceDate?: string;
  /** Words of this engine can never leave except as a draft, and never enter the memory. */
  readonly practice?: boolean;
}

export interface EngineSegment {
  readonly id: string;
  /** The source with codes and terms in the engine's own markup. */
  readonly wire: string;
  readonly terms: readonly { readonly source: string; readonly target: string }[];
  /** Neighbouring source sentences, for context only. */
  readonly before: string | null;
  readonly after: string | null;
  /** Reviewed pairs of similar sentences, the most similar first; for engines that read a prompt. */
  readonly examples?: readonly { readonly source: string; readonly target: string }[];
}

export interface EngineRequest {
  /** Path of the article, for the books; never sent. */
  readonly document: string;
  readonly from: string;
  readonly to: string;
  readonly embargo: boolean;
  /** The article's headline, for context only. */
  readonly headline?: string;
  /** `first`, or `repair` where violated terms are asked for again. */
  readonly round: 'first' | 'repair';
  readonly segments: readonly EngineSegment[];
}

/** The closed set of ways in which a call or a segment can fail; decided where it happens. */
export type EngineFailureKind =
  | 'rate'
  | 'quota'
  | 'transient'
  | 'deadline'
  | 'auth'
  | 'input'
  | 'refused'
  | 'reply'
  | 'budget'
  | 'cancelled';

export interface EngineFailure {
  readonly kind: EngineFailureKind;
  /** What happened, in English, for logs and details. */
  readonly detail: string;
  readonly retryAfterSeconds?: number;
}

/** A result for one id; several results for one id are a fault that translate finds. */
export type EngineResult = { readonly id: string } & (
  | {
      readonly wire: string;
      readonly model?: string;
      readonly prompt?: Hash;
      /** What the engine would have said without its glossary, where it tells. */
      readonly unpinned?: string;
    }
  | { readonly failure: EngineFailure }
);

export interface Usage {
  readonly characters: number;
  /** US dollars. */
  readonly cost: number;
}

export const noUsage: Usage = { characters: 0, cost: 0 };

export interface EngineReply {
  readonly results: readonly EngineResult[];
  readonly usage: Usage;
}

export interface Advice {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Readiness =
  /** `advice` names a sentence about what would make it better, where the desk has a glossary. */
  | { readonly ready: true; readonly advice?: Advice }
  /** `code` names the sentence in locales/ that says what is missing and the next command. */
  | {
      readonly ready: false;
      readonly code: string;
      readonly values: Readonly<Record<string, string | number>>;
    };

/** Thrown by an engine whose whole call failed. Carries what was spent all the same. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  constructor(
    readonly failure: EngineFailure,
    readonly usage: Usage = noUsage,
    options?: ErrorOptions,
  ) {
    super(failure.detail, options);
  }
}

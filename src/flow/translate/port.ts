import type { EngineReply, EngineRequest, EngineTraits, Readiness } from '../../model/engine.js';
import type { Term } from '../../model/term.js';

/** A translation engine. It throws only EngineError; a result that is missing or damaged is for translate to find. */
export interface Engine {
  readonly traits: EngineTraits;
  /** Whether it could start now, and if not, what is missing. Cheap: no model is loaded, no money spent. */
  ready(): Promise<Readiness>;
  /** Gives the engine the glossary, where it takes one. */
  prepare(terms: readonly Term[], signal: AbortSignal): Promise<void>;
  /** What would be sent, for people to read. */
  preview(request: EngineRequest): string;
  translate(request: EngineRequest, signal: AbortSignal): Promise<EngineReply>;
  /** Frees workers and connections; safe to call twice. */
  close(): Promise<void>;
}

import type { TermIndex } from '../glossary/term-index.js';
import type { Language } from '../language/language.js';
import type { Usage } from '../model/engine.js';
import type { Glossary } from '../model/term.js';
import type { Checking } from './check-document.js';
import type { DocumentStore } from './port.js';
import type { DocumentFormat } from './read/port.js';
import type { ReadRules } from './read/read-document.js';
import type { Memory } from './recall/port.js';
import type { Engine } from './translate/port.js';

/** What a run needs from outside; the steps never look for it themselves. */
export interface RunUsing {
  readonly workspace: string;
  readonly store: DocumentStore;
  readonly memory: Memory;
  /** Null: memory alone. */
  readonly engine: Engine | null;
  /** Takes over what `engine` could not do because it was out of service. */
  readonly fallback: Engine | null;
  /** Also sends what a machine has translated and nobody has edited or approved. */
  readonly retranslate: boolean;
  readonly format: DocumentFormat;
  readonly glossary: Glossary;
  readonly index: TermIndex;
  readonly from: Language;
  readonly to: Language;
  readonly rules: ReadRules;
  readonly threshold: number;
  readonly signal: AbortSignal;
  /** Lets others have their turn, where the process serves people too: an engine that answers at once would never let go. */
  readonly pause?: () => Promise<void>;
  /** As in `Checking`. */
  readonly kept?: NonNullable<Checking['kept']>;
  /** Called whenever segments of the document were done. */
  readonly onProgress: (progress: RunProgress) => void;
}

/** How far an article is: segments that went to an engine. */
export interface RunProgress {
  readonly path: string;
  readonly done: number;
  readonly total: number;
  /** What the article has cost so far. */
  readonly usage: Usage;
}

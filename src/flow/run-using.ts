import type { TermIndex } from '../glossary/term-index.js';
import type { Language } from '../language/language.js';
import type { Glossary } from '../model/term.js';
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
  readonly format: DocumentFormat;
  readonly glossary: Glossary;
  readonly index: TermIndex;
  readonly from: Language;
  readonly to: Language;
  readonly rules: ReadRules;
  readonly threshold: number;
  readonly signal: AbortSignal;
  /** Called whenever segments of the document were done. */
  readonly onProgress: (progress: {
    readonly path: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}

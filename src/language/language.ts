import type { AttributionRules } from './attribution-rules.js';
import type { CertaintyRules } from './certainty-rules.js';
import type { CliticRules } from './clitic-rules.js';
import type { ContraryRules } from './contrary-rules.js';
import type { CreditRules } from './credit-rules.js';
import type { DateRules } from './date-rules.js';
import type { LeftoverRules } from './leftover-rules.js';
import type { NameRules } from './name-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuotationRules } from './quotation-rules.js';
import type { SentenceRules } from './sentence-rules.js';
import type { DeskBreakRules } from './split-text.js';
import type { StyleRule } from './style-rules.js';
import type { TimeRules } from './time-rules.js';
import type { UnitRules } from './unit-rules.js';
import type { VoiceRules } from './voice-rules.js';
import type { VocabularyRules } from './vocabulary-rules.js';

/** All that the steps know about a language. They are handed one, and never import one by name. */
export interface Language {
  /** BCP 47 code: `id`, `en`. */
  readonly code: string;
  readonly sentences: SentenceRules;
  /** A desk's own rules of SRX, which go before the tables or take their place. */
  readonly breakRules?: DeskBreakRules;
  readonly numbers: NumberRules;
  readonly dates: DateRules;
  readonly times: TimeRules;
  readonly units: UnitRules;
  readonly quotation: QuotationRules;
  readonly attribution: AttributionRules;
  readonly clitics: CliticRules;
  readonly names: NameRules;
  readonly vocabulary: VocabularyRules;
  readonly negation: NegationRules;
  readonly contraries: ContraryRules;
  readonly certainty: CertaintyRules;
  readonly voice: VoiceRules;
  readonly credits: CreditRules;
  /** Frequent grammatical words in lower case, by which a language is recognised. */
  readonly functionWords: ReadonlySet<string>;
  readonly leftovers: LeftoverRules;
  /** Countries of the places that news is dated from, in lower case, for a copy in this language. */
  readonly datelineCountries: ReadonlyMap<string, readonly string[]>;
  /** The house style of copy in this language; empty where none is checked. */
  readonly style: readonly StyleRule[];
}

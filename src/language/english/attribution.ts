import type { AttributionRules } from '../attribution-rules.js';
import { wordSet } from '../word-set.js';

/** Verbs of speaking, with the nouns that do their work. After the AP Stylebook: said is neutral, the others judge. */
export const attribution: AttributionRules = {
  say: wordSet(
    'said says say saying told tells added adds explained explains stated states stressed stresses noted notes asked asks replied replies',
    'answered answers continued continues recalled recalls emphasized emphasizes remarked commented concluded described called according',
    'asserted affirmed reiterated complained wrote writes announced declared quoted mentioned revealed',
  ),
  claim: wordSet(
    'claimed claims claim claiming alleged alleges alleging allegedly contended contends purported',
  ),
  admit: wordSet('admitted admits admit admitting admission confessed confesses confess confession'),
  acknowledge: wordSet('acknowledged acknowledges acknowledge acknowledging acknowledgment'),
  concede: wordSet('conceded concedes concede conceding'),
  boast: wordSet('boasted boasting bragged brags bragging'),
  deny: wordSet(
    'denied denies deny denying denial denials rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes refute',
    'refuting disputed disputes dispute disputing rebutted rebuts rebutting countered counters contradicted disavowed repudiated rebuffed not',
    'false untrue never',
  ),
  accuse: wordSet(
    'accused accuses accuse accusing accusation accusations alleged alleges alleging allegation allegations charged charges blamed blames',
    'blaming claimed pointed suspected',
  ),
};

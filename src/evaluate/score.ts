import { bleu } from './bleu.js';
import { chrf, chrfpp } from './chrf.js';
import { countCorpus, valueOf } from './count-corpus.js';

/** Values from 0 to 100, each with the signature to report beside it. */
export interface Score {
  readonly bleu: number;
  readonly chrf: number;
  readonly chrfpp: number;
  readonly signature: { readonly bleu: string; readonly chrf: string; readonly chrfpp: string };
}

/**
 * BLEU, chrF2 and chrF2++ of translations against one reference each, equal to sacreBLEU's corpus scores. The n-th hypothesis is compared
 * with the n-th reference; a Fault is thrown where one list is longer. Without sentences all are 0.
 */
export function score(hypotheses: readonly string[], references: readonly string[]): Score {
  return {
    bleu: valueOf(countCorpus(bleu, hypotheses, references)),
    chrf: valueOf(countCorpus(chrf, hypotheses, references)),
    chrfpp: valueOf(countCorpus(chrfpp, hypotheses, references)),
    signature: { bleu: bleu.signature, chrf: chrf.signature, chrfpp: chrfpp.signature },
  };
}

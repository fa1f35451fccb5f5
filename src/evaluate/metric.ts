/**
 * A quality measure over many sentences. What it counts in each sentence is plain numbers that add up, so that the value of a corpus, or of
 * any sample drawn from it, is one sum and one formula. A value lies between 0 and 100, edit rates may pass 100.
 */
export interface Metric {
  readonly name: MetricName;
  /** How the value came about, as sacreBLEU writes it (Post 2018, "A Call for Clarity in Reporting BLEU Scores"). */
  readonly signature: string;
  readonly better: 'higher' | 'lower';
  /** How many numbers `count` answers with. */
  readonly size: number;
  count(hypothesis: string, reference: string): readonly number[];
  /** The value for counts that were added up. */
  value(counts: ArrayLike<number>): number;
}

export type MetricName = 'bleu' | 'chrf' | 'chrfpp' | 'wordEdits' | 'characterEdits';

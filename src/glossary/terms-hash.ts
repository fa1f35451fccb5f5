import { hashData, type Hash } from '../model/hash.js';
import type { Glossary, Occurrence, Term } from '../model/term.js';
import type { Forbidden } from './forbidden-in.js';

export interface Bearing {
  /** Of the source. */
  readonly occurrences: readonly Pick<Occurrence, 'entry' | 'alias' | 'mention' | 'expired'>[];
  /** What any entry rules out in the standing target, so that a form that is forbidden today opens what was approved yesterday. */
  readonly forbidden?: readonly Pick<Forbidden, 'entry' | 'form'>[];
}

/**
 * Hash of what the glossary has to say about a pair: what an approval is bound to. Notes, positions and the order of the file change nothing, nor
 * does an entry that neither stands in the source nor rules out a word of the target; a pair without terms has a hash as well.
 */
export function termsHash({ occurrences, forbidden = [] }: Bearing): Hash {
  const found = occurrences.flatMap(({ entry, alias }) => (alias ? [entry, alias] : [entry]));
  const entries = [...new Set(found)].map(bearing).toSorted(bySource);
  const told = occurrences.flatMap(({ entry, mention, expired }) =>
    mention === 'first' || expired ? [{ source: entry.source, mention, expired }] : [],
  );
  const ruledOut = forbidden.map(({ entry, form }) => [entry.source, form, entry.target]);
  // What most pairs lack is left out, so that their hash is that of their entries alone.
  return hashData(told.length + ruledOut.length === 0 ? entries : { entries, told, ruledOut });
}

/** Hash of a whole glossary, by what its entries find and demand. */
export function glossaryHash({ from, to, terms }: Omit<Glossary, 'hash'>): Hash {
  const entries = terms.map((term) => ({
    ...bearing(term),
    notBefore: term.notBefore,
    notAfter: term.notAfter,
    from: term.from,
    until: term.until,
  }));
  return hashData({ from, to, terms: entries.toSorted(bySource) });
}

/** Fields that an entry does without are undefined, and so not in the hash. */
function bearing({ source, target, allow, forbid, keep, variants, first, later }: Term): Partial<Term> & {
  readonly source: string;
} {
  return {
    source,
    target,
    allow,
    forbid,
    keep,
    variants,
    ...(first === undefined ? {} : { first }),
    ...(later ? { later } : {}),
  };
}

function bySource(left: { readonly source: string }, right: { readonly source: string }): number {
  if (left.source === right.source) return 0;
  return left.source < right.source ? -1 : 1;
}

import { hashData, type Hash } from '../model/hash.js';
import type { Glossary, Occurrence, Term } from '../model/term.js';

/**
 * Hash of the entries that bear on a text: what an approval is bound to. Notes, positions and the order of the file change nothing; a text
 * without terms has a hash as well.
 */
export function termsHash(occurrences: readonly Pick<Occurrence, 'entry'>[]): Hash {
  const entries = new Set(occurrences.map((occurrence) => occurrence.entry));
  return hashData([...entries].map(bearing).toSorted(bySource));
}

/** Hash of a whole glossary, by what its entries find and demand. */
export function glossaryHash({ from, to, terms }: Omit<Glossary, 'hash'>): Hash {
  const entries = terms.map((term) => ({
    ...bearing(term),
    notBefore: term.notBefore,
    notAfter: term.notAfter,
  }));
  return hashData({ from, to, terms: entries.toSorted(bySource) });
}

function bearing(term: Term): Pick<Term, 'source' | 'target' | 'allow' | 'forbid' | 'keep' | 'variants'> {
  const { source, target, allow, forbid, keep, variants } = term;
  return { source, target, allow, forbid, keep, variants };
}

function bySource(left: { readonly source: string }, right: { readonly source: string }): number {
  if (left.source === right.source) return 0;
  return left.source < right.source ? -1 : 1;
}

import { hashData } from '../model/hash.js';
import type { Term } from '../model/term.js';

/** A glossary as a service takes it: its name carries the hash of what is in it, so that it is never edited, only replaced. */
export interface ServiceGlossary {
  readonly name: string;
  readonly entries: readonly (readonly [source: string, target: string])[];
}

/** What the names of all our glossaries begin with. */
export const GLOSSARY_PREFIX = 'selaras-';

/**
 * Every source form with its target, one line a form. A term that counts only beside certain words (`notBefore`, `notAfter`) stays out, since no
 * service knows such conditions: it is pinned in the text.
 */
export function serviceGlossary(terms: readonly Term[], from: string, to: string): ServiceGlossary {
  const targets = new Map<string, string>();
  for (const { source, variants, target, notBefore, notAfter } of terms) {
    if (notBefore.length > 0 || notAfter.length > 0) continue;
    for (const form of [source, ...variants]) targets.set(form, target);
  }
  const entries = [...targets].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { name: `${GLOSSARY_PREFIX}${from}-${to}-${hashData(entries).slice(0, 16)}`, entries };
}

import type { EngineSegment } from '../../model/engine.js';

const tag = /<[^>]*>/g;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const keptSpan = /<span translate="no"[^>]*>[^<]*<\/span>/g;

/** Whether there is a letter or a figure on the wire, markup aside. Engines make things up for text that has none, so it is never sent. */
export function hasWords(wire: string): boolean {
  return /[\p{L}\p{N}]/u.test(bare(wire));
}

/**
 * Whether a result is its source all over again though there was something to translate: figures and pinned terms may stay as they are,
 * another word may not.
 */
export function isUntranslated(result: string, { wire, terms }: EngineSegment): boolean {
  if (bare(result) !== bare(wire)) return false;
  const forms = terms.flatMap((term) => [term.source, term.target]).filter((form) => form !== '');
  let rest = bare(wire.replace(keptSpan, ' '));
  // Longest first, so that a term inside another one does not tear it apart.
  for (const form of forms.toSorted((left, right) => right.length - left.length)) {
    rest = rest.replaceAll(bare(form), ' ');
  }
  return /\p{L}/u.test(rest);
}

function bare(wire: string): string {
  return wire.replace(tag, ' ').replace(entity, ' ').replace(/\s+/g, ' ').trim();
}

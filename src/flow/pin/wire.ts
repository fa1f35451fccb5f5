import { requiredForm } from '../../glossary/required-form.js';
import type { Language } from '../../language/language.js';
import type { EngineTraits } from '../../model/engine.js';
import type { Occurrence, TermGiving } from '../../model/term.js';
import type { Text } from '../../model/text.js';
import { fillMarks, type Legend } from './fill-marks.js';
import { numberCodes, placeCodes } from './number-codes.js';
import { readTags } from './read-tags.js';
import { writeHtml } from './write-html.js';

/** A term that is taken out of the engine's hands: its target form stands in the wire in its place. */
export interface Pinned {
  readonly occurrence: Occurrence;
  readonly giving: Extract<TermGiving, 'mask' | 'inline'>;
}

export interface Restored {
  readonly text: Text;
  /** Pairs of codes that the engine dropped or damaged; none of their codes is in the text. */
  readonly lost: readonly string[];
}

export interface Wire {
  /** What the engine gets. */
  readonly wire: string;
  /** Reads what the engine sent back. */
  readonly restore: (reply: string) => Restored;
}

/**
 * Writes a source for an engine. With `html`, codes are `<g id="1">…</g>` and `<x id="2"/>`, masked terms
 * `<span translate="no" id="t1">North Korea</span>`, and & < > are entities. With `plain`, codes stay behind, and a masked term is its bare target
 * form: an engine copies an English name that it meets in an Indonesian sentence. Masks do not overlap. `to` is the language whose articles
 * are put right around a mask.
 */
export function renderWire(
  source: Text,
  traits: Pick<EngineTraits, 'markup'>,
  pinned: readonly Pinned[] = [],
  to?: Pick<Language, 'clitics'>,
): Wire {
  const masks = pinned.map((pin) => pin.occurrence).toSorted((left, right) => left.start - right.start);
  if (traits.markup === 'plain') return plainWire(source, masks);
  const placed = placeCodes(source, masks);
  const codes = numberCodes(placed);
  const legend: Legend = { codes, terms: masks.map(requiredForm), rules: to?.clitics };
  return { wire: writeHtml(source, placed, codes, masks), restore: (reply) => restoreHtml(reply, legend) };
}

function plainWire(source: Text, masks: readonly Occurrence[]): Wire {
  const lost = [...new Set(source.codes.map((code) => code.pair))];
  let wire = '';
  let from = 0;
  for (const mask of masks) {
    wire += source.text.slice(from, mask.start) + requiredForm(mask);
    from = mask.end;
  }
  wire += source.text.slice(from);
  return { wire, restore: (reply) => ({ text: { text: reply, codes: [] }, lost }) };
}

function restoreHtml(reply: string, legend: Legend): Restored {
  const { text, found } = fillMarks(readTags(reply), legend);
  const damaged = legend.codes.filter((each) => each.codes.some((code) => !found.has(code)));
  const lost = new Set(damaged.map((each) => each.pair));
  return {
    text: { text: text.text, codes: text.codes.filter((code) => !lost.has(code.pair)) },
    lost: [...lost],
  };
}

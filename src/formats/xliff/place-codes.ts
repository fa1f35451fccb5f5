import type { Code, Text } from '../../model/text.js';
import { codeId, isolatedCloseId } from './ids.js';

/**
 * How an inline code is written. `pc` and `end` are the two halves of a spanning code; `sc` and `ec` stand for a pair that crosses another
 * one, or that a sentence's end cuts; a half whose other half is not in the unit is isolated (XLIFF 2.1, section 4.7.2).
 */
export type PlacedCode = { readonly code: Code } & (
  | { readonly as: 'pc'; readonly id: string; readonly end: Code }
  | { readonly as: 'end' }
  | { readonly as: 'sc'; readonly id: string; readonly isolated: boolean }
  | { readonly as: 'ec'; readonly startRef: string }
  | { readonly as: 'ec'; readonly id: string }
  | { readonly as: 'ph'; readonly id: string }
);

/** One text of a unit; `sameAs` are the ids of the source that a target belongs to, which it must use again. */
export interface UnitText {
  readonly text: Text;
  readonly sameAs: ReadonlySet<string>;
}

interface Half {
  readonly code: Code;
  readonly textIndex: number;
  partner: Half | null;
  spanning: boolean;
  id: string;
}

/** Places the codes of all sources, or of all targets, of one unit. `used` holds the ids that the unit has already, and gets the new ones. */
export function placeCodes(texts: readonly UnitText[], used: Set<string>): PlacedCode[][] {
  const halves = texts.map(({ text }, textIndex) =>
    text.codes.map((code): Half => ({ code, textIndex, partner: null, spanning: false, id: '' })),
  );
  joinPairs(halves.flat());
  for (const [index, own] of halves.entries()) {
    markSpanning(own);
    giveIds(own, used, new Set(texts[index]?.sameAs));
  }
  return halves.map((own) => own.map(placeHalf));
}

/** The ids that were dealt for one text. */
export function idsOf(placed: readonly PlacedCode[]): Set<string> {
  return new Set(placed.flatMap((each) => ('id' in each ? [each.id] : [])));
}

function joinPairs(halves: readonly Half[]): void {
  const waiting = new Map<string, Half[]>();
  for (const half of halves) {
    const opened = waiting.get(half.code.pair) ?? [];
    waiting.set(half.code.pair, opened);
    if (half.code.kind === 'open') opened.push(half);
    if (half.code.kind !== 'close') continue;
    const partner = opened.pop();
    if (!partner) continue;
    half.partner = partner;
    partner.partner = half;
  }
}

/** A pair within one text spans unless it crosses one that opened after it. */
function markSpanning(halves: readonly Half[]): void {
  const opened: Half[] = [];
  for (const half of halves) {
    if (half.partner?.textIndex !== half.textIndex) continue;
    if (half.code.kind === 'open') {
      opened.push(half);
    } else if (opened.at(-1) === half.partner) {
      opened.pop();
      half.spanning = true;
      half.partner.spanning = true;
    } else {
      opened.splice(opened.indexOf(half.partner), 1);
    }
  }
}

function giveIds(halves: readonly Half[], used: Set<string>, sameAs: Set<string>): void {
  for (const half of halves) {
    if (half.code.kind === 'close' && half.partner) continue;
    const base = half.code.kind === 'close' ? isolatedCloseId(half.code.pair) : codeId(half.code.pair);
    half.id = freeId(base, used, sameAs);
    sameAs.delete(half.id);
    used.add(half.id);
  }
}

function freeId(base: string, used: ReadonlySet<string>, sameAs: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}:${count}`;
    if (sameAs.has(id) || !used.has(id)) return id;
  }
}

function placeHalf({ code, partner, spanning, id }: Half): PlacedCode {
  if (code.kind === 'point') return { code, as: 'ph', id };
  if (code.kind === 'open') {
    if (spanning && partner) return { code, as: 'pc', id, end: partner.code };
    return { code, as: 'sc', id, isolated: partner === null };
  }
  if (spanning) return { code, as: 'end' };
  return partner ? { code, as: 'ec', startRef: partner.id } : { code, as: 'ec', id };
}

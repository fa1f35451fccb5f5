import { segmentsOf, type Document, type Segment } from '../../model/document.js';
import type { RevisionId } from '../../model/revision.js';
import { headOf, isApproved, isExcluded, targetOf } from '../../model/state.js';
import type { Text } from '../../model/text.js';
import { revise } from '../approve.js';
import type { Workspace } from '../open-workspace.js';

export interface Replacing {
  readonly path: string;
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  /** Shows what would change, and changes nothing. */
  readonly preview: boolean;
  /** Only these, as the preview showed them. */
  readonly segments?: readonly { readonly id: string; readonly expected: RevisionId | null }[] | undefined;
  readonly by: string;
}

export interface Replacement {
  readonly segment: string;
  readonly revision: RevisionId | null;
  readonly before: string;
  readonly after: string;
  readonly count: number;
  /** `approved`: it changes only by reopening. `stale`: others changed it since the preview. */
  readonly state: 'open' | 'approved' | 'stale' | 'done';
}

/** Finds words in the English of an article and puts others in their place, sentence by sentence: each is a version that can be undone. */
export async function replaceWords(asked: Replacing, workspace: Workspace): Promise<Replacement[] | null> {
  const document = await workspace.store.documents.load(asked.path);
  if (!document) return null;
  const wanted = asked.segments && new Map(asked.segments.map(({ id, expected }) => [id, expected]));
  const replacements: Replacement[] = [];
  for (const segment of includedOf(document)) {
    if (wanted && !wanted.has(segment.id)) continue;
    const target = targetOf(segment);
    const replaced = target && replaceIn(target, asked);
    if (!target || !replaced || replaced.count === 0) continue;
    const head = headOf(segment)?.id ?? null;
    const hit = {
      segment: segment.id,
      before: target.text,
      after: replaced.text.text,
      count: replaced.count,
    };
    const stale = wanted !== undefined && wanted.get(segment.id) !== head;
    if (isApproved(segment) || asked.preview || stale) {
      const state = stale ? 'stale' : isApproved(segment) ? 'approved' : 'open';
      replacements.push({ ...hit, revision: head, state });
      continue;
    }
    const decision = { act: 'edit', target: replaced.text } as const;
    const revised = await revise(asked.path, segment.id, head, decision, asked.by, workspace);
    const saved = revised.kind === 'saved' ? revised.revision.id : null;
    replacements.push({ ...hit, revision: saved ?? head, state: saved === null ? 'stale' : 'done' });
  }
  return replacements;
}

function includedOf(document: Document): Segment[] {
  return segmentsOf(document).filter((segment) => !isExcluded(segment));
}

/** Codes stay where they stood; one inside what is replaced moves behind it. */
function replaceIn(
  { text, codes }: Text,
  { find, replace, matchCase, wholeWords }: Replacing,
): { readonly text: Text; readonly count: number } {
  let written = '';
  let rest = 0;
  let count = 0;
  const moves: { readonly from: number; readonly to: number; readonly shift: number }[] = [];
  const [where, what] = matchCase ? [text, find] : [folded(text), folded(find)];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at)) {
    const end = at + find.length;
    if (wholeWords && !standsAlone(text, at, end)) {
      at += 1;
      continue;
    }
    written += text.slice(rest, at) + replace;
    moves.push({ from: at, to: end, shift: replace.length - find.length });
    rest = end;
    at = end;
    count += 1;
  }
  const moved = codes.map((code) => ({ ...code, at: placeAfter(code.at, moves) }));
  return { text: { text: written + text.slice(rest), codes: moved }, count };
}

function placeAfter(
  at: number,
  moves: readonly { readonly from: number; readonly to: number; readonly shift: number }[],
): number {
  let place = at;
  for (const { from, to, shift } of moves) {
    if (at <= from) break;
    place += at < to ? to - at + shift : shift;
  }
  return place;
}

/** In lower case, sign by sign, so that offsets stay: a few signs become two in lower case, and are left as they are. */
function folded(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (sign) => {
    const lower = sign.toLowerCase();
    return lower.length === sign.length ? lower : sign;
  });
}

function standsAlone(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  return !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '');
}

import { readQuotations } from '../language/read-quotation.js';
import type { Comment } from '../model/comment.js';
import { segmentIn, type Segment } from '../model/document.js';
import { spokenId } from '../model/spoken-quotation.js';
import { targetOf } from '../model/state.js';
import { hashText, sameText, type Text } from '../model/text.js';
import { annotateSegment } from './annotate-segment.js';
import { fitOriginal } from './review/fit-original.js';
import { reviseSegment, type RevisionAsked, type Revised, type Revising } from './revise-segment.js';

export interface OriginalAsked extends Omit<RevisionAsked, 'decision' | 'comments'> {
  /** Words of the source between the marks. */
  readonly quoted: string;
  /** What was really said, and the address where it can be read or heard. */
  readonly text: string;
  readonly link: string;
}

export type OriginalGiven = Exclude<Revised, { kind: 'saved' }> | Pick<Saved, 'kind' | 'document'>;
type Saved = Extract<Revised, { kind: 'saved' }>;

/**
 * Keeps the original of a quotation that was translated back, with its link, and puts it between the marks of the target where it is clear between
 * which: that is a version like any other, whose reason is the link.
 */
export async function giveOriginal(asked: OriginalAsked, using: Revising): Promise<OriginalGiven> {
  const { path, quoted, text, link, actor, at } = asked;
  const document = await using.store.load(path);
  const segment = document && segmentIn(document, asked.segment);
  if (!segment?.source.text.includes(quoted)) return { kind: 'gone' };
  const comment = markWith(segment, quoted, { text, link, by: actor.name, at });
  const target = targetOf(segment);
  const replaced = target && withOriginal(segment, target, asked, using);
  if (target === null || replaced === null || sameText(replaced, target)) {
    const note = { act: 'mark', comment } as const;
    return annotateSegment({ path, segment: segment.id, note, by: actor.name, at }, using);
  }
  const decision = { act: 'edit', target: replaced, why: link } as const;
  return reviseSegment({ ...asked, decision, comments: [{ segment: segment.id, comment }] }, using);
}

function markWith(segment: Segment, quoted: string, original: NonNullable<Comment['original']>): Comment {
  const id = spokenId(segment, quoted);
  const known = segment.comments.find((comment) => comment.id === id);
  if (known) return { ...known, resolved: false, original };
  const { by, at } = original;
  const source = hashText(segment.source);
  return { id, kind: 'spoken', by, text: quoted, ...(at ? { at } : {}), resolved: false, source, original };
}

/** Null where nobody can say which quotation of the target is meant. */
function withOriginal(
  segment: Segment,
  target: Text,
  { quoted, text }: Pick<OriginalAsked, 'quoted' | 'text'>,
  { from, to }: Pick<Revising, 'from' | 'to'>,
): Text | null {
  const source = readQuotations(segment.source.text, from.quotation).quotations;
  const there = readQuotations(target.text, to.quotation).quotations;
  const index = source.findIndex(
    ({ start, end }) => segment.source.text.slice(start, end).trim() === quoted.trim(),
  );
  const [only, second] = there;
  const place = index >= 0 && source.length === there.length ? there[index] : second ? undefined : only;
  return place ? fitOriginal(target, place, text) : null;
}

import { segmentIn, segmentsOf, type Document, type Segment } from '../model/document.js';
import type { Comment } from '../model/comment.js';
import type { Dismissal, Finding } from '../model/finding.js';
import { findingId, findingsShownAt } from '../model/open-findings.js';
import { hashData } from '../model/hash.js';
import { spokenId } from '../model/spoken-quotation.js';
import { hashText } from '../model/text.js';
import { afterCommit } from './after-commit.js';
import { checkSegments } from './check-document.js';
import { commit } from './commit.js';
import type { Commit } from './port.js';
import type { Revising } from './revise-segment.js';

/** What a person notes at a segment; its words stay. */
export type Note =
  | { readonly act: 'comment'; readonly kind: Exclude<Comment['kind'], 'spoken'>; readonly text: string }
  /** Marks a quotation of the source, by its words, as first spoken in the language of the copy. */
  | { readonly act: 'spoken'; readonly quoted: string }
  /** Keeps such a mark as it is given. */
  | { readonly act: 'mark'; readonly comment: Comment }
  | { readonly act: 'resolve'; readonly comment: string; readonly resolved: boolean }
  /** `article`: also wherever the article has a finding of the same code on the same values. */
  | {
      readonly act: 'dismiss';
      readonly finding: string;
      readonly why: string;
      readonly where: 'here' | 'article';
    }
  | { readonly act: 'undismiss'; readonly finding: string };

export interface NoteAsked {
  readonly path: string;
  readonly segment: string;
  readonly note: Note;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/** `gone`: the article, the segment, the comment or the finding is not there any more. */
export type Annotated =
  | { readonly kind: 'saved'; readonly document: Document; readonly segments: readonly string[] }
  | { readonly kind: 'gone' };

export async function annotateSegment(asked: NoteAsked, using: Revising): Promise<Annotated> {
  const document = await using.store.load(asked.path);
  const segment = document && segmentIn(document, asked.segment);
  if (!document || !segment) return { kind: 'gone' };
  const content = contentOf(document, segment, asked);
  if (!content) return { kind: 'gone' };
  const noted = afterCommit(document, content, []);
  const checks = isMark(content) ? checkSegments(noted, new Set([segment.id]), using) : [];
  await commit({ ...content, checks, path: asked.path, glossary: using.glossary }, using.store);
  const touched = [...(content.dismissals ?? []), ...(content.undismissed ?? [])].map((each) => each.segment);
  return {
    kind: 'saved',
    document: afterCommit(noted, { changes: [], checks }, []),
    segments: [...new Set([segment.id, ...touched])],
  };
}

type Content = Omit<Commit, 'path' | 'glossary'>;

/** What is marked as first spoken in the copy's language is checked in another way. */
function isMark({ comments = [] }: Content): boolean {
  return comments.some(({ comment }) => comment.kind === 'spoken');
}

function contentOf(document: Document, segment: Segment, asked: NoteAsked): Content | null {
  const { note } = asked;
  if (note.act === 'comment')
    return { changes: [], comments: [{ segment: segment.id, comment: newComment(segment, note, asked) }] };
  if (note.act === 'mark') return { changes: [], comments: [{ segment: segment.id, comment: note.comment }] };
  if (note.act === 'spoken') {
    const mark = markOf(segment, note.quoted.trim(), asked);
    return mark ? { changes: [], comments: [{ segment: segment.id, comment: mark }] } : null;
  }
  if (note.act === 'resolve') {
    const comment = segment.comments.find(({ id }) => id === note.comment);
    const resolved = comment && { ...comment, resolved: note.resolved };
    return resolved ? { changes: [], comments: [{ segment: segment.id, comment: resolved }] } : null;
  }
  const found = findingOf(document, segment, note.finding);
  if (!found) return null;
  if (note.act === 'undismiss')
    return found.dismissed ? { changes: [], undismissed: [found.dismissed] } : null;
  const wanted = note.where === 'here' ? [found] : sameFindings(document, found);
  return { changes: [], dismissals: wanted.map((finding) => dismissalOf(finding, note.why, asked)) };
}

function newComment(
  segment: Segment,
  { kind, text }: Extract<Note, { act: 'comment' }>,
  { by, at }: NoteAsked,
): Comment {
  // The same words twice at the same moment are one remark, sent twice.
  const remark = { id: hashData([segment.id, kind, by, at, text]), kind, by, text, at, resolved: false };
  return kind === 'query' ? { ...remark, source: hashText(segment.source) } : remark;
}

/** Null for words that the source does not have. */
function markOf(segment: Segment, quoted: string, { by, at }: NoteAsked): Comment | null {
  if (quoted === '' || !segment.source.text.includes(quoted)) return null;
  const id = spokenId(segment, quoted);
  const known = segment.comments.find((comment) => comment.id === id);
  if (known) return { ...known, resolved: false };
  return { id, kind: 'spoken', by, text: quoted, at, resolved: false, source: hashText(segment.source) };
}

type Shown = ReturnType<typeof findingsShownAt>[number];

function findingOf(document: Document, segment: Segment, id: string): Shown | null {
  return findingsShownAt(document, segment.id).find(({ finding }) => findingId(finding) === id) ?? null;
}

function sameFindings(document: Document, { finding }: Shown): Shown[] {
  const words = ({ code, values }: Finding): string => hashData([code, values]);
  const wanted = words(finding);
  return segmentsOf(document)
    .flatMap((segment) => findingsShownAt(document, segment.id))
    .filter((each) => each.dismissed === null && words(each.finding) === wanted);
}

function dismissalOf({ finding, segment }: Shown, why: string, { by, at }: NoteAsked): Dismissal {
  const { code, read, values } = finding;
  return { id: hashData([code, segment, read, values]), code, segment, read, values, by, why, at };
}

import type { CommentView, Concordance, MatchView, Panel, RevisionView } from '../../api/panel.js';
import type { SegmentPanel } from '../../app/desk/segment-panel.js';
import type { Comment } from '../../model/comment.js';
import { diffWords } from '../../model/diff-words.js';
import type { Match, MemoryUnit } from '../../model/match.js';
import type { Segment } from '../../model/document.js';
import type { Revision } from '../../model/revision.js';
import { isStandingQuery } from '../../model/source-query.js';
import { isStandingMark } from '../../model/spoken-quotation.js';
import { headOf } from '../../model/state.js';
import { hashText } from '../../model/text.js';
import { originView } from './origin-view.js';
import { textView } from './text-view.js';

export function panelView({ segment, matches, quotations, notes }: SegmentPanel): Panel {
  const source = hashText(segment.source);
  return {
    segment: segment.id,
    revision: headOf(segment)?.id ?? null,
    matches: matches.map((match) => matchView(match, segment)),
    history: historyOf(segment).toReversed(),
    comments: segment.comments.map((comment) => commentView(comment, segment)),
    candidates: segment.candidates.map(({ id, target, actor, source: of }) => ({
      id,
      target: textView(target),
      by: actor.name,
      current: of === source,
    })),
    quotations: [...quotations],
    notes: [...notes],
  };
}

function commentView(comment: Comment, segment: Segment): CommentView {
  const { id, kind, by, text, at, resolved, original } = comment;
  const stands = isStandingQuery(comment, segment) || isStandingMark(comment, segment);
  return {
    id,
    kind,
    by,
    text,
    at: at ?? null,
    resolved,
    lapsed: kind !== 'comment' && !resolved && !stands,
    original: original ? { ...original, at: original.at ?? null } : null,
  };
}

function matchView({ unit, kind, score }: Match, { source }: Segment): MatchView {
  return {
    ...unitFacts(unit),
    kind,
    score,
    target: textView(unit.target),
    diff: diffWords(unit.source.text, source.text),
  };
}

function unitFacts({ id, source, collection, document, by, at }: MemoryUnit) {
  return {
    unit: id,
    source: source.text,
    collection,
    document: document ?? null,
    by: by ?? null,
    at: at ?? null,
  };
}

/** Oldest first; each with what it changed in the words before it. */
function historyOf({ revisions }: Segment): RevisionView[] {
  let before = '';
  return revisions.map((revision) => {
    const words = revision.target?.text ?? '';
    const diff = words === before ? [] : diffWords(before, words);
    before = words;
    return revisionView(revision, diff);
  });
}

function revisionView(revision: Revision, diff: RevisionView['diff']): RevisionView {
  const { id, act, actor, at, why, source, target, approval } = revision;
  return {
    id,
    act,
    by: { kind: actor.kind, name: actor.name },
    at: at ?? null,
    why: why ?? null,
    source: source.text,
    target: target && textView(target),
    diff,
    origin: originView(revision),
    fast: approval?.fast ?? false,
  };
}

export function concordanceView(units: readonly MemoryUnit[]): Concordance {
  return { units: units.map((unit) => ({ ...unitFacts(unit), target: unit.target.text })) };
}

import type { Actor } from '../model/actor.js';
import { segmentsOf, type Document, type Segment } from '../model/document.js';
import { makeRevision, type Revision } from '../model/revision.js';
import { headOf } from '../model/state.js';
import { sameText, type Text } from '../model/text.js';
import { checkDocument, type Checking } from './check-document.js';
import { commit } from './commit.js';
import type { Returned, ReturnedPair } from './export/port.js';
import { lateCandidate } from './late-candidate.js';
import { learnedUnits, teacherOf } from './learned-unit.js';
import type { Change, DocumentStore, WrittenOutput } from './port.js';
import { movedTerms, withTerms } from './terms-in-document.js';
import { laterVersions } from './write-addition.js';
import { learnedUnitId } from './reconcile/reconcile.js';

export interface TakingBack extends Checking {
  readonly store: DocumentStore;
  readonly glossary: string;
  readonly actor: Actor;
  /** Heads that the file was written from, where the store remembers writing it. */
  readonly heads?: WrittenOutput['heads'] | undefined;
  /** ISO time of the import. */
  readonly at: string;
}

/** What became of a bilingual file that returned; ids of segments. */
export interface TakenBack {
  /** Nothing was stored: the whole document was put in place, history and all. */
  readonly restored: boolean;
  /** Took over the file's later history. */
  readonly advanced: readonly string[];
  /** Got an edit that another tool made in the file. */
  readonly edited: readonly string[];
  /** Moved on here meanwhile: the file's words are kept as candidates. */
  readonly candidates: readonly string[];
  /** Pairs whose source is not, or no longer, in the document. */
  readonly unknown: readonly string[];
}

/** Takes in a bilingual file: history that is newer goes on top, edits become a person's revisions, what has moved on becomes a candidate. */
export async function takeBack(path: string, returned: Returned, using: TakingBack): Promise<TakenBack> {
  const nothing: TakenBack = { restored: false, advanced: [], edited: [], candidates: [], unknown: [] };
  const restored =
    returned.document !== null &&
    (await using.store.restore(returned.document, learnedUnits(returned.document)));
  const document = await using.store.load(path);
  if (!document) return { ...nothing, unknown: returned.pairs.map((pair) => pair.segment) };
  const taken = restored ? { changes: [], advanced: [] } : advance(document, returned.document);
  const edits = editsOf(document, returned, taken.changes, using);
  const changes = [...taken.changes, ...edits.changes];
  const additions = laterVersions(document.additions, returned.document?.additions);
  if (changes.length + additions.length > 0)
    await commit({ path, glossary: using.glossary, changes, additions }, using.store);
  if (!restored) await advanceFields(document, returned.document, using.store);
  const after = await using.store.load(path);
  const terms = after ? movedTerms(after, using) : [];
  const checks = after ? checkDocument(withTerms(after, terms), using) : [];
  if (terms.length + checks.length > 0)
    await commit({ path, glossary: using.glossary, changes: [], terms, checks }, using.store);
  return { ...edits.report, restored, advanced: taken.advanced };
}

/** Versions of fields that stand on top of those of the store; where somebody here was quicker, theirs stays in the file's past. */
async function advanceFields(stored: Document, other: Document | null, store: DocumentStore): Promise<void> {
  const known = new Set(stored.fields?.map(({ id }) => id));
  for (const revision of other?.fields ?? [])
    if (!known.has(revision.id)) await store.addField(stored.path, revision);
}

/** Revisions of the file that stand on top of the store's head. */
function advance(stored: Document, other: Document | null): { changes: Change[]; advanced: string[] } {
  const changes: Change[] = [];
  const advanced: string[] = [];
  if (!other) return { changes, advanced };
  const teach = teacherOf(other);
  const theirs = new Map(segmentsOf(other).map((segment) => [segment.id, segment]));
  for (const segment of segmentsOf(stored)) {
    const news = laterRevisions(segment, theirs.get(segment.id));
    if (news.length === 0) continue;
    advanced.push(segment.id);
    // What stands in the end is what the memory learns; the neighbours are those of the file.
    const after = { ...segment, revisions: [...segment.revisions, ...news] };
    const taught = teach(after);
    for (const revision of news)
      changes.push({
        segment: segment.id,
        expected: revision.parent,
        revision,
        ...taught,
        ifStale: 'refuse',
      });
  }
  return { changes, advanced };
}

function laterRevisions(ours: Segment, theirs: Segment | undefined): readonly Revision[] {
  if (!theirs || !sameText(ours.source, theirs.source)) return [];
  const head = headOf(ours);
  if (!head) return theirs.revisions;
  const place = theirs.revisions.findIndex((revision) => revision.id === head.id);
  return place < 0 ? [] : theirs.revisions.slice(place + 1);
}

function editsOf(
  document: Document,
  returned: Returned,
  advanced: readonly Change[],
  using: TakingBack,
): { changes: Change[]; report: Pick<TakenBack, 'edited' | 'candidates' | 'unknown'> } {
  const changes: Change[] = [];
  const edited: string[] = [];
  const candidates: string[] = [];
  const unknown: string[] = [];
  const ours = new Map(segmentsOf(document).map((segment) => [segment.id, segment]));
  const theirs = new Map(
    (returned.document ? segmentsOf(returned.document) : []).map((segment) => [segment.id, segment]),
  );
  const heads = new Map(advanced.map((change) => [change.segment, change.revision]));
  for (const pair of returned.pairs) {
    const segment = ours.get(pair.segment);
    if (!segment || !sameText(segment.source, pair.source)) {
      if (!segment || pair.target) unknown.push(pair.segment);
      continue;
    }
    const head = heads.get(segment.id) ?? headOf(segment);
    if (!pair.target || (head?.target && sameText(head.target, pair.target))) continue;
    const written = theirs.get(segment.id);
    const seen = written ? (headOf(written)?.id ?? null) : using.heads?.[segment.id];
    const movedOn = seen !== undefined && seen !== (head?.id ?? null);
    const known = segment.revisions.some((each) => each.target && sameText(each.target, pair.target as Text));
    if (movedOn && known) continue;
    const revision = importRevision(document, segment, pair, head, using);
    (movedOn ? candidates : edited).push(segment.id);
    changes.push({
      segment: segment.id,
      // A parent that no store has makes the change stale on purpose: the words are kept beside the head.
      expected: movedOn ? 'moved-on' : (head?.id ?? null),
      revision,
      // Nobody approved these words.
      forget: [learnedUnitId(document.path, segment.id)],
      ifStale: { candidate: lateCandidate(revision) },
    });
  }
  return { changes, report: { edited, candidates, unknown } };
}

function importRevision(
  document: Document,
  segment: Segment,
  pair: ReturnedPair,
  head: Revision | null,
  using: TakingBack,
): Revision {
  return makeRevision(segment.id, {
    parent: head?.id ?? null,
    act: 'import',
    actor: using.actor,
    from: document.from,
    to: document.to,
    source: segment.source,
    target: pair.target,
    origin: {},
    at: using.at,
  });
}

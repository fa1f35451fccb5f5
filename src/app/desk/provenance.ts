import { hasOpenItems } from '../../flow/export/gate.js';
import type { Actor } from '../../model/actor.js';
import { additionsAfter, placeAdditions } from '../../model/addition.js';
import { segmentsOf, type Document, type Segment } from '../../model/document.js';
import { hashBytes } from '../../model/hash.js';
import { isStandingMark } from '../../model/spoken-quotation.js';
import { headOf, isExcluded, stateOf, writingRevision } from '../../model/state.js';
import { disclosureLine } from '../disclosure-line.js';
import { copyOf } from '../english-copy.js';
import { profileNamed } from '../export-profiles.js';
import type { Workspace } from '../open-workspace.js';

/** Who and what made a copy. The same article gives the same facts: no clock, no chance. */
export interface ProvenanceFacts {
  readonly copy: { readonly hash: string; readonly draft: boolean };
  readonly segments: {
    readonly total: number;
    readonly approved: number;
    readonly leftOut: number;
    readonly machine: number;
    readonly memory: number;
    readonly person: number;
    readonly untranslated: number;
    readonly uneditedMachine: number;
    readonly approvedFast: number;
  };
  readonly engines: readonly {
    readonly engine: string;
    readonly model: string | null;
    readonly segments: number;
  }[];
  readonly people: readonly { readonly name: string; readonly edited: number; readonly approved: number }[];
  readonly dates: { readonly first: string | null; readonly last: string | null };
  readonly leftOut: readonly { readonly segment: string; readonly by: string; readonly why: string }[];
  /** Sentences of the desk's own, each with the segment behind which it stands. */
  readonly additions: readonly { readonly after: string; readonly text: string; readonly by: string }[];
  /** Quotations that were first spoken in the language of the copy, with what somebody found that was said. */
  readonly originals: readonly {
    readonly segment: string;
    readonly quoted: string;
    readonly original: string;
    readonly link: string;
    readonly by: string;
  }[];
  /** What an approved copy says of how it was made; null for a draft, which carries its mark. */
  readonly disclosure: string | null;
}

/** Re-hashing the copy that `selaras export` writes proves that it is the one that is spoken of here. */
export async function provenanceOf(document: Document, workspace: Workspace): Promise<ProvenanceFacts> {
  const draft = hasOpenItems(document);
  const profile = profileNamed(undefined, workspace);
  const { content } = await copyOf(document, { draft, profile }, workspace);
  const counted = segmentsOf(document).filter((segment) => !isExcluded(segment));
  const excluded = segmentsOf(document).filter(isExcluded);
  const dates = counted.flatMap(({ revisions }) => revisions.flatMap(({ at }) => at ?? [])).toSorted();
  return {
    copy: { hash: hashBytes(content), draft },
    segments: { ...countWriters(counted), leftOut: excluded.length },
    engines: enginesOf(counted),
    people: peopleOf(counted),
    dates: { first: dates[0] ?? null, last: dates.at(-1) ?? null },
    leftOut: excluded.flatMap(leftOutBy),
    originals: counted.flatMap(originalsIn),
    disclosure: draft ? null : disclosureLine(document, workspace.settings),
    additions: additionsIn(document),
  };
}

function countWriters(counted: readonly Segment[]): Omit<ProvenanceFacts['segments'], 'leftOut'> {
  const writers = counted.map((segment) => writingRevision(segment)?.actor.kind ?? null);
  const by = (...kinds: (Actor['kind'] | null)[]): number =>
    writers.filter((writer) => kinds.includes(writer)).length;
  const approved = counted.filter((segment) => stateOf(segment) === 'approved');
  const unedited = approved.filter((segment) => writingRevision(segment)?.actor.kind === 'engine').length;
  return {
    total: counted.length,
    approved: approved.length,
    machine: by('engine'),
    memory: by('memory'),
    person: by('person', 'import'),
    untranslated: by(null, 'source'),
    uneditedMachine: counted.length === 0 ? 0 : Math.round((10_000 * unedited) / counted.length) / 10_000,
    approvedFast: approved.filter((segment) => headOf(segment)?.approval?.fast === true).length,
  };
}

/** Of the words that stand. */
function enginesOf(counted: readonly Segment[]): ProvenanceFacts['engines'] {
  const engines = new Map<string, { engine: string; model: string | null; segments: number }>();
  for (const segment of counted) {
    const writing = writingRevision(segment);
    if (writing?.actor.kind !== 'engine') continue;
    const engine = writing.origin.engine ?? writing.actor.name;
    const model = writing.origin.model ?? null;
    const known = engines.get(`${engine} ${model}`) ?? { engine, model, segments: 0 };
    engines.set(`${engine} ${model}`, { ...known, segments: known.segments + 1 });
  }
  return [...engines.values()];
}

/** Sentences that somebody wrote at any time, and those that stand approved by them. */
function peopleOf(counted: readonly Segment[]): ProvenanceFacts['people'] {
  const people = new Map<string, { name: string; edited: number; approved: number }>();
  const count = (name: string, what: 'edited' | 'approved'): void => {
    const known = people.get(name) ?? { name, edited: 0, approved: 0 };
    people.set(name, { ...known, [what]: known[what] + 1 });
  };
  for (const segment of counted) {
    const writers = segment.revisions.filter(({ act, actor }) => act === 'edit' && actor.kind === 'person');
    for (const name of new Set(writers.map(({ actor }) => actor.name))) count(name, 'edited');
    const head = headOf(segment);
    if (head && stateOf(segment) === 'approved') count(head.actor.name, 'approved');
  }
  return [...people.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

function additionsIn(document: Document): ProvenanceFacts['additions'] {
  const additions = placeAdditions(document);
  return segmentsOf(document).flatMap(({ id }) =>
    additionsAfter(additions, id).map(({ text, by }) => ({ after: id, text, by })),
  );
}

function originalsIn(segment: Segment): ProvenanceFacts['originals'] {
  return segment.comments.flatMap((comment) => {
    const { text: quoted, original } = comment;
    if (!original || !isStandingMark(comment, segment)) return [];
    return [{ segment: segment.id, quoted, original: original.text, link: original.link, by: original.by }];
  });
}

function leftOutBy(segment: Segment): ProvenanceFacts['leftOut'] {
  const last = segment.revisions.findLast(({ act }) => act === 'exclude' || act === 'include');
  if (last?.act !== 'exclude') return [];
  return [{ segment: segment.id, by: last.actor.name, why: last.why ?? '' }];
}

import { judge } from '../glossary/judge.js';
import type { Language } from '../language/language.js';
import { segmentsOf, type Document, type Segment } from '../model/document.js';
import type { EngineFailure, EngineSegment, Usage } from '../model/engine.js';
import { makeRevision, type Origin } from '../model/revision.js';
import { headOf, isExcluded, targetOf, writingRevision } from '../model/state.js';
import type { Receipt } from '../model/term.js';
import { afterCommit } from './after-commit.js';
import { commit } from './commit.js';
import type { Filled } from './fill-from-memory.js';
import { lateCandidate } from './late-candidate.js';
import { pinSegment, type PinnedSegment } from './pin/pin-segment.js';
import { violations } from './pin/violations.js';
import type { Change } from './port.js';
import type { RunUsing } from './run-using.js';
import type { Engine } from './translate/port.js';
import type { ViolatedTerm } from './translate/repair-terms.js';
import { translateSegments, type TranslateOutcome } from './translate/translate-segments.js';

export interface Translated extends Filled {
  readonly failed: readonly { readonly segment: string; readonly failure: EngineFailure }[];
  readonly usage: Usage;
}

/** A segment on its way through the engine: what was pinned for the round that brought its words. */
interface Asked {
  readonly segment: Segment;
  /** Neighbouring sentences, for the engine's context. */
  readonly before: string | null;
  readonly after: string | null;
  readonly pinned: PinnedSegment;
  /** What was pinned when it was asked again. */
  repair: PinnedSegment | null;
  /** Terms that the last reply lacked. */
  violated: readonly Receipt[];
}

/** Sends what is still open to the engine. Each batch is committed as it comes, so that a killed run loses only what is in flight. */
export async function fillFromEngine(document: Document, using: RunUsing): Promise<Translated> {
  const { engine } = using;
  const asked = engine ? openSegments(document, engine, using) : new Map<string, Asked>();
  const filled: string[] = [];
  const late: string[] = [];
  const changes: Change[] = [];
  const failed: { segment: string; failure: EngineFailure }[] = [];
  let usage: Usage = { characters: 0, cost: 0 };
  if (!engine || asked.size === 0) return { document, filled, late, failed, usage };
  await translateSegments(
    {
      document: document.path,
      from: document.from,
      to: document.to,
      embargo: document.embargo !== null,
      segments: requests(asked),
    },
    {
      engine,
      signal: using.signal,
      verify: (id, wire) => violatedTerms(get(asked, id), wire, using.to),
      mask: (id) => repairRequest(get(asked, id), engine, using),
      onBatch: async (outcomes, spent) => {
        usage = { characters: usage.characters + spent.characters, cost: usage.cost + spent.cost };
        const saved = await keepBatch(document, asked, outcomes, engine, using);
        filled.push(...saved.filled);
        late.push(...saved.late);
        changes.push(...saved.changes);
        for (const outcome of outcomes)
          if (outcome.kind === 'failed') failed.push({ segment: outcome.id, failure: outcome.failure });
        using.onProgress({ path: document.path, done: filled.length + failed.length, total: asked.size });
      },
    },
  );
  return { document: afterCommit(document, { changes }, filled), filled, late, failed, usage };
}

/** What has no words yet; practice words give way to those of a real engine. */
function openSegments(document: Document, engine: Engine, using: RunUsing): Map<string, Asked> {
  const segments = segmentsOf(document);
  const open = segments.filter((segment) => {
    if (isExcluded(segment)) return false;
    if (targetOf(segment) === null) return true;
    return !engine.traits.practice && writingRevision(segment)?.origin.practice === true;
  });
  return new Map(
    open.map((segment) => {
      const { traits } = engine;
      const pinned = pinSegment({ source: segment.source, index: using.index, traits, to: using.to });
      const before = segments[segment.order - 1]?.source.text ?? null;
      const after = segments[segment.order + 1]?.source.text ?? null;
      return [segment.id, { segment, before, after, pinned, repair: null, violated: [] }];
    }),
  );
}

function requests(asked: ReadonlyMap<string, Asked>): EngineSegment[] {
  return [...asked.values()].map((each) => engineSegment(each, each.pinned));
}

function engineSegment({ segment, before, after }: Asked, { wire, terms }: PinnedSegment): EngineSegment {
  return { id: segment.id, wire, terms, before, after };
}

function get(asked: ReadonlyMap<string, Asked>, id: string): Asked {
  const found = asked.get(id);
  if (!found) throw new TypeError(`segment ${id} was never asked for`);
  return found;
}

/** Terms that a reply lacks. Once a segment was asked again, replies are read by the wire of the repair. */
function violatedTerms(asked: Asked, wire: string, to: Language): ViolatedTerm[] {
  const { pinned, repair } = asked;
  const target = (repair ?? pinned).restore(wire).text;
  asked.violated = violations(judge({ target, occurrences: pinned.occurrences, to }));
  return asked.violated.map(({ term, required }) => ({ source: term, target: required }));
}

/** The second rung of the ladder: the segment again, with the terms that the first reply lacks given in another way. */
function repairRequest(asked: Asked, engine: Engine, using: RunUsing): EngineSegment {
  const { violated } = asked;
  const { source } = asked.segment;
  const pinned = pinSegment({ source, index: using.index, traits: engine.traits, to: using.to, violated });
  asked.repair = pinned;
  return engineSegment(asked, pinned);
}

async function keepBatch(
  document: Document,
  asked: ReadonlyMap<string, Asked>,
  outcomes: readonly TranslateOutcome[],
  engine: Engine,
  using: RunUsing,
): Promise<Omit<Filled, 'document'> & { readonly changes: readonly Change[] }> {
  const changes = outcomes.flatMap((outcome) =>
    outcome.kind === 'translated' ? [fillChange(document, get(asked, outcome.id), outcome, engine)] : [],
  );
  if (changes.length === 0) return { filled: [], late: [], changes };
  const content = { path: document.path, glossary: using.glossary.hash, changes };
  const { saved, stale } = await commit(content, using.store);
  return { filled: saved, late: stale.map((each) => each.segment), changes };
}

function fillChange(
  document: Document,
  { segment, pinned, repair }: Asked,
  outcome: Extract<TranslateOutcome, { kind: 'translated' }>,
  engine: Engine,
): Change {
  const head = headOf(segment);
  const used = outcome.repaired && repair ? repair : pinned;
  const { name, practice } = engine.traits;
  const origin: Origin = {
    engine: name,
    ...(outcome.model === undefined ? {} : { model: outcome.model }),
    ...(outcome.prompt === undefined ? {} : { prompt: outcome.prompt }),
    ...(practice ? { practice } : {}),
    ...(outcome.repetitionOf === undefined ? {} : { repetitionOf: outcome.repetitionOf }),
    terms: { ...pinned.given, ...used.given },
  };
  const revision = makeRevision(segment.id, {
    parent: head?.id ?? null,
    act: 'fill',
    actor: { kind: 'engine', id: name, name },
    from: document.from,
    to: document.to,
    source: segment.source,
    target: used.restore(outcome.wire).text,
    origin,
  });
  return {
    segment: segment.id,
    expected: head?.id ?? null,
    revision,
    ifStale: { candidate: lateCandidate(revision) },
  };
}

import type { Document, Segment } from '../model/document.js';
import type { EngineFailure, EngineFailureKind, EngineRequest, Usage } from '../model/engine.js';
import type { Check } from '../model/finding.js';
import { makeRevision, type Origin } from '../model/revision.js';
import { headOf } from '../model/state.js';
import { pairChecker } from './check-document.js';
import { commit } from './commit.js';
import { askedFor, engineSegment, openSegments, requestOf, type Asked } from './engine-request.js';
import { lateCandidate } from './late-candidate.js';
import { keptRound, pinAgain, violatedTerms } from './pinned-round.js';
import type { Change } from './port.js';
import type { RunUsing } from './run-using.js';
import { estimateAll } from './translate/estimate-of.js';
import { addUsage, noUsage } from './translate/outcome.js';
import type { Engine } from './translate/port.js';
import { translateSegments, type TranslateOutcome } from './translate/translate-segments.js';

/** What came of the engine's work. The words themselves are in the store, and nowhere else: a long article would hold all of them twice. */
export interface Translated {
  /** Ids of the segments that it filled. */
  readonly filled: readonly string[];
  /** Ids whose words came too late and were kept as candidates. */
  readonly late: readonly string[];
  /** What the first round was going to send: each distinct text once. */
  readonly expected: Usage;
  readonly failed: readonly { readonly segment: string; readonly failure: EngineFailure }[];
  readonly usage: Usage;
}

/** Failures that say nothing about the text: another engine may do it. */
const outOfService: ReadonlySet<EngineFailureKind> = new Set([
  'rate',
  'quota',
  'transient',
  'deadline',
  'auth',
]);

/** Sends what is open to the engine; what it could not take because it was out of service goes to the fallback. */
export async function fillFromEngine(document: Document, using: RunUsing): Promise<Translated> {
  const { engine, fallback } = using;
  if (!engine) return nothingTranslated;
  const first = await fillFrom(engine, document, openSegments(document, engine, using), using);
  const left = new Set(
    first.failed.filter(({ failure }) => outOfService.has(failure.kind)).map(({ segment }) => segment),
  );
  if (!fallback || left.size === 0) return first;
  const second = await fillFrom(
    fallback,
    document,
    openSegments(document, fallback, using).filter((segment) => left.has(segment.id)),
    using,
  );
  return {
    filled: [...first.filled, ...second.filled],
    late: [...first.late, ...second.late],
    failed: [...first.failed.filter(({ segment }) => !left.has(segment)), ...second.failed],
    expected: addUsage(first.expected, second.expected),
    usage: addUsage(first.usage, second.usage),
  };
}

const nothingTranslated: Translated = { filled: [], late: [], failed: [], expected: noUsage, usage: noUsage };

/** Some milliseconds of checking. */
const PIECE = 10;

/** Each batch is committed as it comes, so that a killed run loses only what is in flight. */
async function fillFrom(
  engine: Engine,
  document: Document,
  open: readonly Segment[],
  using: RunUsing,
): Promise<Translated> {
  if (open.length === 0) return nothingTranslated;
  const asked = await askedFor(engine, document, open, using);
  const filled: string[] = [];
  const late: string[] = [];
  const check = pairChecker(document, using);
  const failed: { segment: string; failure: EngineFailure }[] = [];
  let usage = noUsage;
  const request = requestOf(document, asked);
  await translateSegments(request, {
    engine,
    signal: using.signal,
    verify: (id, wire) => violatedTerms(get(asked, id), wire, using.to),
    mask: (id) => {
      const each = get(asked, id);
      return engineSegment(each, pinAgain(each, { ...using, engine }));
    },
    onBatch: async (outcomes, spent) => {
      usage = addUsage(usage, spent);
      const saved = await keepBatch(document, asked, outcomes, engine, check, using);
      filled.push(...saved.filled);
      late.push(...saved.late);
      for (const outcome of outcomes)
        if (outcome.kind === 'failed') failed.push({ segment: outcome.id, failure: outcome.failure });
      using.onProgress({
        path: document.path,
        done: filled.length + failed.length,
        total: asked.size,
        usage,
      });
    },
  });
  return { filled, late, failed, expected: expectedUsage(request, engine), usage };
}

/** The distinct texts that hold words; the price by the engine's list. */
function expectedUsage(request: Omit<EngineRequest, 'round'>, engine: Engine): Usage {
  const { characters, low } = estimateAll(engine, { ...request, round: 'first' });
  return { characters, cost: low ?? 0 };
}

function get(asked: ReadonlyMap<string, Asked>, id: string): Asked {
  const found = asked.get(id);
  if (!found) throw new TypeError(`segment ${id} was never asked for`);
  return found;
}

async function keepBatch(
  document: Document,
  asked: ReadonlyMap<string, Asked>,
  outcomes: readonly TranslateOutcome[],
  engine: Engine,
  check: (segment: Segment) => readonly Check[],
  using: RunUsing,
): Promise<Pick<Translated, 'filled' | 'late'>> {
  const changes = outcomes.flatMap((outcome) =>
    outcome.kind === 'translated' ? [fillChange(document, get(asked, outcome.id), outcome, engine)] : [],
  );
  if (changes.length === 0) return { filled: [], late: [] };
  const checks: Check[] = [];
  for (const [index, { segment: id, revision }] of changes.entries()) {
    const { segment } = get(asked, id);
    checks.push(...check({ ...segment, revisions: [...segment.revisions, revision] }));
    if (index % PIECE === PIECE - 1) await using.pause?.();
  }
  const content = { path: document.path, glossary: using.glossary.hash, changes, checks };
  const { saved, stale } = await commit(content, using.store);
  return { filled: saved, late: stale.map((each) => each.segment) };
}

function fillChange(
  document: Document,
  asked: Asked,
  outcome: Extract<TranslateOutcome, { kind: 'translated' }>,
  engine: Engine,
): Change {
  const { segment, pinned } = asked;
  const head = headOf(segment);
  const used = keptRound(asked, outcome.repaired);
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

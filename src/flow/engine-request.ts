import { segmentsOf, type Document, type Segment } from '../model/document.js';
import type { EngineRequest, EngineSegment } from '../model/engine.js';
import { isExcluded, machineMayWrite, targetOf, writingRevision } from '../model/state.js';
import { examplesFor } from './examples-for.js';
import { matchesOf } from './fill-from-memory.js';
import { pinSegment, type PinnedSegment } from './pin/pin-segment.js';
import type { PinnedRounds } from './pinned-round.js';
import { bestFill } from './recall/best-fill.js';
import { termsInDocument } from './terms-in-document.js';
import type { RunUsing } from './run-using.js';
import type { Engine } from './translate/port.js';

/** A segment on its way through the engine. */
export interface Asked extends PinnedRounds {
  readonly segment: Segment;
  /** Neighbouring sentences, for the engine's context. */
  readonly before: string | null;
  readonly after: string | null;
  readonly examples: EngineSegment['examples'];
}

/** What has no words yet; practice words give way to those of a real engine, and with `retranslate` all machine words to new ones. */
export function openSegments(document: Document, engine: Engine, using: RunUsing): Segment[] {
  return segmentsOf(document).filter((segment) => {
    if (isExcluded(segment)) return false;
    if (targetOf(segment) === null) return true;
    const standing = writingRevision(segment);
    if (using.retranslate && standing?.actor.kind === 'engine' && machineMayWrite(segment)) return true;
    return !engine.traits.practice && standing?.origin.practice === true;
  });
}

/** Shared by thousands of segments. */
const none: readonly never[] = [];

function pinAll(
  document: Document,
  open: readonly Segment[],
  {
    engine,
    examples,
  }: { readonly engine: Engine; readonly examples: Awaited<ReturnType<typeof examplesFor>> },
  using: RunUsing,
): Map<string, Asked> {
  const { traits } = engine;
  const segments = segmentsOf(document);
  const terms = termsInDocument(document, using);
  return new Map(
    open.map((segment) => {
      const occurrences = terms.get(segment.id);
      const pinned = pinSegment({
        source: segment.source,
        index: using.index,
        occurrences,
        traits,
        to: using.to,
      });
      const before = segments[segment.order - 1]?.source.text ?? null;
      const after = segments[segment.order + 1]?.source.text ?? null;
      const { source } = segment;
      const asked = { segment, source, before, after, examples: examples.get(segment.id), pinned };
      return [segment.id, { ...asked, repair: null, violated: none }];
    }),
  );
}

export async function askedFor(
  engine: Engine,
  document: Document,
  open: readonly Segment[],
  using: RunUsing,
): Promise<Map<string, Asked>> {
  const examples = await examplesFor(open, document, engine, using);
  return pinAll(document, open, { engine, examples }, using);
}

export function requestOf(
  document: Document,
  asked: ReadonlyMap<string, Asked>,
): Omit<EngineRequest, 'round'> {
  return {
    document: document.path,
    from: document.from,
    to: document.to,
    embargo: document.embargo !== null,
    ...headlineOf(document),
    segments: [...asked.values()].map((each) => engineSegment(each, each.pinned)),
  };
}

/** What the first round would ask of an engine, without the sentences that the memory would fill before. Nothing is sent. */
export async function firstRequest(
  document: Document,
  engine: Engine,
  using: RunUsing,
): Promise<EngineRequest> {
  const matches = await matchesOf(document, using, machineMayWrite);
  const open = openSegments(document, engine, using);
  const left = open.filter((segment) => bestFill(matches.get(segment.id) ?? []) === null);
  return { ...requestOf(document, await askedFor(engine, document, left, using)), round: 'first' };
}

export function engineSegment(
  { segment, before, after, examples }: Asked,
  { wire, terms }: PinnedSegment,
): EngineSegment {
  const asked = { id: segment.id, wire, terms, before, after };
  return examples === undefined ? asked : { ...asked, examples };
}

/** The article's headline, which tells an engine what a sentence is about. */
function headlineOf({ blocks }: Document): { headline?: string } {
  const sentences = blocks.find(({ role }) => role === 'headline')?.segments ?? [];
  const headline = sentences.map(({ source, gap }) => source.text + gap.text).join('');
  return headline === '' ? {} : { headline };
}

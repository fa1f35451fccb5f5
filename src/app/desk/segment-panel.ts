import { matchesOf } from '../../flow/fill-from-memory.js';
import { quotationsInSource } from '../../flow/quotations-in-source.js';
import { termFinder } from '../../flow/terms-in-document.js';
import { segmentIn, type Document, type Segment } from '../../model/document.js';
import type { Match, MemoryUnit } from '../../model/match.js';
import type { Workspace } from '../open-workspace.js';

export interface SegmentPanel {
  readonly document: Document;
  readonly segment: Segment;
  /** Best first. */
  readonly matches: readonly Match[];
  /** Quoted words of its source, without the marks. */
  readonly quotations: readonly string[];
  /** Notes of the glossary for its terms. */
  readonly notes: readonly { readonly term: string; readonly note: string }[];
}

/** What a reviewer may want beside the current sentence. Null where it is not in the article. */
export async function segmentPanel(
  path: string,
  id: string,
  workspace: Workspace,
): Promise<SegmentPanel | null> {
  const { documents, memory } = workspace.store;
  const document = await documents.load(path);
  const segment = document && segmentIn(document, id);
  if (!document || !segment) return null;
  const { threshold } = workspace.settings.memory;
  const found = await matchesOf(document, { memory, threshold }, (each) => each.id === id);
  // A pair that this very sentence taught is no news to it.
  const own = `approved:${path}:${id}`;
  const matches = (found.get(id) ?? []).filter(({ unit }) => unit.id !== own);
  const occurrences = termFinder(document, workspace)(segment);
  const notes = new Map(occurrences.flatMap(({ entry }) => (entry.note ? [[entry.source, entry.note]] : [])));
  const quotations = quotationsInSource(document, segment, workspace.from);
  return {
    document,
    segment,
    matches,
    quotations,
    notes: [...notes].map(([term, note]) => ({ term, note })),
  };
}

/** Pairs of the memory that hold a text in either language. Those of another article's embargo are not shown. */
export async function concordance(
  text: string,
  path: string | null,
  workspace: Workspace,
): Promise<readonly MemoryUnit[]> {
  const found = await workspace.store.memory.search(text, 200);
  return found.filter((unit) => !unit.embargo || unit.document === path).slice(0, 50);
}

import type { Addition, AdditionVersion } from '../model/addition.js';
import { segmentIn, type Document } from '../model/document.js';
import { hashData, type Hash } from '../model/hash.js';
import type { AddedVersion } from './port.js';
import type { Revising } from './revise-segment.js';

export interface AdditionAsked {
  readonly path: string;
  /** Null for a new one. */
  readonly id: Hash | null;
  /** Versions that the person saw; 0 for a new one. */
  readonly expected: number;
  /** Null takes it out. */
  readonly text: string | null;
  /** Segment behind which it is to stand. */
  readonly after: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/** `stale`: somebody else wrote a version meanwhile. `gone`: the article, the segment or the addition is not there. */
export type AdditionWritten =
  { readonly kind: 'saved'; readonly document: Document } | { readonly kind: 'stale' | 'gone' };

/** Puts a sentence of the desk's own into the copy, changes it, moves it, or takes it out. */
export async function writeAddition(asked: AdditionAsked, using: Revising): Promise<AdditionWritten> {
  const { path, text, after, by, at, expected } = asked;
  const document = await using.store.load(path);
  const known = document?.additions?.find(({ id }) => id === asked.id);
  const placed = document !== null && segmentIn(document, after) !== null;
  if (!document || (asked.id !== null && !known) || (text !== null && !placed)) return { kind: 'gone' };
  if ((known?.versions.length ?? 0) !== expected) return { kind: 'stale' };
  const version: AdditionVersion = { text, after, by, at };
  const id = asked.id ?? hashData(['addition', path, version]);
  const additions: AddedVersion[] = [{ id, sequence: expected + 1, version }];
  const committed = await using.store.commit({ path, glossary: using.glossary, changes: [], additions });
  if (committed.kind === 'refused') return { kind: 'stale' };
  const saved = await using.store.load(path);
  return saved ? { kind: 'saved', document: saved } : { kind: 'gone' };
}

/** What stands behind a segment goes along to another one: the cut of a sentence moves what follows it. */
export function moveAdditions(
  { additions = [] }: Pick<Document, 'additions'>,
  from: string,
  to: string,
  { by, at }: Pick<AdditionAsked, 'by' | 'at'>,
): AddedVersion[] {
  return additions.flatMap(({ id, versions }) => {
    const last = versions.at(-1);
    if (!last || last.text === null || last.after !== from) return [];
    return [{ id, sequence: versions.length + 1, version: { text: last.text, after: to, by, at } }];
  });
}

/** Versions that another history has on top of ours. One that was changed on both sides stays as it is here. */
export function laterVersions(
  ours: readonly Addition[] = [],
  theirs: readonly Addition[] = [],
): AddedVersion[] {
  const known = new Map(ours.map(({ id, versions }) => [id, versions]));
  return theirs.flatMap(({ id, versions }) => {
    const before = known.get(id) ?? [];
    const same = before.every((version, index) => hashData(version) === hashData(versions[index]));
    if (!same) return [];
    return versions
      .slice(before.length)
      .map((version, index) => ({ id, sequence: before.length + index + 1, version }));
  });
}

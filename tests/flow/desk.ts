import { onTestFinished } from 'vitest';
import type { Checking } from '../../src/flow/check-document.js';
import { defaultReadRules } from '../../src/flow/read/read-document.js';
import type { Decision } from '../../src/flow/review/decide.js';
import { reviseSegment, type Revised } from '../../src/flow/revise-segment.js';
import { settleDocument } from '../../src/flow/settle-document.js';
import { runDocument, type RunResult } from '../../src/flow/run-document.js';
import type { RunUsing } from '../../src/flow/run-using.js';
import { textFormat } from '../../src/formats/text/text-format.js';
import { buildTermIndex } from '../../src/glossary/term-index.js';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import type { Actor } from '../../src/model/actor.js';
import { segmentsOf, type Document, type Segment } from '../../src/model/document.js';
import type { MemoryUnit } from '../../src/model/match.js';
import type { Glossary } from '../../src/model/term.js';
import { headOf, targetOf } from '../../src/model/state.js';
import { plainText } from '../../src/model/text.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { glossaryOf } from '../glossary/build-glossary.js';

export const ayu: Actor = { kind: 'person', id: 'Ayu', name: 'Ayu' };
export const at = '2026-11-24T09:00:00.000Z';

/** A desk with a store in memory: what the command line does to an article, without files. */
export interface Desk {
  readonly store: Store;
  readonly using: RunUsing;
  /** Translates a text file of the article; `more` says with what. */
  run(text: string, more?: Partial<RunUsing>, path?: string): Promise<RunResult>;
  load(path?: string): Promise<Document>;
  /** A sentence by its number, from 1. */
  segment(number: number, path?: string): Promise<Segment>;
  /** What the reader sees now: the English of each sentence, or null. */
  targets(path?: string): Promise<(string | null)[]>;
  /** Ayu decides on a sentence that she sees as it stands. */
  decide(number: number, decision: Decision, path?: string): Promise<Revised>;
  /** Ayu writes a sentence. */
  write(number: number, target: string, path?: string): Promise<Revised>;
}

/** Entries are lines of a glossary: `source: AS, target: US`. */
export async function openDesk(...entries: readonly string[]): Promise<Desk> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const using: RunUsing = {
    ...checkingOf(entries),
    workspace: 'workspace',
    store: store.documents,
    memory: store.memory,
    engine: null,
    fallback: null,
    retranslate: false,
    format: textFormat,
    rules: defaultReadRules,
    threshold: 75,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  await store.documents.applyGlossary(null, using.glossary.hash);
  const load = async (path = 'berita.txt'): Promise<Document> => {
    const document = await store.documents.load(path);
    if (!document) throw new Error(`${path} is not stored`);
    return document;
  };
  const segment = async (number: number, path?: string): Promise<Segment> => {
    const found = segmentsOf(await load(path))[number - 1];
    if (!found) throw new Error(`there is no sentence ${number}`);
    return found;
  };
  const decide = async (number: number, decision: Decision, path = 'berita.txt'): Promise<Revised> => {
    const seen = await segment(number, path);
    const asked = { path, segment: seen.id, expected: headOf(seen)?.id ?? null, decision, actor: ayu, at };
    const revising = { ...using, glossary: using.glossary.hash };
    const revised = await reviseSegment(asked, revising);
    await settleDocument(path, revising);
    return revised;
  };
  return {
    store,
    using,
    load,
    segment,
    decide,
    run: (text, more = {}, path = 'berita.txt') =>
      runDocument({ path, bytes: new TextEncoder().encode(text) }, { ...using, ...more }),
    targets: async (path) => segmentsOf(await load(path)).map((each) => targetOf(each)?.text ?? null),
    write: (number, target, path) => decide(number, { act: 'edit', target: plainText(target) }, path),
  };
}

/** Checks and terms under a glossary of these entries. */
export function checkingOf(entries: readonly string[]): Checking & { readonly glossary: Glossary } {
  const glossary = glossaryOf(...entries);
  return { glossary, index: buildTermIndex(glossary, indonesian, english), from: indonesian, to: english };
}

/** All units of the memory, by id. */
export async function unitsOf({ store }: Desk): Promise<MemoryUnit[]> {
  const units: MemoryUnit[] = [];
  for await (const unit of store.memory.all({ from: 'id', to: 'en' })) units.push(unit);
  return units;
}

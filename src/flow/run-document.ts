import { findTermsOnce } from '../glossary/find-terms-once.js';
import { termsHash } from '../glossary/terms-hash.js';
import type { Document } from '../model/document.js';
import type { EngineFailure, Usage } from '../model/engine.js';
import { Fault } from '../model/fault.js';
import type { Text } from '../model/text.js';
import { afterCommit } from './after-commit.js';
import { checkDocument } from './check-document.js';
import { fillFromEngine } from './fill-from-engine.js';
import { fillFromMemory, type Filled } from './fill-from-memory.js';
import { readDocument } from './read/read-document.js';
import type { RunUsing } from './run-using.js';
import { commit } from './commit.js';
import { settleInPieces } from './settle-document.js';
import { reconcile, type FreshDocument, type Reconciled } from './reconcile/reconcile.js';
import { segmentText } from './segment/segment-text.js';
import { movedTerms, withTerms } from './terms-in-document.js';

export interface RunResult {
  readonly document: Document;
  readonly outcome: Reconciled['outcome'];
  /** Ids of the segments that this run filled. */
  readonly filled: readonly string[];
  /** Ids whose words came too late and were kept as candidates. */
  readonly late: readonly string[];
  readonly failed: readonly { readonly segment: string; readonly failure: EngineFailure }[];
  /** What was going to be sent, and what was. */
  readonly expected: Usage;
  readonly usage: Usage;
}

/** The journey of a document from bytes to checked pairs. Everything is committed as it comes; a killed run goes on where it stopped. */
export async function runDocument(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  using: RunUsing,
): Promise<RunResult> {
  const { unchanged, ...filling } = await fillDocument(path, bytes, using);
  return { ...filling, document: await checkAndStore(unchanged ?? (await stored(path, using)), using) };
}

/**
 * From read to translate. `unchanged` is the document where this run filled nothing. Else nothing of it is handed on: a long article as it was before
 * would stand in memory beside the one that is loaded then, with what others did meanwhile.
 */
async function fillDocument(
  path: string,
  bytes: Uint8Array,
  using: RunUsing,
): Promise<Omit<RunResult, 'document'> & { readonly unchanged: Document | null }> {
  const { document: read, outcome } = await readAndReconcile(path, bytes, using);
  const document = await settleTerms(read, using);
  const recalled = await fillFromMemory(document, using);
  const translated = await fillFromEngine(await current(recalled, using), using);
  const changed = [recalled, translated].some(({ filled, late }) => filled.length + late.length > 0);
  return {
    unchanged: changed ? null : document,
    outcome,
    filled: [...recalled.filled, ...translated.filled],
    late: [...recalled.late, ...translated.late],
    failed: translated.failed,
    expected: translated.expected,
    usage: translated.usage,
  };
}

/** How often a reading is reconciled anew because another process was faster, before a person is told. */
const MOST_ATTEMPTS = 5;

/** read, segment and reconcile; what changed is committed. Answers with the document as it is stored then. */
export async function readAndReconcile(
  path: string,
  bytes: Uint8Array,
  using: RunUsing,
): Promise<{ readonly document: Document; readonly outcome: Reconciled['outcome'] }> {
  const { unchanged, outcome } = await storeReading(path, bytes, using);
  return { document: unchanged ?? (await stored(path, using)), outcome };
}

/** `unchanged` is the stored document where the reading is the same. Else the reading is let go of before the document is loaded. */
async function storeReading(
  path: string,
  bytes: Uint8Array,
  using: RunUsing,
): Promise<{ readonly unchanged: Document | null; readonly outcome: Reconciled['outcome'] }> {
  const kept = await using.store.keepSource(bytes);
  const fresh = freshDocument(path, kept, bytes, using);
  const termsOf = (source: Text): string =>
    termsHash({ occurrences: findTermsOnce(source.text, using.index) });
  for (let attempt = 1; ; attempt++) {
    const before = await using.store.load(path);
    const { reading, changes, outcome } = reconcile(before, fresh, termsOf);
    if (!reading && before) return { unchanged: before, outcome };
    if (!reading) throw new TypeError(`${path} was never read, and reading it changed nothing`);
    const content = { path, glossary: using.glossary.hash, reading, changes };
    // Another process may read the same article at the same moment: then its reading is reconciled with, as any stored one.
    if (attempt === MOST_ATTEMPTS) await commit(content, using.store);
    else if ((await using.store.commit(content)).kind === 'refused') continue;
    return { unchanged: null, outcome };
  }
}

function freshDocument(path: string, kept: string, bytes: Uint8Array, using: RunUsing): FreshDocument {
  const read = readDocument(bytes, using.format, using.rules);
  return {
    path,
    workspace: using.workspace,
    from: using.from.code,
    to: using.to.code,
    format: using.format.name,
    bytes: kept,
    embargo: read.embargo,
    ...(read.urgency === undefined ? {} : { urgency: read.urgency }),
    ...(read.date === undefined ? {} : { date: read.date }),
    blocks: read.blocks.map((block) => ({
      role: block.role,
      furniture: block.furniture,
      ...segmentText(block.text, using.from),
    })),
  };
}

/**
 * A reading knows the terms of each sentence alone. Where an entry asks for the whole article, approvals must stand or fall by that before a machine
 * may write.
 */
async function settleTerms(document: Document, using: RunUsing): Promise<Document> {
  const terms = using.index.wholeArticle ? movedTerms(document, using) : [];
  if (terms.length === 0) return document;
  await commit({ path: document.path, glossary: using.glossary.hash, changes: [], terms }, using.store);
  return stored(document.path, using);
}

/** Makes the checks that are missing or outdated. Answers with the document as it stands with them. */
async function checkAndStore(read: Document, using: RunUsing): Promise<Document> {
  const { path } = read;
  // A process that keeps what it has read serves people beside the run.
  if (using.kept) await settleInPieces(path, { ...using, glossary: using.glossary.hash });
  const document = using.kept ? await stored(path, using) : read;
  const terms = movedTerms(document, using);
  const settled = withTerms(document, terms);
  const checks = checkDocument(settled, using);
  if (terms.length + checks.length === 0) return document;
  await commit({ path, glossary: using.glossary.hash, changes: [], terms, checks }, using.store);
  return afterCommit(settled, { changes: [], checks }, []);
}

/** Words that came too late are a sign that somebody else was at work: then only the store knows how things stand. */
async function current({ document, late }: Filled, using: RunUsing): Promise<Document> {
  return late.length > 0 ? stored(document.path, using) : document;
}

async function stored(path: string, using: Pick<RunUsing, 'store'>): Promise<Document> {
  const document = await using.store.load(path);
  if (!document) throw new Fault('flow.documentGone', { path }, { exit: 1 });
  return document;
}

import { join } from 'node:path';
import { matchesOf } from '../flow/fill-from-memory.js';
import { readAndReconcile } from '../flow/run-document.js';
import { segmentsOf, type Segment } from '../model/document.js';
import { isExcluded, machineMayWrite, targetOf, writingRevision } from '../model/state.js';
import { findArticles } from '../workspace/articles.js';
import { readBytes } from '../workspace/read-file.js';
import { articleExtensions } from './document-formats.js';
import { createEngine, engineNames } from './engines.js';
import { priceArticles, type Price, type ToPrice } from './price-articles.js';
import type { Workspace } from './open-workspace.js';
import { takeBackOutput } from './returned-xliff.js';
import { runUsing } from './translate.js';

export interface PlannedArticle {
  readonly path: string;
  readonly segments: number;
  /** Have words already, which this run would keep. */
  readonly done: number;
  readonly context: number;
  readonly exact: number;
  /** Have a fuzzy match to offer, and go to an engine. */
  readonly fuzzy: number;
  readonly repetitions: number;
  /** Segments that an engine would get. */
  readonly toSend: number;
  /** Characters that an engine would get: each distinct text once. */
  readonly characters: number;
}

export interface Plan {
  readonly articles: readonly PlannedArticle[];
  /** For all articles, by engine. */
  readonly prices: readonly Price[];
}

export interface PlanOptions {
  /** Leaves out engines that text would leave this machine for. */
  readonly localOnly?: boolean | undefined;
  /** Plans to send what a machine has translated once more. */
  readonly retranslate?: boolean;
  /** Prices this engine alone; all of them where absent. */
  readonly engine?: string | undefined;
}

/** What a run would do and cost, before it is run. Reads and segments; translates nothing. */
export async function plan(
  names: readonly string[],
  workspace: Workspace,
  { localOnly = false, retranslate = false, engine: only }: PlanOptions = {},
): Promise<Plan> {
  const paths = await findArticles(workspace.folders, names, workspace.options.cwd, articleExtensions);
  const planned: Planned[] = [];
  for (const path of paths) planned.push(await planArticle(path, retranslate, workspace));
  const prices: Price[] = [];
  for (const name of only === undefined ? engineNames : [only === 'auto' ? 'local' : only]) {
    const engine = await createEngine(name, workspace.engineSurroundings);
    try {
      if (!(engine.traits.remote && localOnly))
        prices.push(await priceArticles(planned, engine, workspace.store.ledger, { retranslate }));
    } finally {
      await engine.close();
    }
  }
  return { articles: planned.map(({ article }) => article), prices };
}

interface Planned extends ToPrice {
  readonly article: PlannedArticle;
}

async function planArticle(path: string, retranslate: boolean, workspace: Workspace): Promise<Planned> {
  const bytes = await readBytes(join(workspace.folders.source, path));
  await takeBackOutput(path, workspace);
  const using = await runUsing(
    path,
    { engine: null, fallback: null },
    { signal: new AbortController().signal },
    workspace,
  );
  const { document } = await readAndReconcile(path, bytes, using);
  const counted = segmentsOf(document).filter((segment) => !isExcluded(segment));
  const open = counted.filter((segment) => machineMayWrite(segment) && isOpen(segment, retranslate));
  const openIds = new Set(open.map((segment) => segment.id));
  const matches = await matchesOf(document, using, (segment) => openIds.has(segment.id));
  const kinds = open.map((segment) => matches.get(segment.id)?.[0]?.kind ?? null);
  const asked = open.filter(
    (_, index) => retranslate || (kinds[index] !== 'context' && kinds[index] !== 'exact'),
  );
  const distinct = new Set(asked.map((segment) => segment.source.text));
  const article = {
    path,
    segments: counted.length,
    toSend: asked.length,
    done: counted.length - open.length,
    context: kinds.filter((kind) => kind === 'context').length,
    exact: kinds.filter((kind) => kind === 'exact').length,
    fuzzy: kinds.filter((kind) => kind === 'fuzzy').length,
    repetitions: asked.length - distinct.size,
    characters: [...distinct].reduce((sum, text) => sum + text.length, 0),
  };
  return { article, document, asked, using };
}

/** With nothing to show, or, where everything is to be sent once more, with an engine's words. */
function isOpen(segment: Segment, retranslate: boolean): boolean {
  if (targetOf(segment) === null) return true;
  return retranslate && writingRevision(segment)?.actor.kind === 'engine';
}

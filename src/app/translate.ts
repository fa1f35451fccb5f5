import { setImmediate as others } from 'node:timers/promises';
import { join } from 'node:path';
import { runDocument, type RunResult } from '../flow/run-document.js';
import type { RunProgress, RunUsing } from '../flow/run-using.js';
import { runAll, type Outcome } from '../jobs/run-all.js';
import { findArticles } from '../workspace/articles.js';
import { readBytes } from '../workspace/read-file.js';
import { articleExtensions, formatFor } from './document-formats.js';
import { openEngines } from './open-engines.js';
import type { Workspace } from './open-workspace.js';
import { keepMemorySmall, keepSmallerIfLong } from './keep-memory-small.js';
import { writeOutputs, type Written } from './outputs.js';
import { takeBackOutput } from './returned-xliff.js';
import { summarise, type Summary } from './summary.js';

export type { RunProgress };

export interface TranslateOptions {
  /** Files or folders; none means all of source/. */
  readonly names: readonly string[];
  /** `auto`, or an engine's name; the settings' where absent. */
  readonly engine?: string | undefined;
  /** No text leaves this machine: an engine elsewhere is refused. */
  readonly localOnly?: boolean | undefined;
  /** Most US dollars that this run may spend; none where absent. */
  readonly maxCost?: number | undefined;
  /** Sends what a machine translated before once more. */
  readonly retranslate?: boolean | undefined;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
  /** Called with each article as it is finished. */
  readonly onArticle?: (article: TranslatedArticle) => void;
}

export interface TranslatedArticle {
  readonly path: string;
  readonly summary: Summary;
  readonly run: Pick<RunResult, 'outcome' | 'filled' | 'late' | 'failed' | 'expected' | 'usage'>;
  readonly written: readonly Written[];
  /** The history came from the XLIFF in translations/. */
  readonly restored: boolean;
  /** Nothing was filled and no file changed. */
  readonly idle: boolean;
}

export interface TranslateReport {
  /** Name of the engine; null where memory worked alone. */
  readonly engine: string | null;
  /** In the order of their paths. */
  readonly articles: readonly { readonly path: string; readonly outcome: Outcome<TranslatedArticle> }[];
}

/** Runs articles from source to written outputs, several at a time. One that fails never stops the others. */
export async function translate(options: TranslateOptions, workspace: Workspace): Promise<TranslateReport> {
  const paths = await findArticles(
    workspace.folders,
    options.names,
    workspace.options.cwd,
    articleExtensions,
  );
  const engines = await openEngines(options, workspace);
  if (!isDesk(workspace)) keepMemorySmall();
  try {
    const { concurrency } = workspace.settings;
    const outcomes = await runAll(paths, (path) => translateArticle(path, engines, options, workspace), {
      concurrency,
      signal: options.signal,
    });
    const articles = paths.map((path, index) => ({
      path,
      outcome: outcomes[index] ?? ({ kind: 'cancelled' } as const),
    }));
    return { engine: engines.engine?.traits.name ?? null, articles };
  } finally {
    await engines.close();
  }
}

/** A process that serves people has more use for time than for memory. */
function isDesk({ kept }: Workspace): boolean {
  return kept !== undefined;
}

async function translateArticle(
  path: string,
  engines: Pick<RunUsing, 'engine' | 'fallback'>,
  options: TranslateOptions,
  workspace: Workspace,
): Promise<TranslatedArticle> {
  const bytes = await readBytes(join(workspace.folders.source, path));
  if (!isDesk(workspace)) keepSmallerIfLong(bytes.length);
  const returned = await takeBackOutput(path, workspace);
  const run = await runDocument({ path, bytes }, await runUsing(path, engines, options, workspace));
  const written = await writeOutputs(
    run.document,
    workspace,
    run.failed.map(({ segment, failure }) => ({ segment, failure: failure.kind })),
  );
  const article: TranslatedArticle = {
    path,
    summary: summarise(run.document),
    run: {
      outcome: run.outcome,
      filled: run.filled,
      late: run.late,
      failed: run.failed,
      expected: run.expected,
      usage: run.usage,
    },
    written,
    restored: returned?.restored ?? false,
    idle: run.filled.length === 0 && written.every((each) => !each.changed),
  };
  options.onArticle?.(article);
  return article;
}

/** What flow needs for one article of a workspace. */
export async function runUsing(
  path: string,
  { engine, fallback }: Pick<RunUsing, 'engine' | 'fallback'>,
  options: Pick<TranslateOptions, 'signal' | 'onProgress' | 'retranslate'>,
  workspace: Workspace,
): Promise<RunUsing> {
  return {
    workspace: 'workspace',
    store: workspace.store.documents,
    memory: workspace.store.memory,
    engine,
    fallback,
    retranslate: options.retranslate ?? false,
    format: await formatFor(path),
    glossary: workspace.glossary,
    index: workspace.index,
    from: workspace.from,
    to: workspace.to,
    rules: workspace.rules,
    threshold: workspace.settings.memory.threshold,
    signal: options.signal,
    onProgress: options.onProgress ?? (() => undefined),
    ...(workspace.kept ? { kept: workspace.kept, pause: others } : {}),
  };
}

import { choosePairs, type Chosen } from '../evaluate/choose-pairs.js';
import { compareSystems, type Comparison, type Evaluated } from '../evaluate/compare-systems.js';
import { translateTexts, type LooseTranslation, type TranslatedTexts } from '../flow/translate-texts.js';
import { estimateAll } from '../flow/translate/estimate-of.js';
import type { Engine } from '../flow/translate/port.js';
import { Budget } from '../jobs/budget.js';
import type { EngineFailure } from '../model/engine.js';
import { Fault } from '../model/fault.js';
import type { Severity } from '../model/finding.js';
import type { MemoryUnit } from '../model/match.js';
import { engineNames } from './engines.js';
import { openEngine } from './open-engines.js';
import type { Workspace } from './open-workspace.js';
import { checkPair } from './texts.js';

export interface EvaluateEnginesOptions {
  /** Engines by name; each is compared with the first. */
  readonly engines: readonly string[];
  /** Collection of the memory: `approved`, or the name of a TMX file. */
  readonly collection: string;
  /** Most pairs. */
  readonly limit: number;
  readonly localOnly?: boolean | undefined;
  /** Most US dollars that all engines together may spend. */
  readonly maxCost?: number | undefined;
  readonly signal: AbortSignal;
  /** Called before the first sentence is sent. */
  readonly onPrices: (prices: readonly ListPrice[]) => void;
  readonly onProgress: (engine: string, done: number, total: number) => void;
}

/** What the sentences cost by the engine's list, if each is sent once; US dollars. */
export interface ListPrice {
  readonly engine: string;
  readonly characters: number;
  readonly cost: number;
}

export interface EvaluatedEngine extends Evaluated {
  /** Sentences that it could not translate; nobody is measured on them. */
  readonly failed: number;
  /** Occurrences of pinned terms, and how many of them stand in the translation. */
  readonly terms: { readonly required: number; readonly found: number };
  /** Findings in 100 sentences. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** By the list, for all sentences. */
  readonly price: number;
  /** What was paid now: answers that the books hold cost nothing again. */
  readonly spent: number;
  readonly practice: boolean;
}

export interface EngineComparison extends Comparison<EvaluatedEngine> {
  readonly collection: string;
  /** Pairs left out because they are under embargo and an engine is elsewhere. */
  readonly withheld: number;
}

/**
 * Lets engines translate reviewed pairs and measures them by the reviewed words, all on the sentences that every one of them translated.
 * Limits, budget and books hold as for an article; documents and memory stay as they are. Throws a Fault for an engine that is unknown or not
 * ready, a collection without pairs, and where the budget ends or nothing was translated.
 */
export async function evaluateEngines(
  options: EvaluateEnginesOptions,
  workspace: Workspace,
): Promise<EngineComparison> {
  for (const name of options.engines)
    if (!engineNames.includes(name))
      throw new Fault('app.engineUnknown', { name, names: engineNames.join(', ') });
  const opened: Engine[] = [];
  try {
    const budget = new Budget(options.maxCost ?? null);
    for (const name of options.engines) {
      const engine = await openEngine(name, budget, options, workspace);
      if (engine) opened.push(engine);
    }
    return await measure(opened, options, workspace);
  } finally {
    await Promise.all(opened.map((engine) => engine.close()));
  }
}

async function measure(
  engines: readonly Engine[],
  options: EvaluateEnginesOptions,
  workspace: Workspace,
): Promise<EngineComparison> {
  const { collection, limit } = options;
  const units = workspace.store.memory.all({ from: workspace.from.code, to: workspace.to.code });
  const remote = engines.some(({ traits }) => traits.remote);
  const chosen = await choosePairs(units, { collection, limit, remote });
  if (chosen.pairs.length === 0)
    throw new Fault('evaluate.noPairs', { collection, withheld: chosen.withheld });
  const prices = engines.map((engine) => priceOf(engine, chosen.pairs));
  options.onPrices(prices);
  const runs: TranslatedTexts[] = [];
  for (const engine of engines) runs.push(await translatePairs(engine, chosen, options, workspace));
  const shared = chosen.pairs.filter(({ id }) =>
    runs.every(({ translations }) => translations.get(id)?.kind === 'translated'),
  );
  if (shared.length === 0) throw nothingTranslated(engines, runs);
  const compared = compareSystems(
    engines.map(({ traits }, index) => ({
      name: traits.name,
      hypotheses: shared.map(({ id }) => targetOf(runs[index]?.translations.get(id))),
    })),
    shared.map(({ target }) => target.text),
  );
  const systems = compared.systems.map((evaluated, index) => ({
    ...evaluated,
    ...countFaults(shared, runs[index]?.translations ?? new Map(), workspace),
    failed: failuresOf(runs[index]).length,
    price: prices[index]?.cost ?? 0,
    spent: runs[index]?.usage.cost ?? 0,
    practice: engines[index]?.traits.practice ?? false,
  }));
  return { ...compared, systems, collection, withheld: chosen.withheld };
}

async function translatePairs(
  engine: Engine,
  { pairs }: Chosen,
  { collection, signal, onProgress }: EvaluateEnginesOptions,
  { index, from, to }: Workspace,
): Promise<TranslatedTexts> {
  const texts = pairs.map(({ id, source, previous, next }) => ({
    id,
    source,
    before: previous ?? null,
    after: next ?? null,
  }));
  const run = await translateTexts(texts, {
    engine,
    index,
    from,
    to,
    embargo: pairs.some((unit) => unit.embargo),
    label: `evaluate:${collection}`,
    signal,
    onProgress: (done) => onProgress(engine.traits.name, done, pairs.length),
  });
  if (signal.aborted) throw new Fault('app.interrupted', {}, { exit: 130 });
  const stopped = failuresOf(run).find(({ kind }) => kind === 'budget');
  if (stopped) throw new Fault('app.budget', { detail: stopped.detail }, { exit: 4 });
  return run;
}

function priceOf(engine: Engine, pairs: readonly MemoryUnit[]): ListPrice {
  const segments = pairs.map(({ id, source: { text: wire } }) => ({
    id,
    wire,
    terms: [],
    before: null,
    after: null,
  }));
  const { from, to } = pairs[0] ?? { from: '', to: '' };
  const request = { document: '', from, to, embargo: false, round: 'first', segments } as const;
  const { characters, high } = estimateAll(engine, request);
  return { engine: engine.traits.name, characters, cost: high ?? 0 };
}

function failuresOf(run: TranslatedTexts | undefined): EngineFailure[] {
  return [...(run?.translations.values() ?? [])].flatMap((each) =>
    each.kind === 'failed' ? [each.failure] : [],
  );
}

function nothingTranslated(engines: readonly Engine[], runs: readonly TranslatedTexts[]): Fault {
  const most = runs.map((run) => failuresOf(run).length);
  const worst = most.indexOf(Math.max(...most));
  const detail = failuresOf(runs[worst])[0]?.detail ?? '';
  return new Fault('evaluate.nothing', { engine: engines[worst]?.traits.name ?? '', detail });
}

function targetOf(translation: LooseTranslation | undefined): string {
  return translation?.kind === 'translated' ? translation.target.text : '';
}

function countFaults(
  pairs: readonly MemoryUnit[],
  translations: ReadonlyMap<string, LooseTranslation>,
  { glossary, settings }: Workspace,
): Pick<EvaluatedEngine, 'terms' | 'findings'> {
  const terms = { required: 0, found: 0 };
  const findings = { blocking: 0, warning: 0, info: 0 };
  for (const { id, source } of pairs) {
    const translation = translations.get(id);
    if (translation?.kind !== 'translated') continue;
    // Where the source does not tell whether it is the term, nothing is required.
    const receipts = translation.receipts.filter(({ remarks = [] }) => !remarks.includes('ambiguous'));
    terms.required += receipts.length;
    terms.found += receipts.filter(({ found }) => found !== null).length;
    const target = translation.target.text;
    for (const { severity } of checkPair({ source: source.text, target, glossary, off: settings.checks.off }))
      findings[severity] += 100 / pairs.length;
  }
  return { terms, findings };
}

import { randomUUID } from 'node:crypto';
import type { Engine } from '../flow/translate/port.js';
import { Budget } from '../jobs/budget.js';
import { governEngine } from '../jobs/govern-engine.js';
import { chooseEngine } from './engines.js';
import type { Workspace } from './open-workspace.js';
import { processHolder } from './process-holder.js';
import type { TranslateOptions } from './translate.js';

/** A hung call is given up after this. A large batch on a slow machine takes the local engine a minute. */
const DEADLINE_MILLISECONDS = 180_000;

export interface OpenEngines {
  /** Null: memory alone. */
  readonly engine: Engine | null;
  readonly fallback: Engine | null;
  close(): Promise<void>;
}

type EngineOptions = Pick<TranslateOptions, 'engine' | 'localOnly' | 'maxCost' | 'retranslate' | 'signal'>;

/** The engines of a run, ready and with the glossary; both spend from one budget. */
export async function openEngines(options: EngineOptions, workspace: Workspace): Promise<OpenEngines> {
  const { settings } = workspace;
  const opened: Engine[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((engine) => engine.close()));
  };
  const budget = new Budget(options.maxCost ?? null);
  const open = async (name: string): Promise<Engine | null> => {
    const engine = await openEngine(name, budget, options, workspace);
    if (engine) opened.push(engine);
    return engine;
  };
  try {
    const engine = await open(options.engine ?? settings.engine);
    const wanted = settings.fallback !== undefined && settings.fallback !== engine?.traits.name;
    return { engine, fallback: engine && wanted ? await open(settings.fallback) : null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One engine, ready, with the glossary and governed; null where `auto` finds none. What is spent comes out of the budget. */
export async function openEngine(
  name: string,
  budget: Budget,
  options: Omit<EngineOptions, 'engine' | 'maxCost'>,
  workspace: Workspace,
): Promise<Engine | null> {
  const chosen = await chooseEngine(
    {
      name,
      localOnly: options.localOnly ?? false,
      explain: (code, values) => workspace.sayCode('fault', code, values),
    },
    workspace.engineSurroundings,
  );
  if (!chosen) return null;
  try {
    await chosen.prepare(workspace.glossary.terms, options.signal);
    return govern(chosen, budget, options, workspace);
  } catch (error) {
    await chosen.close();
    throw error;
  }
}

/** Practice words are made in no time and thrown away: they are not worth booking. */
function govern(
  engine: Engine,
  budget: Budget,
  { retranslate }: Pick<EngineOptions, 'retranslate'>,
  { store, options }: Workspace,
): Engine {
  if (engine.traits.practice) return engine;
  return governEngine(engine, {
    ledger: store.ledger,
    budget,
    holder: processHolder(),
    retranslate: retranslate ? randomUUID() : null,
    deadline: DEADLINE_MILLISECONDS,
    now: options.now,
    newId: randomUUID,
    random: Math.random,
  });
}

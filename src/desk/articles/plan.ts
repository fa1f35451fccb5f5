import type { PlanView } from '../../api/jobs.js';
import type { EngineView, Session } from '../../api/session.js';

export interface PlanTotals {
  readonly segments: number;
  readonly done: number;
  /** Known word for word, in the same context or another. */
  readonly exact: number;
  readonly fuzzy: number;
  readonly repetitions: number;
  readonly toSend: number;
  readonly characters: number;
}

/** What a plan says of all its articles together. */
export function totalsOf({ articles }: Pick<PlanView, 'articles'>): PlanTotals {
  const sum = (of: (article: PlanView['articles'][number]) => number): number =>
    articles.reduce((total, article) => total + of(article), 0);
  return {
    segments: sum(({ segments }) => segments),
    done: sum(({ done }) => done),
    exact: sum(({ context, exact }) => context + exact),
    fuzzy: sum(({ fuzzy }) => fuzzy),
    repetitions: sum(({ repetitions }) => repetitions),
    toSend: sum(({ toSend }) => toSend),
    characters: sum(({ characters }) => characters),
  };
}

/** The engine that is chosen at first: the settings' one where it is ready; with `auto` the local one; else null. */
export function firstEngine({ engine, engines }: Pick<Session, 'engine' | 'engines'>): EngineView | null {
  const name = engine === 'auto' ? 'local' : engine;
  return engines.find((each) => each.name === name && each.ready) ?? null;
}

/** The engine that may start on a pasted article at once: ready, on this machine, and no practice. */
export function engineAtOnce(session: Pick<Session, 'engine' | 'engines'>): EngineView | null {
  const engine = firstEngine(session);
  return engine && !engine.remote && !engine.practice ? engine : null;
}

export interface EngineLine extends EngineView {
  /** Null where nobody knows the price. */
  readonly low: number | null;
  readonly high: number | null;
  readonly priceDate: string | null;
}

/** Engines with what they would cost: those that are ready first, on this machine before others, and practice last. */
export function engineLines(plan: Pick<PlanView, 'prices'>, engines: readonly EngineView[]): EngineLine[] {
  const prices = new Map(plan.prices.map((price) => [price.engine, price]));
  const rank = ({ ready, practice, remote }: EngineView): number =>
    (ready ? 0 : 4) + (practice ? 2 : 0) + (remote ? 1 : 0);
  return engines
    .flatMap((engine) => {
      const price = prices.get(engine.name);
      return price ? [{ ...engine, low: price.low, high: price.high, priceDate: price.priceDate }] : [];
    })
    .toSorted((left, right) => rank(left) - rank(right));
}

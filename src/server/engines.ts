import type { EngineView } from '../api/session.js';
import { listEngines, type ListedEngine } from '../app/list-engines.js';
import type { Desk } from '../app/desk/desk.js';
import type { Request } from './context.js';

/** Whether an engine is ready is asked anew after this: somebody may have installed one meanwhile. */
const FRESH_MILLISECONDS = 10_000;

export class Engines {
  private known: { readonly at: number; readonly engines: Promise<ListedEngine[]> } | null = null;

  constructor(private readonly desk: Desk) {}

  async view({ sayCode }: Request): Promise<EngineView[]> {
    const engines = await this.list();
    return engines.map(({ traits, readiness }) => ({
      name: traits.name,
      remote: traits.remote,
      host: traits.host ?? null,
      model: traits.model ?? null,
      practice: traits.practice ?? false,
      ready: readiness.ready,
      reason: readiness.ready ? null : sayCode('fault', readiness.code, readiness.values),
    }));
  }

  list(): Promise<ListedEngine[]> {
    const now = Date.now();
    if (this.known && now - this.known.at < FRESH_MILLISECONDS) return this.known.engines;
    const engines = listEngines(this.desk.workspace.engineSurroundings);
    this.known = { at: now, engines };
    return engines;
  }
}

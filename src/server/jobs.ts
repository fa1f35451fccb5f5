import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type * as z from 'zod';
import type { jobAskedSchema, JobView } from '../api/jobs.js';
import type { Desk } from '../app/desk/desk.js';
import { translate, type TranslateOptions, type TranslateReport } from '../app/translate.js';
import { Fault } from '../model/fault.js';
import type { Request } from './context.js';
import type { Events } from './events.js';
import { notFound, Refusal } from './refusal.js';

type JobAsked = z.output<typeof jobAskedSchema>;
type JobArticle = JobView['articles'][number];

/** Jobs that ended are still shown, the latest of them. */
const MOST_SHOWN = 20;
/** Progress is told at most so often. */
const TELL_MILLISECONDS = 150;

interface Running {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

/** Translation jobs of this server. Everything that a job does is committed as it comes: one that is stopped goes on where it stopped. */
export class Jobs {
  private readonly views = new Map<string, JobView>();
  private readonly running = new Map<string, Running>();
  private readonly told = new Map<string, number>();

  constructor(
    private readonly desk: Desk,
    private readonly events: Events,
  ) {}

  /** Newest first. */
  list(): JobView[] {
    return [...this.views.values()].toReversed();
  }

  /** The job that works on an article now. */
  of(path: string): string | null {
    for (const id of this.running.keys())
      if (this.views.get(id)?.articles.some((each) => each.path === path)) return id;
    return null;
  }

  start(asked: JobAsked, by: string, speaker: Request): JobView {
    const taken = asked.paths.find((path) => this.of(path) !== null);
    if (taken !== undefined) throw new Refusal(409, 'job.running', { path: taken });
    const id = randomUUID();
    const articles = [...new Set(asked.paths)].map((path): JobArticle => ({
      path,
      state: 'waiting',
      done: 0,
      total: 0,
      untranslated: null,
      problem: null,
    }));
    const view: JobView = {
      id,
      state: 'running',
      engine: asked.engine ?? this.desk.workspace.settings.engine,
      done: 0,
      total: 0,
      cost: 0,
      started: this.desk.workspace.options.now(),
      ended: null,
      by,
      articles,
      problem: null,
    };
    this.views.set(id, view);
    const stop = new AbortController();
    const ended = this.run(id, asked, stop.signal, speaker);
    this.running.set(id, { stop, ended });
    void ended.finally(() => this.forget(id));
    this.tell(id);
    return view;
  }

  stop(id: string): JobView {
    const view = this.views.get(id);
    if (!view) throw notFound('job', { job: id });
    const running = this.running.get(id);
    if (!running) return view;
    running.stop.abort();
    return this.change(id, { state: 'stopping' });
  }

  /** Stops all of them, and waits until they have. */
  async close(): Promise<void> {
    const ending = [...this.running.values()];
    for (const { stop } of ending) stop.abort();
    await Promise.all(ending.map(({ ended }) => ended));
  }

  private async run(id: string, asked: JobAsked, signal: AbortSignal, speaker: Request): Promise<void> {
    const costs = new Map<string, number>();
    const { source } = this.desk.workspace.folders;
    const options: TranslateOptions = {
      names: asked.paths.map((path) => join(source, path)),
      engine: asked.engine,
      localOnly: asked.localOnly,
      maxCost: asked.maxCost,
      retranslate: asked.retranslate,
      signal,
      onProgress: ({ path, done, total, usage }) => {
        costs.set(path, usage.cost);
        this.changeArticle(id, path, { state: 'running', done, total });
        this.changeQuietly(id, { cost: [...costs.values()].reduce((sum, cost) => sum + cost, 0) });
        this.tellNowAndThen(id);
      },
      onArticle: ({ path, summary }) => {
        this.changeArticle(id, path, { state: 'done', untranslated: summary.untranslated.length });
        void this.events.ring();
        this.tell(id);
      },
    };
    try {
      this.finish(id, await this.desk.act((workspace) => translate(options, workspace)), signal, speaker);
    } catch (error) {
      this.change(id, { state: 'failed', problem: problemOf(error, speaker), ended: this.now() });
    }
    await this.events.ring();
  }

  private finish(id: string, report: TranslateReport, signal: AbortSignal, speaker: Request): void {
    for (const { path, outcome } of report.articles) {
      if (outcome.kind === 'failed')
        this.changeArticle(id, path, { state: 'failed', problem: problemOf(outcome.error, speaker) });
      else if (outcome.kind === 'cancelled') this.changeArticle(id, path, { state: 'stopped' });
      else
        this.changeArticle(id, path, {
          state: signal.aborted && outcome.value.summary.untranslated.length > 0 ? 'stopped' : 'done',
          problem: failureOf(outcome.value.run.failed, speaker),
        });
    }
    const failed = report.articles.some(({ outcome }) => outcome.kind === 'failed');
    const state = failed ? 'failed' : signal.aborted ? 'stopped' : 'done';
    this.change(id, { state, engine: report.engine, ended: this.now() });
  }

  private forget(id: string): void {
    this.running.delete(id);
    for (const known of this.views.keys()) {
      if (this.views.size <= MOST_SHOWN) return;
      if (!this.running.has(known)) this.views.delete(known);
    }
  }

  private changeArticle(id: string, path: string, change: Partial<JobArticle>): void {
    const view = this.views.get(id);
    if (!view) return;
    const articles = view.articles.map((each) => (each.path === path ? { ...each, ...change } : each));
    const sum = (of: (article: JobArticle) => number): number =>
      articles.reduce((total, article) => total + of(article), 0);
    const counts = { done: sum(({ done }) => done), total: sum(({ total }) => total) };
    this.views.set(id, { ...view, articles, ...counts });
  }

  private changeQuietly(id: string, change: Partial<JobView>): JobView {
    const view = this.views.get(id);
    if (!view) throw notFound('job', { job: id });
    const changed = { ...view, ...change };
    this.views.set(id, changed);
    return changed;
  }

  private change(id: string, change: Partial<JobView>): JobView {
    const changed = this.changeQuietly(id, change);
    this.tell(id);
    return changed;
  }

  private tellNowAndThen(id: string): void {
    if (Date.now() - (this.told.get(id) ?? 0) >= TELL_MILLISECONDS) this.tell(id);
  }

  private tell(id: string): void {
    const view = this.views.get(id);
    this.told.set(id, Date.now());
    if (view) this.events.emit({ event: 'job', ...view });
  }

  private now(): string {
    return this.desk.workspace.options.now();
  }
}

function problemOf(error: unknown, { sayCode, say }: Request): string {
  return error instanceof Fault ? sayCode('fault', error.code, error.values) : say('server.problem.fault');
}

/** Why an engine left sentences open, told once an article. */
function failureOf(
  failed: readonly { readonly failure: { readonly kind: string; readonly detail: string } }[],
  { sayCode }: Request,
): string | null {
  const [first] = failed;
  if (!first) return null;
  const { kind, detail } = first.failure;
  return sayCode('server.failure', kind, { count: failed.length, detail });
}

/**
 * Does something for a path when it has been quiet for a while, and at the latest after a longer one; for one path at a time, never twice at once.
 * A failure is reported, and the next ask tries again.
 */
export class Later {
  private readonly waiting = new Map<string, { readonly since: number; timer: NodeJS.Timeout }>();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly times: { readonly quiet: number; readonly most: number },
    private readonly work: (path: string) => Promise<void>,
    private readonly report: (error: unknown) => void,
  ) {}

  ask(path: string): void {
    const known = this.waiting.get(path);
    const since = known?.since ?? Date.now();
    if (known) clearTimeout(known.timer);
    const wait = Math.max(0, Math.min(this.times.quiet, since + this.times.most - Date.now()));
    const timer = setTimeout(() => void this.run(path), wait);
    this.waiting.set(path, { since, timer });
  }

  /** Does all that waits, and waits for it. */
  async flush(): Promise<void> {
    for (const path of this.waiting.keys()) void this.run(path);
    await this.running;
  }

  private run(path: string): Promise<void> {
    clearTimeout(this.waiting.get(path)?.timer);
    this.waiting.delete(path);
    this.running = this.running.then(() => this.work(path)).catch(this.report);
    return this.running;
  }
}

import { stat } from 'node:fs/promises';
import type { ChangeEvent, GlossaryEvent, ResetEvent } from '../api/events.js';
import type { JobView } from '../api/jobs.js';
import type { Desk } from '../app/desk/desk.js';

export type DeskEvent =
  | ({ readonly event: 'change' } & ChangeEvent)
  | ({ readonly event: 'job' } & JobView)
  | ({ readonly event: 'glossary' } & GlossaryEvent)
  | ({ readonly event: 'reset' } & ResetEvent)
  /** The server stops: whoever listens ends. */
  | { readonly event: 'end' };

/** Whoever was away for longer than this loads everything again. */
const MOST_CHANGES = 5_000;

/**
 * Tells whoever listens what changes in the workspace, whichever process changed it: the database's bell is asked several times a second, and the
 * changes are read when it rings. glossary.yaml is looked at now and then.
 */
export class Events {
  private readonly listeners = new Set<(event: DeskEvent) => void>();
  private timers: NodeJS.Timeout[] = [];
  private seq = 0;
  private bell = -1;
  private reading: Promise<void> = Promise.resolve();
  private glossaryStamp = '';

  constructor(
    private readonly desk: Desk,
    private readonly times: { readonly changes: number; readonly glossary: number },
  ) {}

  async start(): Promise<void> {
    this.seq = await this.desk.workspace.store.documents.latestChange();
    this.glossaryStamp = await this.stampOfGlossary();
    const every = (milliseconds: number, work: () => Promise<void>): NodeJS.Timeout =>
      setInterval(() => void work().catch(() => undefined), milliseconds);
    this.timers = [
      every(this.times.changes, () => this.look()),
      every(this.times.glossary, () => this.lookAtGlossary()),
    ];
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.emit({ event: 'end' });
    this.listeners.clear();
  }

  /** Newest change that was told. */
  get latest(): number {
    return this.seq;
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  emit(event: DeskEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Reads the changes now, in turn. */
  ring(): Promise<void> {
    this.reading = this.reading.then(() => this.read()).catch(() => undefined);
    return this.reading;
  }

  /** What somebody missed who saw the changes up to `since`. */
  async missed(since: number): Promise<DeskEvent[]> {
    const { documents } = this.desk.workspace.store;
    const changes = await documents.changesSince(since, MOST_CHANGES);
    const seq = await documents.latestChange();
    if (since > seq || changes.length === MOST_CHANGES) return [{ event: 'reset', seq }];
    return byArticle(changes);
  }

  private async look(): Promise<void> {
    const bell = await this.desk.workspace.store.documents.bell();
    if (bell === this.bell) return;
    this.bell = bell;
    await this.ring();
  }

  private async read(): Promise<void> {
    const { documents } = this.desk.workspace.store;
    for (;;) {
      const changes = await documents.changesSince(this.seq, MOST_CHANGES);
      this.seq = changes.at(-1)?.seq ?? this.seq;
      for (const event of byArticle(changes)) this.emit(event);
      if (changes.length < MOST_CHANGES) return;
    }
  }

  private async lookAtGlossary(): Promise<void> {
    const stamp = await this.stampOfGlossary();
    if (stamp === this.glossaryStamp) return;
    this.glossaryStamp = stamp;
    if (await this.desk.renew()) this.emit({ event: 'glossary', hash: this.desk.workspace.glossary.hash });
  }

  private async stampOfGlossary(): Promise<string> {
    const found = await stat(this.desk.workspace.folders.glossary).catch(() => null);
    return found ? `${found.mtimeMs} ${found.size}` : '';
  }
}

/** One event an article, with the seq of its last change; in the order of those. */
function byArticle(
  changes: readonly { readonly seq: number; readonly path: string; readonly segment: string }[],
): DeskEvent[] {
  const articles = new Map<string, { seq: number; segments: Set<string>; structure: boolean }>();
  for (const { seq, path, segment } of changes) {
    const article = articles.get(path) ?? { seq, segments: new Set(), structure: false };
    articles.delete(path);
    articles.set(path, article);
    article.seq = seq;
    if (segment === '') article.structure = true;
    else if (!segment.startsWith('*')) article.segments.add(segment);
  }
  return [...articles].map(([path, { seq, segments, structure }]) => ({
    event: 'change',
    seq,
    path,
    segments: structure ? [] : [...segments],
    structure,
  }));
}

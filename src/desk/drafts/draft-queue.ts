import { sameText } from '../../model/text.js';
import { draftKey, type Draft, type DraftEntry, type SaveOutcome } from './draft.js';

/** Where drafts outlive the page. */
export interface DraftStorage {
  /** False where it could not be kept. */
  keep(draft: Draft): boolean;
  drop(draft: Pick<Draft, 'path' | 'segment'>): void;
}

export interface QueueUsing {
  readonly storage: DraftStorage;
  readonly send: (draft: Draft) => Promise<SaveOutcome>;
  /** Told of every acknowledged save. */
  readonly saved: (draft: Draft, outcome: Extract<SaveOutcome, { kind: 'saved' }>) => void;
  /** Runs something later; returns what calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}

/** A pause in typing after which the words are saved without being asked. */
export const IDLE = 2500;
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 10_000;

interface Standing {
  entry: DraftEntry;
  running: Promise<SaveOutcome> | null;
  /** Whatever is typed while a save is under way is sent right after it. */
  again: boolean;
  failures: number;
  cancel: () => void;
}

/**
 * Keeps what a person typed until the server has it. Every keystroke goes to the storage first; a save that finds no server is tried
 * again until it finds one; a save that meets other words stops as a conflict, and nothing is ever written over.
 */
export class DraftQueue {
  readonly #using: QueueUsing;
  readonly #standing = new Map<string, Standing>();
  readonly #watchers = new Set<() => void>();
  #entries: ReadonlyMap<string, DraftEntry> = new Map();

  constructor(using: QueueUsing) {
    this.#using = using;
  }

  /** All drafts by `draftKey`; a new map with every change. */
  readonly entries = (): ReadonlyMap<string, DraftEntry> => this.#entries;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  entry(path: string, segment: string): DraftEntry | null {
    return this.#standing.get(draftKey({ path, segment }))?.entry ?? null;
  }

  /** What stands in the field now. Words from an earlier save under way, or from a conflict, keep the head that they were made from. */
  type(draft: Draft): void {
    const known = this.#standing.get(draftKey(draft));
    const from = known?.entry.draft;
    const kept = this.#using.storage.keep(
      from ? { ...draft, expected: from.expected, base: from.base } : draft,
    );
    const next = from ? { ...draft, expected: from.expected, base: from.base } : draft;
    const state = known?.entry.state === 'conflict' ? 'conflict' : 'waiting';
    const conflict = state === 'conflict' ? (known?.entry.conflict ?? null) : null;
    this.#set(next, { draft: next, state, conflict, sentence: null, code: null, kept });
    if (state === 'waiting') this.#plan(next, IDLE);
  }

  /** Sends a draft now. Null where there is none. */
  save(path: string, segment: string, approve: Draft['approve'] = null): Promise<SaveOutcome | null> {
    const standing = this.#standing.get(draftKey({ path, segment }));
    if (!standing) return Promise.resolve(null);
    if (standing.entry.state === 'conflict') return Promise.resolve(null);
    if (approve) this.#change(standing, { draft: { ...standing.entry.draft, approve } });
    return this.#start(standing);
  }

  /** Sends all that waits, as when the line is back or the page is left. */
  saveAll(): void {
    for (const standing of this.#standing.values())
      if (standing.entry.state === 'waiting' || standing.entry.state === 'offline')
        void this.#start(standing);
  }

  /** Ends a conflict with words made from what stands now. */
  resolve(draft: Draft): Promise<SaveOutcome | null> {
    this.#standing.get(draftKey(draft))?.cancel();
    this.#standing.delete(draftKey(draft));
    this.type(draft);
    return this.save(draft.path, draft.segment, draft.approve);
  }

  /** Lets a draft go, when a person says so. */
  discard(path: string, segment: string): void {
    const standing = this.#standing.get(draftKey({ path, segment }));
    if (standing) this.#drop(standing);
  }

  #start(standing: Standing): Promise<SaveOutcome> {
    standing.cancel();
    if (standing.running) {
      standing.again = true;
      return standing.running;
    }
    const running = this.#send(standing).finally(() => (standing.running = null));
    standing.running = running;
    return running;
  }

  async #send(standing: Standing): Promise<SaveOutcome> {
    for (;;) {
      standing.again = false;
      const sent = standing.entry.draft;
      this.#change(standing, { state: 'sending', sentence: null, code: null });
      const outcome = await this.#using.send(sent);
      const more = this.#settle(standing, sent, outcome);
      if (!more) return outcome;
    }
  }

  /** Takes in an outcome; true where there is something to send at once. */
  #settle(standing: Standing, sent: Draft, outcome: SaveOutcome): boolean {
    if (outcome.kind === 'offline') {
      this.#change(standing, { state: 'offline' });
      this.#plan(standing.entry.draft, Math.min(FIRST_RETRY * 2 ** standing.failures++, LONGEST_RETRY));
      return false;
    }
    standing.failures = 0;
    if (outcome.kind === 'refused') {
      this.#change(standing, { state: 'refused', sentence: outcome.sentence, code: outcome.code });
      return false;
    }
    if (outcome.kind === 'stale') return this.#meet(standing, sent, outcome.conflict);
    this.#using.saved(sent, outcome);
    const now = standing.entry.draft;
    if (now === sent) {
      this.#drop(standing);
      return false;
    }
    const { revision, target } = outcome.saved.segment;
    this.#move(standing, { ...now, expected: revision, base: target });
    return standing.again;
  }

  /** Other words stand there. The very same ones are ours: the answer to an earlier save was lost on its way. */
  #meet(standing: Standing, sent: Draft, conflict: NonNullable<DraftEntry['conflict']>): boolean {
    const { theirs } = conflict;
    if (theirs.target === null || !sameText(theirs.target, sent.target)) {
      this.#change(standing, { state: 'conflict', conflict });
      return false;
    }
    const now = standing.entry.draft;
    const nothingMore = now === sent && (sent.approve === null || theirs.state === 'approved');
    if (nothingMore) this.#drop(standing);
    else this.#move(standing, { ...now, expected: theirs.revision, base: theirs.target });
    return !nothingMore;
  }

  #move(standing: Standing, draft: Draft): void {
    const kept = this.#using.storage.keep(draft);
    this.#change(standing, { draft, kept, state: 'waiting' });
    this.#plan(draft, IDLE);
  }

  #plan(draft: Draft, milliseconds: number): void {
    const standing = this.#standing.get(draftKey(draft));
    if (!standing) return;
    standing.cancel();
    standing.cancel = this.#using.later(milliseconds, () => void this.#start(standing));
  }

  #set(draft: Draft, entry: DraftEntry): void {
    const standing = this.#standing.get(draftKey(draft));
    if (standing) standing.entry = entry;
    else
      this.#standing.set(draftKey(draft), {
        entry,
        running: null,
        again: false,
        failures: 0,
        cancel: () => undefined,
      });
    this.#announce();
  }

  #change(standing: Standing, change: Partial<DraftEntry>): void {
    standing.entry = { ...standing.entry, ...change };
    this.#announce();
  }

  #drop(standing: Standing): void {
    standing.cancel();
    this.#using.storage.drop(standing.entry.draft);
    this.#standing.delete(draftKey(standing.entry.draft));
    this.#announce();
  }

  #announce(): void {
    this.#entries = new Map([...this.#standing].map(([key, { entry }]) => [key, entry]));
    for (const watcher of this.#watchers) watcher();
  }
}

import type { DocumentStore } from '../flow/port.js';
import type { Ledger } from '../jobs/port.js';
import { createDocumentStore } from './documents/document-store.js';
import { createLedger } from './ledger/ledger.js';
import { createMemoryStore, type MemoryStore } from './memory/memory-store.js';
import { openDatabase } from './sqlite/open-database.js';

export type { MemoryStore };

export interface StoreOptions {
  /** Told where a damaged database went. */
  readonly onMovedAside?: (path: string) => void;
  /** Keeps the documents that were read last, for a process that works on the same ones for hours. */
  readonly remember?: boolean;
  /** Whether the process of that name still works; absent: every one does. */
  readonly isAlive?: (holder: string) => boolean;
}

export interface Store {
  readonly documents: DocumentStore;
  readonly memory: MemoryStore;
  readonly ledger: Ledger;
  close(): Promise<void>;
}

/** Opens documents, memory and ledger in one SQLite file, made where there is none; `:memory:` keeps nothing. */
export async function openStore(file: string, options: StoreOptions = {}): Promise<Store> {
  const connections = await openDatabase(file, options.onMovedAside ?? (() => undefined));
  return {
    documents: createDocumentStore(connections, options.remember ?? false),
    memory: createMemoryStore(connections),
    ledger: createLedger(connections, options.isAlive ?? (() => true)),
    close: () => connections.close(),
  };
}

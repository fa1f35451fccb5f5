import type { DocumentStore } from '../flow/port.js';
import { createDocumentStore } from './documents/document-store.js';
import { createMemoryStore, type MemoryStore } from './memory/memory-store.js';
import { openDatabase } from './sqlite/open-database.js';

export type { MemoryStore };

export interface StoreOptions {
  /** Told where a damaged database went. */
  readonly onMovedAside?: (path: string) => void;
}

export interface Store {
  readonly documents: DocumentStore;
  readonly memory: MemoryStore;
  close(): Promise<void>;
}

/** Opens documents and memory in one SQLite file, made where there is none; `:memory:` keeps nothing. */
export async function openStore(file: string, options: StoreOptions = {}): Promise<Store> {
  const connections = await openDatabase(file, options.onMovedAside ?? (() => undefined));
  return {
    documents: createDocumentStore(connections),
    memory: createMemoryStore(connections),
    close: () => connections.close(),
  };
}

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.js';
import { lastingMemoryContract, memoryContract } from '../contracts/memory.js';
import { temporaryFolder } from '../support/workspace.js';

async function open(file: string): Promise<Store> {
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return store;
}

memoryContract('SQLite', () => open(join(temporaryFolder(), 'selaras.db')));
memoryContract('SQLite in memory', () => open(':memory:'));
lastingMemoryContract('SQLite', () => {
  const file = join(temporaryFolder(), 'selaras.db');
  return () => openStore(file);
});

import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './worker-messages.js';

/**
 * Starts the worker beside this file. Run from TypeScript sources (tests), the worker is TypeScript as well, and Node reads it through
 * tsx; a built package holds only JavaScript and needs nothing.
 */
export function startWorker(start: WorkerStart): Worker {
  // What the engine prints would stand between the lines of the command line: it is taken up here and left unread.
  const options = { workerData: start, stdout: true, stderr: true };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worker.js', import.meta.url), { ...options, execArgv: [] });
  }
  const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const bootstrap = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`;
  return new Worker(bootstrap, { ...options, eval: true, execArgv: [] });
}

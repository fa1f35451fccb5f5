import type { Worker } from 'node:worker_threads';
import { EngineError } from '../../model/engine.js';
import { startWorker } from './start-worker.js';
import type { ModelPaths } from './translator.js';
import type { WorkerMessage, WorkerText } from './worker-messages.js';

/**
 * One worker thread with one model. It starts at the first call, and anew after it failed or was cancelled.
 * Give it one batch at a time.
 */
export class TranslationWorker {
  private worker: Worker | null = null;
  private loaded = false;

  /** Translations in the order in which the worker gives them. Throws only EngineError. */
  async translate(
    paths: ModelPaths,
    texts: readonly WorkerText[],
    signal: AbortSignal,
  ): Promise<readonly WorkerText[]> {
    if (signal.aborted) throw cancelled();
    this.worker ??= startWorker({ paths });
    try {
      return await this.exchange(this.worker, texts, signal);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.loaded = false;
    await worker?.terminate();
  }

  private exchange(
    worker: Worker,
    texts: readonly WorkerText[],
    signal: AbortSignal,
  ): Promise<readonly WorkerText[]> {
    const settled = new AbortController();
    return new Promise<readonly WorkerText[]>((resolve, reject) => {
      const onMessage = (message: WorkerMessage): void => {
        if (message.kind === 'loaded') this.loaded = true;
        if (message.kind === 'translated') resolve(message.texts);
        if (message.kind === 'failed') reject(this.failure(message.detail));
      };
      const onError = (error: Error): void => reject(this.failure(error.message, error));
      const onExit = (code: number): void => reject(this.failure(`the worker ended with code ${code}`));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      settled.signal.addEventListener('abort', () => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      });
      signal.addEventListener('abort', () => reject(cancelled()), { signal: settled.signal });
      // Kept by the worker until its model is loaded.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- worker threads have no origin
      worker.postMessage(texts);
    }).finally(() => settled.abort());
  }

  private failure(detail: string, cause?: Error): EngineError {
    // A model that does not load will not load next time; a batch that the engine breaks on may hold one bad text, so it is worth splitting.
    const failure = this.loaded
      ? ({ kind: 'reply', detail: `the local engine broke down: ${detail}` } as const)
      : ({ kind: 'refused', detail: `the local model cannot be loaded: ${detail}` } as const);
    return new EngineError(failure, undefined, cause ? { cause } : undefined);
  }
}

function cancelled(): EngineError {
  return new EngineError({ kind: 'cancelled', detail: 'cancelled while the local engine worked' });
}

import { parentPort, workerData } from 'node:worker_threads';
import { loadTranslator, type TranslateTexts } from './translator.js';
import type { WorkerMessage, WorkerStart, WorkerText } from './worker-messages.js';

const { paths } = workerData as WorkerStart;

function say(message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- worker threads have no origin
  parentPort?.postMessage(message);
}

function fail(error: unknown): void {
  // Emscripten throws C++ exceptions as bare pointers.
  const detail = error instanceof Error ? error.message : `exception ${String(error)} in the engine`;
  say({ kind: 'failed', detail });
  parentPort?.close();
}

function answer(translate: TranslateTexts, texts: readonly WorkerText[]): void {
  try {
    const wires = translate(texts.map((text) => text.wire));
    say({ kind: 'translated', texts: texts.map(({ id }, index) => ({ id, wire: wires[index] ?? '' })) });
  } catch (error) {
    fail(error);
  }
}

try {
  const translate = await loadTranslator(paths);
  parentPort?.on('message', (texts: readonly WorkerText[]) => answer(translate, texts));
  say({ kind: 'loaded' });
} catch (error) {
  fail(error);
}

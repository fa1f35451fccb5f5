/** Milliseconds after a key in which the person may go on typing, and after which it is no matter any more. */
const AFTER_KEY = 300;
const AT_MOST = 3000;

let lastKey = -AFTER_KEY;
globalThis.addEventListener('keydown', () => (lastKey = performance.now()), { capture: true, passive: true });

/** Waits until nobody types and the browser has nothing to do, though not for ever. Throws when the signal says so. */
export async function quiet(signal: AbortSignal): Promise<void> {
  const latest = performance.now() + AT_MOST;
  for (;;) {
    const left = Math.min(latest, lastKey + AFTER_KEY) - performance.now();
    if (left <= 0) break;
    await sleep(left);
  }
  await idle();
  signal.throwIfAborted();
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 50);
  });
}

import { setFlagsFromString } from 'node:v8';

/** Bytes of a source that make its run a long one: some 2,500 sentences. */
const LONG_ARTICLE = 300_000;

/**
 * Lets the heap grow to twice what is in use before V8 collects all of it, in place of up to four times as much. A run makes most of its garbage
 * out of what waits for an engine, which no short collection finds. A long article costs a fifth more time to stay small: from its start the heap
 * grows by three tenths, and the space for new objects stays at its first size. The flags are read while the program runs, unlike the limits of
 * the heap (https://nodejs.org/api/v8.html#v8setflagsfromstringflags).
 */
export function keepMemorySmall(articleBytes: number): void {
  const isLong = articleBytes > LONG_ARTICLE;
  setFlagsFromString(`--heap-growing-percent=${isLong ? 30 : 100}`);
  if (isLong) setFlagsFromString('--semi-space-growth-factor=1');
}

import { setFlagsFromString } from 'node:v8';

/** Bytes of a source that make its run a long one: some 2,500 sentences. */
const LONG_ARTICLE = 300_000;

/**
 * Lets the heap grow to twice what is in use before V8 collects all of it, in place of up to four times as much: a run makes most of its garbage out
 * of what waits for an engine, which no short collection finds. The flags are read while the program runs, unlike the limits of the heap
 * (https://nodejs.org/api/v8.html#v8setflagsfromstringflags).
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

/**
 * A long article has the heap grow by three tenths, and the space for new objects keep its first size, from its start to the end of the process: that
 * costs a fifth more time, which a thousand short articles would feel.
 */
export function keepSmallerIfLong(articleBytes: number): void {
  if (articleBytes <= LONG_ARTICLE) return;
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--semi-space-growth-factor=1');
}

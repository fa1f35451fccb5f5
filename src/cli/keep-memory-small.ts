import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by three tenths of what is in use before V8 collects all of it, in place of up to four times as much, and leaves the space for
 * new objects at its first size. A run makes most of its garbage out of what waits for an engine, which no short collection finds: of a job of 10,000
 * segments, 50 MB were in use and 175 MB were taken. The processor time is the same. Both flags are read while the program
 * runs, unlike the limits of the heap (https://nodejs.org/api/v8.html#v8setflagsfromstringflags).
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** How long each sentence has been in front of the person, over all visits. Times are milliseconds of one clock. */
export class ReadingClock {
  readonly #before = new Map<string, number>();
  #current: string | null = null;
  #since = 0;

  /** Another sentence is looked at from now on. */
  look(segment: string | null, now: number): void {
    if (this.#current !== null) this.#before.set(this.#current, this.seen(this.#current, now));
    this.#current = segment;
    this.#since = now;
  }

  seen(segment: string, now: number): number {
    const before = this.#before.get(segment) ?? 0;
    return Math.round(segment === this.#current ? before + now - this.#since : before);
  }
}

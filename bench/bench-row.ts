/** One measured figure, with its target where there is one. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  /** For example `ms`, `MB`, `MB/s`, `%`. */
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Null where the row has no target. */
export function isMet({ value, atLeast, atMost }: BenchRow): boolean | null {
  if (atLeast === undefined && atMost === undefined) return null;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

/**
 * The shortest of the times, in seconds, that some work takes in so many runs. It is the processor's time, so that what else the machine does counts
 * little; whatever still disturbs a run only adds to it. Where the machine is idle, work on one thread takes about as long by the clock.
 */
export function fastestSeconds(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times) / 1_000_000;
}

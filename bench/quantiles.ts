export function middle(times: readonly number[]): number {
  return share(times, 0.5);
}

/** The value that so much of the times do not pass. */
export function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Offsets at which a second part could begin: each word but the first. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index);
}

/** The likeliest cut of a sentence: behind a semicolon, full stop, dash or comma nearest to `wish`, else the word nearest to it. Null where there is none. */
export function likelyCut(text: string, wish: number): number | null {
  const starts = wordStarts(text);
  const strong = starts.filter((start) =>
    /[;.!?—–]["”’]?\s+$/u.test(text.slice(Math.max(0, start - 6), start)),
  );
  const weak = starts.filter((start) => /,["”’]?\s+$/u.test(text.slice(Math.max(0, start - 6), start)));
  return nearest(strong, wish) ?? nearest(weak, wish) ?? nearest(starts, wish);
}

function nearest(offsets: readonly number[], wish: number): number | null {
  let best: number | null = null;
  for (const offset of offsets)
    if (best === null || Math.abs(offset - wish) < Math.abs(best - wish)) best = offset;
  return best;
}

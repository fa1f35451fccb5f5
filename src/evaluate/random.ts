/** A source of whole numbers from 0 up to, but not including, `below`; the same seed gives the same row on every machine (Marsaglia 2003, xorshift). */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

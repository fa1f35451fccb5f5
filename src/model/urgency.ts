/**
 * Urgency as news agencies give it (IPTC 7901, NewsML-G2 `urgency`): 1 is the most urgent, 5 usual, 8 the least. Their words, in both languages.
 */
const words: ReadonlyMap<string, number> = new Map([
  ['flash', 1],
  ['kilat', 1],
  ['bulletin', 2],
  ['alert', 2],
  ['buletin', 2],
  ['urgent', 3],
  ['segera', 3],
  ['mendesak', 3],
  ['rush', 4],
  ['regular', 5],
  ['routine', 5],
  ['normal', 5],
  ['biasa', 5],
  ['deferred', 8],
  ['tunda', 8],
]);

/** From 1 to 8; null for what is neither such a number nor one of the words. */
export function readUrgency(value: unknown): number | null {
  if (typeof value === 'string') {
    const known = words.get(value.trim().toLowerCase());
    return known ?? (/^[1-8]$/.test(value.trim()) ? Number(value) : null);
  }
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8 ? value : null;
}

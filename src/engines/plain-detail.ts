/** Longest piece of a server's own words that is repeated. */
const MOST = 300;

/**
 * What a server or a client library said, fit to be shown and kept: one line, not too long, and without the key, however it is written in it.
 */
export function plainDetail(said: string, key: string | null): string {
  let text = said;
  if (key !== null && key !== '') {
    for (const form of [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])
      text = text.replaceAll(form, '[key]');
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST ? line : `${line.slice(0, MOST)}…`;
}

/** The beginning of a paragraph that says where the news comes from: `JAKARTA, KOMPAS.com - `, `Jakarta (ANTARA) — `. */
export interface Dateline {
  readonly place: string;
  /** Who reported it; null where nobody is named. */
  readonly outlet: string | null;
  /** Offset (UTF-16 units) at which the story begins. */
  readonly end: number;
}

/** No dateline is longer. */
const longest = 90;

const form =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}?)(?:\s?\((?<bracketed>[^()]{2,40})\)|,\s?(?<named>[^,()–—]{2,40}?))?\s?(?:—|–|--| -)\s+(?=\S)/u;

/**
 * Reads a dateline where one certainly stands: with somebody who reported it, or with a place in capitals that `places` knows. A sentence that
 * merely begins with a name and a dash has none.
 */
export function readDateline(text: string, places: ReadonlyMap<string, unknown>): Dateline | null {
  const found = form.exec(text.slice(0, longest));
  const place = found?.groups?.['place'];
  if (!found || place === undefined || /\.\p{L}{2,}/u.test(place)) return null;
  const outlet = found.groups?.['bracketed'] ?? found.groups?.['named'] ?? null;
  const known = place === place.toUpperCase() && places.has(place.toLowerCase());
  if (outlet === null ? !known : !isOutlet(outlet) && !known) return null;
  return { place, outlet, end: found[0].length };
}

/** `KOMPAS.com`, `ANTARA`, `CNN Indonesia`: an address, or a word in capitals. */
function isOutlet(outlet: string): boolean {
  return /\p{L}\.\p{Ll}{2,3}\b|\b\p{Lu}{2,}\b/u.test(outlet);
}

import type { Dateline } from '../../language/read-dateline.js';

/**
 * A dateline in a partner's form: `{PLACE}, {country} —` gives `JAKARTA, Indonesia —`. What has no value is left out with the comma, or the
 * brackets, that set it apart.
 */
export function setDateline(
  { place, outlet }: Dateline,
  template: string,
  countries: ReadonlyMap<string, readonly string[]>,
): string {
  const values: Readonly<Record<string, string>> = {
    PLACE: place.toUpperCase(),
    place: inRunningText(place),
    country: countries.get(place.toLowerCase())?.[0] ?? '',
    outlet: outlet ?? '',
  };
  return template
    .replaceAll(/(?:,?\s?\(\{(\w+)\}\)|,?\s?\{(\w+)\})/g, (whole, inBrackets?: string, bare?: string) => {
      const name = inBrackets ?? bare ?? '';
      const value = values[name];
      return value === '' ? '' : whole.replace(`{${name}}`, () => value ?? `{${name}}`);
    })
    .trim();
}

/** JAKARTA as Jakarta; what is not all in capitals stays. */
function inRunningText(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.replaceAll(/\p{L}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** TMX dates are `YYYYMMDDThhmmssZ`; anything else gives undefined. */
export function readDate(date: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/u.exec(date ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** From an ISO time in UTC; fractions of a second have no place in TMX and are cut. */
export function writeDate(time: string | undefined): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/u.exec(time ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}${month}${day}T${hour}${minute}${second}Z`;
}

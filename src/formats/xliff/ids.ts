/**
 * XLIFF ids are NMTOKENs, ours are any string: all but ASCII letters, digits, `.` and `-` is written as `_<hex of the UTF-16 unit>_`, and an
 * empty id as `_`. No `:` ever comes out, so that a prefix with one (`c:`, `m:`) cannot collide with a segment's id.
 */
export function encodeId(id: string): string {
  if (id === '') return '_';
  return id.replaceAll(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`);
}

/** What is no product of `encodeId`, such as another tool's id, comes back as it is. */
export function decodeId(encoded: string): string {
  if (encoded === '_') return '';
  const decoded = encoded.replaceAll(/_([0-9a-f]{1,4})_/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return encodeId(decoded) === encoded ? decoded : encoded;
}

/** Id of an inline code that opens, stands alone, or begins in this unit. */
export function codeId(pair: string): string {
  return `c:${encodeId(pair)}`;
}

/** Id of a close whose open is not in its unit. */
export function isolatedCloseId(pair: string): string {
  return `e:${encodeId(pair)}`;
}

/** The pair that an inline code's id names; a number behind a second `:` keeps repeated ids apart and is dropped. */
export function pairOfCodeId(id: string): string {
  const own = /^[ce]:([^:]+)(?::\d+)?$/u.exec(id)?.[1];
  return own === undefined ? id : decodeId(own);
}

/** Id of the marker around a sentence that is not to be translated. */
export function markerId(segment: string): string {
  return `m:${encodeId(segment)}`;
}

/** White space as `str.split()` of Python sees it, and so sacreBLEU: with the separators of ASCII and NEL, without the byte order mark. */
const space = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const oneSpace = new RegExp(space, 'u');
const spaces = new RegExp(`${space}+`, 'gu');

/** The words between white space. */
export function splitAtSpace(text: string): string[] {
  return text.split(spaces).filter((word) => word !== '');
}

export function withoutSpace(text: string): string {
  return text.replaceAll(spaces, '');
}

export function trimEndSpace(text: string): string {
  let end = text.length;
  while (end > 0 && oneSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

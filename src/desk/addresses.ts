/** Addresses of the desk's screens. An article's path is one part of its address. */
export const addresses = {
  desk: '/',
  glossary: '/glossary',
  review: (path: string, segment?: string) =>
    `/review/${encodeURIComponent(path)}${segment === undefined ? '' : `#${encodeURIComponent(segment)}`}`,
  export: (path: string) => `/export/${encodeURIComponent(path)}`,
} as const;

/** Which screen stands at an address. */
export function screenAt(address: string): 'desk' | 'review' | 'glossary' | 'export' {
  const [, first] = address.split('/');
  return first === 'review' || first === 'glossary' || first === 'export' ? first : 'desk';
}

/** The article's path from its part of the address; a broken escape is taken as it stands. */
export function pathOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

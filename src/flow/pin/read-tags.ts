/** A piece of an engine's reply: words, or one of the tags that went out with the source. */
export type Mark =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'open' | 'close' | 'empty';
      readonly name: 'g' | 'x' | 'span';
      /** Number of the tag; null where the engine dropped or spoiled it. */
      readonly id: number | null;
    };

/** A tag as engines return it: with spaces anywhere, attributes in any order and quotation marks of any kind, upper-case. */
const tagPattern = /<\s*(\/?)\s*(\p{L}[\p{L}\p{N}]*)((?:\s[^<>]*?)?)\s*(\/?)\s*>/gu;
const idPattern = /\bid\s*=\s*["'“”‘’]?\s*t?(\d+)/i;

/** Reads the markup of a reply. Tags that never went out are dropped, their content stays; a lone < is a character like any other. */
export function readTags(reply: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const match of reply.matchAll(tagPattern)) {
    const [tag, slash, name = '', attributes = '', selfClosed] = match;
    if (match.index > from) marks.push(words(reply.slice(from, match.index)));
    from = match.index + tag.length;
    const known = knownName(name);
    if (!known) continue;
    const kind = slash ? 'close' : selfClosed ? 'empty' : 'open';
    const id = idPattern.exec(attributes)?.[1];
    marks.push({ kind, name: known, id: id === undefined ? null : Number(id) });
  }
  if (from < reply.length) marks.push(words(reply.slice(from)));
  return marks;
}

function words(escaped: string): Mark {
  return { kind: 'words', text: unescapeHtml(escaped) };
}

function knownName(name: string): 'g' | 'x' | 'span' | null {
  const lower = name.toLowerCase();
  return lower === 'g' || lower === 'x' || lower === 'span' ? lower : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The entities that we write, those that engines put in their place, and numbers. Any other stays as it is. */
function unescapeHtml(text: string): string {
  return text.replace(
    /&\s?(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+))\s?;/gi,
    (whole, decimal, hexadecimal, name) => {
      if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
      const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

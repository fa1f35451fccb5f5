/** Longest name that is proposed, in letters. */
const LONGEST = 60;

/** A file name for a pasted article, from its first line: small letters, figures and hyphens. Empty where that line has none. */
export function nameArticle(text: string): string {
  const headline = text.split('\n', 50).find((line) => line.trim() !== '') ?? '';
  const words = headline
    .slice(0, 500)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name === '' ? (words[0] ?? '').slice(0, LONGEST) : name;
}

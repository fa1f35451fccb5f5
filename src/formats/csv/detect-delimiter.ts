const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The sign that stands most often between the headings of the first line, quoted ones aside; a comma where none does. */
export function detectDelimiter(beginning: string): Delimiter {
  const line = firstLine(beginning);
  let best: Delimiter = ',';
  for (const delimiter of delimiters) {
    if (line.split(delimiter).length > line.split(best).length) best = delimiter;
  }
  return best;
}

/** Without what stands in quotation marks, where a line may break and a delimiter is a sign like any other. */
function firstLine(text: string): string {
  let line = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (line.trim() !== '') break;
    } else if (!quoted) line += character;
  }
  return line;
}

import { escapeHtml } from '../../model/escape-html.js';

/** HTML that may go into a page as it is. `html` makes it, so that text can never get in without being escaped; the style sheet is the one exception. */
export interface Markup {
  readonly markup: string;
}

export type Insertable = string | number | null | Markup | readonly Insertable[];

/** A piece of a page: what is inserted is escaped unless it is itself Markup; arrays are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  const pieces = strings.map((string, index) => string + render(values[index] ?? null));
  return { markup: pieces.join('') };
}

function render(value: Insertable): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(render).join('');
  return escapeHtml(String(value));
}

/** A part of a page that is too long to be made at once; its pieces are Markup already. */
export interface LongMarkup {
  readonly pieces: Iterable<string>;
}

/** As `html`, for a page with long parts: piece by piece, each part when its turn comes. */
export function* htmlPieces(
  strings: TemplateStringsArray,
  ...values: readonly (Insertable | LongMarkup)[]
): Generator<string> {
  for (const [index, string] of strings.entries()) {
    const value = values[index] ?? null;
    yield string;
    if (isLong(value)) yield* value.pieces;
    else yield render(value);
  }
}

function isLong(value: Insertable | LongMarkup): value is LongMarkup {
  return value !== null && typeof value === 'object' && 'pieces' in value;
}

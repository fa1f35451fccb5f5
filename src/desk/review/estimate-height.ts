import type { Row } from './rows.js';

/** Width of a letter of the article's type, in pixels, on average. */
const LETTER = 7.9;
const LINE = 27;
const PANEL = 348;

/** Height of a row that was not drawn yet, in pixels, on a page of this width; the list measures it once it is. */
export function estimateHeight(row: Row | undefined, width: number): number {
  if (!row) return 60;
  const phone = width <= 760;
  const column = phone ? width - 66 : (width - PANEL - 108) / 2 - 24;
  const larger = row.block.role === 'headline' ? 1.35 : 1;
  const lines = (letters: number): number => Math.max(1, Math.ceil((letters * LETTER * larger) / column));
  const source = lines(row.segment.source.text.length);
  const target = lines(row.segment.target?.text.length ?? 20);
  const height = (phone ? source + target : Math.max(source, target)) * LINE * (larger > 1 ? 1.1 : 1) + 10;
  return height + (row.first ? 14 : 0);
}

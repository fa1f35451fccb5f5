import type { StyleEdit, StyleRule } from '../../style-rules.js';
import { quotation } from '../quotation.js';
import { readQuotations } from '../../read-quotation.js';

const curly = /[“”‘’]/u;

/** Straight marks where the article, or the same sentence, sets curly ones. */
export const curlyMarks: StyleRule = {
  name: 'curly',
  severity: 'warning',
  edits: (text, article) => {
    if (!/["']/u.test(text) || !(article || curly.test(text))) return [];
    const { quotations, faults } = readQuotations(text, quotation);
    const edits: StyleEdit[] = faults.length > 0 ? [] : quotations.flatMap((each) => marksOf(each, text));
    const apostrophes = [...text.matchAll(/(?<=\p{L})'(?=\p{L})/gu)].map(({ index }) => edit(index, '’'));
    return [...edits, ...apostrophes].toSorted((a, b) => a.start - b.start);
  },
};

function marksOf(
  { start, end, marks }: { start: number; end: number; marks: 'double' | 'single' },
  text: string,
): StyleEdit[] {
  const [opener, closer] = marks === 'double' ? ['“', '”'] : ['‘', '’'];
  return [edit(start - 1, opener ?? ''), edit(end, closer ?? '')].filter(({ start: at }) =>
    /["']/u.test(text.charAt(at)),
  );
}

function edit(at: number, text: string): StyleEdit {
  return { start: at, end: at + 1, text };
}

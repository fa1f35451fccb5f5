import type { QuotationRules } from '../../language/quotation-rules.js';
import { readSingleQuotations } from '../../language/read-single-quotation.js';
import type { QuoteStyle } from '../../model/export-profile.js';
import { houseQuotes } from '../../model/house-quotes.js';

const straight: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** The quotation marks of a text in a style. Each mark becomes one mark, so that offsets stay. */
export function setQuotes(text: string, style: QuoteStyle, rules: QuotationRules): string {
  if (style === 'as-written') return text;
  if (style === 'straight') return text.replaceAll(/[“”‘’]/g, (mark) => straight[mark] ?? mark);
  const curly = houseQuotes(text, '');
  return style === 'curly' ? curly : turnInsideOut(curly, rules);
}

/** “a ‘b’ c” as ‘a “b” c’. Single marks that stand in no quotation, and apostrophes, stay. */
function turnInsideOut(text: string, rules: QuotationRules): string {
  const inner = new Map<number, string>();
  for (const { start, end } of readSingleQuotations(text, rules)) {
    if (!isInside(text, start)) continue;
    inner.set(start - 1, '“');
    inner.set(end, '”');
  }
  const outer: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };
  return text.replaceAll(/[“”‘’]/g, (mark, at: number) => inner.get(at) ?? outer[mark] ?? mark);
}

function isInside(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

import { houseQuotes } from '../../model/house-quotes.js';

/** Pasted words as one plain line: a sentence has no line breaks. */
export function plainPaste(pasted: string, before: string): string {
  return houseQuotes(pasted.replaceAll(/\s*[\r\n]+\s*/gu, ' ').replaceAll('\t', ' '), before);
}

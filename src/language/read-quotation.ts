import type { QuotationRules } from './quotation-rules.js';

/** A quotation mark that does not fit. `at` counts UTF-16 units into the text. */
export interface UnbalancedMark {
  readonly at: number;
  /** `open`: never closed. `close`: never opened. `again`: opened inside a quotation that is still open. */
  readonly fault: 'open' | 'close' | 'again';
}

/** First double quotation mark of a text that has no partner; null where all are balanced. */
export function unbalancedMark(text: string, rules: QuotationRules): UnbalancedMark | null {
  let opened: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (rules.either.has(mark) && isInches(text, at)) continue;
    const opens = rules.openers.has(mark) || (rules.either.has(mark) && opened === null);
    const closes = rules.closers.has(mark) || rules.either.has(mark);
    if (opens) {
      if (opened !== null) return { at, fault: 'again' };
      opened = at;
    } else if (closes) {
      if (opened === null) return { at, fault: 'close' };
      opened = null;
    }
  }
  return opened === null ? null : { at: opened, fault: 'open' };
}

/** 5'11" and a 24" screen: a straight mark after a figure that a space or a hyphen follows, with no mark before it that it could close. */
function isInches(text: string, at: number): boolean {
  return /\d$/u.test(text.slice(0, at)) && (text.slice(0, at).match(/"/gu)?.length ?? 0) % 2 === 0;
}

import { replaceSpans } from '../../model/replace-spans.js';
import type { Span } from '../../model/term.js';
import type { Text } from '../../model/text.js';

/**
 * Puts what was really said between the marks of a quotation. The comma or full stop before the closing mark stays that of the sentence around it;
 * quotation marks inside become single ones. Codes inside the old words go behind the new ones.
 */
export function fitOriginal(target: Text, { start, end }: Span, original: string): Text {
  const old = target.text.slice(start, end);
  const closing = /[.,]\s*$/u.exec(old)?.[0] ?? '';
  const words = withSingleMarks(original.trim()).replace(/[.,]$/u, '');
  const fitted = words + (/[?!…—-]$/u.test(words) ? '' : closing);
  return replaceSpans(target, [{ start, end, text: fitted }]);
}

/** Marks around the whole are none of the words; AP sets those within in single ones. */
function withSingleMarks(words: string): string {
  const bare = /^[“"](?<inside>[^“”"]*)[”"]$/u.exec(words)?.groups?.['inside'] ?? words;
  return bare
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"(?=[\p{L}\p{N}])/gu, '‘')
    .replaceAll('"', '’');
}

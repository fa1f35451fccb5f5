import { escapeHtml } from '../../model/escape-html.js';
import type { Text } from '../../model/text.js';

/** Words with the links that their codes make; other markup is left out. */
export function linkedHtml({ text, codes }: Text): string {
  const closes = new Map(codes.filter(({ kind }) => kind === 'close').map((code) => [code.pair, code]));
  const marks = codes.flatMap((code) => {
    const close = code.kind === 'open' ? closes.get(code.pair) : undefined;
    const address = close ? addressOf(code.data, close.data) : null;
    if (!close || address === null || close.at <= code.at) return [];
    return [{ start: code.at, end: close.at, address }];
  });
  let html = '';
  let at = 0;
  for (const { start, end, address } of marks.toSorted((left, right) => left.start - right.start)) {
    // A link cannot stand in a link.
    if (start < at) continue;
    html += escapeHtml(text.slice(at, start));
    html += `<a href="${escapeHtml(address)}">${escapeHtml(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

/** The address of a Markdown link; null for other markup, and for what is no address of the web or of mail. */
function addressOf(open: string, close: string): string | null {
  if (open !== '[') return null;
  const address = /^\]\(<?([^\s<>)]+)/.exec(close)?.[1];
  return address !== undefined && /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
}

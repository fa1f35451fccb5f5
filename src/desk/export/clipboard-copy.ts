import type { ArticleView, BlockView } from '../../api/article.js';
import type { SegmentView } from '../../api/segment.js';
import { copy } from '../../locales/en/state.js';
import { escapeHtml } from '../../model/escape-html.js';
import type { Code } from '../../model/text.js';

export type CopyPart = 'all' | 'headline' | 'standfirst' | 'body';

/** The same words for a field that takes markup, and for one that does not. */
export interface ClipboardCopy {
  readonly html: string;
  readonly text: string;
}

/**
 * The English of an article, or a part of it, for another system's field: paragraphs and links, without highlights and page furniture. A draft
 * says so in its first line. Null where the article has no such part.
 */
export function clipboardCopy(
  article: Pick<ArticleView, 'blocks'>,
  part: CopyPart,
  draft: boolean,
): ClipboardCopy | null {
  const paragraphs = article.blocks
    .filter((block) => belongs(block, part))
    .map(paragraphOf)
    .filter(({ text }) => text !== '');
  if (paragraphs.length === 0) return null;
  const all = draft
    ? [{ text: copy.draftMark, html: escapeHtml(copy.draftMark) }, ...paragraphs]
    : paragraphs;
  return {
    html: all.map(({ html }) => `<p>${html}</p>`).join('\n'),
    text: all.map(({ text }) => text).join('\n\n'),
  };
}

function belongs({ role }: BlockView, part: CopyPart): boolean {
  if (role === 'boilerplate') return false;
  if (part === 'all') return true;
  const own = role === 'headline' || role === 'standfirst' ? role : 'body';
  return own === part;
}

function paragraphOf({ segments }: BlockView): ClipboardCopy {
  const kept = segments.filter(({ state }) => state !== 'excluded');
  const pieces = kept.map((segment, index) => {
    const sentence = sentenceOf(segment);
    const gap = index === kept.length - 1 ? '' : gapOf(segment);
    return { html: sentence.html + escapeHtml(gap), text: sentence.text + gap };
  });
  return {
    html: pieces
      .map(({ html }) => html)
      .join('')
      .trim(),
    text: pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
}

/** Between two sentences stands one space where the source has none, or a line break. */
function gapOf({ gap }: SegmentView): string {
  return gap.trim() === '' ? ' ' : gap;
}

function sentenceOf({ target, source }: SegmentView): ClipboardCopy {
  if (target) return { html: linked(target.text, target.codes), text: target.text };
  const words = copy.notTranslated.replace('{{source}}', () => source.text);
  return { html: escapeHtml(words), text: words };
}

/** Words with the links that their codes make; other markup is left out. */
function linked(text: string, codes: readonly Code[]): string {
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

import type { Role } from '../../model/document.js';
import { escapeHtml } from '../../model/escape-html.js';
import { replaceSpans } from '../../model/replace-spans.js';
import { plainText, type Text } from '../../model/text.js';
import { linkedHtml } from './linked-html.js';

/** A block of the English copy. */
export interface CopiedBlock {
  readonly role: Role;
  readonly text: Text;
}

/** What leaves, in no format yet: the blocks between the copy's own lines. */
export interface PlainCopy {
  readonly before?: string;
  readonly blocks: readonly CopiedBlock[];
  readonly after?: string;
  /** What it says of itself, for formats that have a place for it. */
  readonly head?: Readonly<Record<string, string>>;
}

/** A line a block, an empty one between them. */
export function textCopy(copy: PlainCopy): string {
  return `${allBlocks(copy)
    .map(({ text }) => text.text)
    .join('\n\n')}\n`;
}

const markdownMarks: Partial<Record<Role, string>> = {
  headline: '# ',
  subheading: '## ',
  'list-item': '- ',
  quotation: '> ',
};

export function markdownCopy(copy: PlainCopy): string {
  const lines = allBlocks(copy).map(
    ({ role, text }) => (markdownMarks[role] ?? '') + text.text.replaceAll(/[\\*_`[\]<#]/g, String.raw`\$&`),
  );
  return `${frontMatter(copy)}${lines.join('\n\n')}\n`;
}

/** JSON's strings are YAML's too. */
function frontMatter({ head = {} }: PlainCopy): string {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`;
}

const elements: Partial<Record<Role, string>> = {
  headline: 'h1',
  subheading: 'h2',
  quotation: 'blockquote',
};

/** A page of bare elements: no style, nothing that runs. */
export function htmlCopy(copy: PlainCopy): string {
  const { webHeadline, summary, slug } = copy.head ?? {};
  const headline = copy.blocks.find(({ role }) => role === 'headline');
  const title = webHeadline ?? (headline ? onOneLine(headline).text.text : '');
  const lines = allBlocks(copy).map(({ role, text }) => element(elements[role] ?? 'p', linkedHtml(text)));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    element('title', escapeHtml(title)),
    ...meta('description', summary),
    ...meta('slug', slug),
    '</head>',
    '<body>',
    ...lines,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function meta(name: string, content: string | undefined): string[] {
  return content === undefined ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`];
}

function element(name: string, html: string): string {
  return `<${name}>${html}</${name}>`;
}

/** Line breaks inside a block are white space; a block without words is none. */
export function allBlocks({ before, blocks, after }: PlainCopy): CopiedBlock[] {
  const own = (line: string | undefined): CopiedBlock[] =>
    line === undefined ? [] : [{ role: 'paragraph', text: plainText(line) }];
  return [...own(before), ...blocks.map(onOneLine).filter(({ text }) => text.text !== ''), ...own(after)];
}

function onOneLine({ role, text }: CopiedBlock): CopiedBlock {
  const edits = [...text.text.matchAll(/\s+/g)].map(({ 0: space, index }) => {
    const end = index + space.length;
    return { start: index, end, text: index === 0 || end === text.text.length ? '' : ' ' };
  });
  return { role, text: replaceSpans(text, edits) };
}

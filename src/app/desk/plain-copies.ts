import { escapeHtml } from '../../model/escape-html.js';
import type { Role } from '../../model/document.js';

/** A block of the English copy, its words alone. */
export interface CopiedBlock {
  readonly role: Role;
  readonly text: string;
}

/** A line a block, an empty one between them. `before` is the mark of a draft. */
export function textCopy(blocks: readonly CopiedBlock[], before: string | null): string {
  return `${[...(before === null ? [] : [before]), ...written(blocks).map(({ text }) => text)].join('\n\n')}\n`;
}

const markdownMarks: Partial<Record<Role, string>> = {
  headline: '# ',
  subheading: '## ',
  'list-item': '- ',
  quotation: '> ',
};

export function markdownCopy(blocks: readonly CopiedBlock[], before: string | null): string {
  const lines = written(blocks).map(
    ({ role, text }) => (markdownMarks[role] ?? '') + text.replaceAll(/[\\*_`[\]<#]/g, String.raw`\$&`),
  );
  return `${[...(before === null ? [] : [before]), ...lines].join('\n\n')}\n`;
}

const elements: Partial<Record<Role, string>> = {
  headline: 'h1',
  subheading: 'h2',
  quotation: 'blockquote',
};

/** What a newsroom's system takes from the clipboard: bare elements, no style, nothing that runs. */
export function htmlCopy(blocks: readonly CopiedBlock[], before: string | null): string {
  const lines = written(blocks).map(({ role, text }) => element(elements[role] ?? 'p', text));
  return `${[...(before === null ? [] : [element('p', before)]), ...lines].join('\n')}\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

/** Line breaks inside a block are white space; a block without words is none. */
function written(blocks: readonly CopiedBlock[]): CopiedBlock[] {
  return blocks
    .map(({ role, text }) => ({ role, text: text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

import type { ExportFormat } from '../../api/export.js';

/** Formats in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = ['txt', 'md', 'html', 'bilingual', 'xliff', 'json'];

const copies: ReadonlySet<ExportFormat> = new Set(['txt', 'md', 'html']);

/** The English copy, which the gate holds back; the others show both languages and may always leave. */
export function isCopy(format: ExportFormat): boolean {
  return copies.has(format);
}

const endings: Record<ExportFormat, string> = {
  txt: '.txt',
  md: '.md',
  html: '.html',
  bilingual: '.html',
  xliff: '.xlf',
  json: '.json',
};

/** Name of the file that is downloaded: the article's own, without its folder, and whether it is a draft. */
export function fileName(path: string, format: ExportFormat, draft: boolean): string {
  const stem = stemOf(path);
  return isCopy(format)
    ? `${stem}${draft ? '.DRAFT' : ''}.en${endings[format]}`
    : `${stem}${endings[format]}`;
}

export function stemOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[^.]+$/, '');
}

/** Words of a text, as runs between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

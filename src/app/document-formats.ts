import { extname } from 'node:path';
import type { DocumentFormat } from '../flow/read/port.js';
import { markdownFormat } from '../formats/markdown/markdown-format.js';
import { textFormat } from '../formats/text/text-format.js';
import { Fault } from '../model/fault.js';

/** Every format that an article can have; one line a format. */
export const documentFormats: readonly DocumentFormat[] = [textFormat, markdownFormat];

export const articleExtensions: readonly string[] = documentFormats.flatMap((format) => format.extensions);

/** The format of an article, by its ending. */
export function formatFor(path: string): DocumentFormat {
  const extension = extname(path).toLowerCase();
  const format = documentFormats.find((each) => each.extensions.includes(extension));
  if (!format) throw new Fault('workspace.unknownKind', { file: path, kinds: articleExtensions.join(', ') });
  return format;
}

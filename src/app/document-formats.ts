import { extname } from 'node:path';
import type { DocumentFormat } from '../flow/read/port.js';
import { Fault } from '../model/fault.js';

/** Every format that an article can have; one entry a format, by the endings that it is known by. A format is loaded when an article needs it. */
const documentFormats: readonly {
  readonly extensions: readonly string[];
  readonly load: () => Promise<DocumentFormat>;
}[] = [
  {
    extensions: ['.txt'],
    load: async () => (await import('../formats/text/text-format.js')).textFormat,
  },
  {
    extensions: ['.md', '.markdown'],
    load: async () => (await import('../formats/markdown/markdown-format.js')).markdownFormat,
  },
];

export const articleExtensions: readonly string[] = documentFormats.flatMap((format) => format.extensions);

/** The format of an article, by its ending. */
export async function formatFor(path: string): Promise<DocumentFormat> {
  const extension = extname(path).toLowerCase();
  const format = documentFormats.find((each) => each.extensions.includes(extension));
  if (!format) throw new Fault('workspace.unknownKind', { file: path, kinds: articleExtensions.join(', ') });
  return format.load();
}

import type { BilingualContext, BilingualFormat } from '../../src/flow/export/port.js';
import type { Document } from '../../src/model/document.js';

/** A bilingual file as a whole, as it stands on disk. */
export function wholeFile(format: BilingualFormat, document: Document, context: BilingualContext): string {
  return [...format.write(document, context)].join('');
}

import type { BilingualContext } from '../../flow/export/port.js';
import type { Document } from '../../model/document.js';
import { element, renderDocument } from '../xml.js';
import { writeHeader } from './history/document-record.js';
import { coreNamespace, glossaryNamespace, matchesNamespace, ownNamespace } from './namespaces.js';
import { emptyUnit, writeUnit } from './write-unit.js';

/** XLIFF 2.1 of one document, with its whole history in elements of our own. The same document gives the same bytes. */
export function writeXliff(document: Document, context: BilingualContext): string {
  const units = document.blocks.map((block) => writeUnit(block, context));
  const file = element(
    'file',
    { id: 'f1', original: document.path, canResegment: 'no', 'xml:space': 'preserve' },
    [writeHeader(document), ...(units.length === 0 ? [emptyUnit] : units)],
  );
  const root = element(
    'xliff',
    {
      version: '2.1',
      srcLang: document.from,
      trgLang: document.to,
      xmlns: coreNamespace,
      'xmlns:gls': glossaryNamespace,
      'xmlns:mtc': matchesNamespace,
      'xmlns:sel': ownNamespace,
    },
    [file],
  );
  return renderDocument(root);
}

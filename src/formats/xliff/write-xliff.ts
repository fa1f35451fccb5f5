import type { BilingualContext } from '../../flow/export/port.js';
import { placeAdditions } from '../../model/addition.js';
import type { Document } from '../../model/document.js';
import { longElement, renderLongDocument, type LongElement, type XmlNode } from '../xml.js';
import { writeHeader } from './history/document-record.js';
import { coreNamespace, glossaryNamespace, matchesNamespace, ownNamespace } from './namespaces.js';
import { emptyUnit, writeUnit } from './write-unit.js';

/** XLIFF 2.1 of one document, with its whole history in elements of our own. The same document gives the same bytes. */
export function writeXliff(document: Document, context: BilingualContext): Iterable<string> {
  const root = {
    version: '2.1',
    srcLang: document.from,
    trgLang: document.to,
    xmlns: coreNamespace,
    'xmlns:gls': glossaryNamespace,
    'xmlns:mtc': matchesNamespace,
    'xmlns:sel': ownNamespace,
  };
  const file = { id: 'f1', original: document.path, canResegment: 'no', 'xml:space': 'preserve' };
  return renderLongDocument(
    longElement('xliff', root, [longElement('file', file, partsOf(document, context))]),
  );
}

function* partsOf(document: Document, context: BilingualContext): Generator<XmlNode | LongElement> {
  yield writeHeader(document);
  if (document.blocks.length === 0) yield emptyUnit;
  const additions = placeAdditions(document);
  for (const block of document.blocks) yield writeUnit(block, context, additions);
}

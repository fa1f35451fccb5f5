import type { Returned } from '../../flow/export/port.js';
import type { Document } from '../../model/document.js';
import { Fault } from '../../model/fault.js';
import { childrenOf, readXml, type XmlElement } from '../xml-reader.js';
import { readDocument } from './history/document-record.js';
import { coreNamespace, isOtherOwnNamespace, ownNamespace } from './namespaces.js';
import { readPairs } from './read-pairs.js';

const versions = ['2.0', '2.1'];

/** Reads our own XLIFF or another tool's. Throws a Fault with line and column for one that cannot be read. */
export function readXliff(content: string, file: string): Returned {
  const root = readXml(content, 'xliff', file);
  checkRoot(root);
  const files = childrenOf(root, coreNamespace, 'file');
  const [article, second] = files;
  if (!article) throw new Fault('xliff.noFile', {}, { place: root.place });
  if (second) throw new Fault('xliff.severalFiles', { count: files.length }, { place: second.place });
  const units = unitsOf(article);
  const document = readHistory(article, units);
  return {
    document,
    pairs: units.flatMap(readPairs),
    from: root.attributes['srcLang'] ?? '',
    to: root.attributes['trgLang'] ?? '',
    path: document?.path ?? article.attributes['original'] ?? null,
  };
}

function checkRoot(root: XmlElement): void {
  if (root.name !== 'xliff') throw new Fault('xliff.wrongRoot', { root: root.name }, { place: root.place });
  const version = root.attributes['version'] ?? '';
  if (root.namespace !== coreNamespace || !versions.includes(version)) {
    throw new Fault('xliff.wrongVersion', { version: version || '?' }, { place: root.place });
  }
  for (const language of ['srcLang', 'trgLang']) {
    if (root.attributes[language]) continue;
    throw new Fault('xliff.noLanguage', { attribute: language }, { place: root.place });
  }
}

/** Units in reading order; groups, which we do not write, are looked into. */
function unitsOf(parent: XmlElement): XmlElement[] {
  return childrenOf(parent, coreNamespace).flatMap((child) => {
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsOf(child) : [];
  });
}

/** Null where another tool wrote the file, or dropped the history. */
function readHistory(article: XmlElement, units: readonly XmlElement[]): Document | null {
  const [header] = childrenOf(article, ownNamespace, 'document');
  if (header)
    return readDocument(
      header,
      units.flatMap((unit) => childrenOf(unit, ownNamespace, 'block')),
    );
  const other = article.children.find(
    (child): child is XmlElement => typeof child !== 'string' && isOtherOwnNamespace(child.namespace),
  );
  if (other) throw new Fault('xliff.otherHistory', { namespace: other.namespace }, { place: other.place });
  return null;
}

import type { ReturnedPair } from '../../flow/export/port.js';
import { emptyText, isEmptyText } from '../../model/text.js';
import { childrenOf, type XmlElement } from '../xml-reader.js';
import { decodeId } from './ids.js';
import { coreNamespace } from './namespaces.js';
import { readInline, type DataById } from './read-inline.js';

/** Pairs of one unit in order. A segment without an id gets one from its unit and its place; an empty one without id is none of ours. */
export function readPairs(unit: XmlElement): ReturnedPair[] {
  const data = readOriginalData(unit);
  return childrenOf(unit, coreNamespace, 'segment').flatMap((segment, index) => {
    const [source] = childrenOf(segment, coreNamespace, 'source');
    const [target] = childrenOf(segment, coreNamespace, 'target');
    const words = source ? readInline(source, data) : emptyText;
    const id = segment.attributes['id'];
    if (id === undefined && isEmptyText(words)) return [];
    return [
      {
        segment: id === undefined ? `${unit.attributes['id'] ?? ''}/${index + 1}` : decodeId(id),
        source: words,
        target: target ? readInline(target, data) : null,
      },
    ];
  });
}

function readOriginalData(unit: XmlElement): DataById {
  const data = new Map<string, string>();
  for (const group of childrenOf(unit, coreNamespace, 'originalData')) {
    for (const entry of childrenOf(group, coreNamespace, 'data')) {
      data.set(entry.attributes['id'] ?? '', readInline(entry, data).text);
    }
  }
  return data;
}

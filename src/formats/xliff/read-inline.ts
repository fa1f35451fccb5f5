import type { Code, Text } from '../../model/text.js';
import type { XmlElement } from '../xml-reader.js';
import { pairOfCodeId } from './ids.js';
import { coreNamespace } from './namespaces.js';

/** Markup of a unit's codes by the id of its `<data>`. */
export type DataById = ReadonlyMap<string, string>;

/** Words and codes of a source or target. Markers (`mrk`, `sm`, `em`) are no codes: what is in them is kept. */
export function readInline(from: XmlElement, data: DataById): Text {
  const reading: Reading = { words: '', codes: [], data };
  readContent(from, reading);
  return { text: reading.words, codes: reading.codes };
}

interface Reading {
  words: string;
  readonly codes: Code[];
  readonly data: DataById;
}

function readContent(from: XmlElement, reading: Reading): void {
  for (const child of from.children) {
    if (typeof child === 'string') reading.words += child;
    else if (child.namespace === coreNamespace) readElement(child, reading);
  }
}

function readElement(from: XmlElement, reading: Reading): void {
  const { id = '', startRef, dataRef, dataRefStart, dataRefEnd, hex } = from.attributes;
  const add = (kind: Code['kind'], name: string, reference: string | undefined) => {
    const markup = reading.data.get(reference ?? '') ?? '';
    reading.codes.push({ at: reading.words.length, kind, pair: pairOfCodeId(name), data: markup });
  };
  switch (from.name) {
    case 'cp':
      reading.words += characterOf(hex);
      break;
    case 'pc':
      add('open', id, dataRefStart);
      readContent(from, reading);
      add('close', id, dataRefEnd);
      break;
    case 'sc':
      add('open', id, dataRef);
      break;
    case 'ec':
      add('close', startRef ?? id, dataRef);
      break;
    case 'ph':
      add('point', id, dataRef);
      break;
    case 'mrk':
      readContent(from, reading);
      break;
  }
}

/** A number that is no character is shown as one that cannot be. */
function characterOf(hex = ''): string {
  const point = /^[0-9A-Fa-f]{1,8}$/u.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}

import type { Addition, AdditionVersion } from '../../../model/addition.js';
import type { XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import { field, given, optionalField, record, recordsOf, words } from './record.js';
import { readText } from './text-record.js';

export function writeAddition({ id, versions }: Addition): XmlNode {
  return record('addition', { id }, versions.map(writeVersion));
}

/** One that was taken out has no words. */
function writeVersion({ text, ...fields }: AdditionVersion): XmlNode {
  const out = text === null ? { out: true } : {};
  return words('version', { ...fields, ...out }, text === null || text === '' ? [] : [text]);
}

export function readAddition(from: XmlElement): Addition {
  return { id: field(from, 'id'), versions: recordsOf(from, 'version').map(readVersion) };
}

function readVersion(from: XmlElement): AdditionVersion {
  return {
    text: 'out' in from.attributes ? null : readText(from).text,
    after: field(from, 'after'),
    by: field(from, 'by'),
    ...given('at', optionalField(from, 'at')),
  };
}

import { fieldNames, type FieldRevision } from '../../../model/article-field.js';
import type { XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import { choiceField, field, optionalField, record } from './record.js';

export function writeField({ id, parent, field: name, text, by, at }: FieldRevision): XmlNode {
  return record('field', { id, parent, field: name, text, by, at });
}

export function readField(from: XmlElement): FieldRevision {
  return {
    id: field(from, 'id'),
    parent: optionalField(from, 'parent') ?? null,
    field: choiceField(from, 'field', fieldNames),
    text: field(from, 'text'),
    by: field(from, 'by'),
    at: field(from, 'at'),
  };
}

import type { Block, Document, Role } from '../../../model/document.js';
import { isEmptyText } from '../../../model/text.js';
import type { LongElement, XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import { readAddition, writeAddition } from './addition-record.js';
import { readCheck, readDismissal, writeCheck, writeDismissal } from './check-record.js';
import { readField, writeField } from './field-record.js';
import { choiceField, field, given, numberField, optionalField, record, recordsOf } from './record.js';
import { readSegment, writeSegment } from './segment-record.js';
import { readTextOf, writeText } from './text-record.js';

const roles: readonly Role[] = [
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'boilerplate',
];

/** What belongs to no unit: the document's own facts, segments that are gone, checks and dismissals. `blocks` is their number. */
export function writeHeader(document: Document): LongElement {
  const { path, workspace, from, to, format, bytes, version, embargo, urgency, date } = document;
  const fields = {
    path,
    workspace,
    from,
    to,
    format,
    bytes,
    version,
    embargo,
    urgency,
    date,
    blocks: document.blocks.length,
  };
  const { name, attributes } = record('document', fields);
  return { name, attributes, parts: headerParts(document) };
}

function* headerParts({
  gone,
  checks,
  dismissals,
  additions = [],
  fields = [],
}: Document): Generator<XmlNode> {
  if (gone.length > 0) yield record('gone', {}, gone.map(writeSegment));
  for (const check of checks) yield writeCheck(check);
  for (const dismissal of dismissals) yield writeDismissal(dismissal);
  for (const addition of additions) yield writeAddition(addition);
  for (const each of fields) yield writeField(each);
}

/** What stands in a unit: its block with all segments and their history. */
export function writeBlock(block: Block): XmlNode {
  const { id, order, role, shape } = block;
  return record('block', { id, order, role, shape }, [
    ...(isEmptyText(block.lead) ? [] : [writeText('lead', block.lead)]),
    ...block.segments.map(writeSegment),
  ]);
}

/** Null where another tool dropped a block's record, and with it a part of the history. */
export function readDocument(header: XmlElement, blocks: readonly XmlElement[]): Document | null {
  if (blocks.length !== numberField(header, 'blocks')) return null;
  const additions = recordsOf(header, 'addition').map(readAddition);
  const urgency = 'urgency' in header.attributes ? numberField(header, 'urgency') : undefined;
  const fields = recordsOf(header, 'field').map(readField);
  return {
    path: field(header, 'path'),
    workspace: field(header, 'workspace'),
    from: field(header, 'from'),
    to: field(header, 'to'),
    format: field(header, 'format'),
    bytes: field(header, 'bytes'),
    version: numberField(header, 'version'),
    embargo: optionalField(header, 'embargo') ?? null,
    ...given('urgency', urgency),
    ...given('date', optionalField(header, 'date')),
    ...(fields.length === 0 ? {} : { fields }),
    blocks: blocks.map(readBlock),
    gone: recordsOf(header, 'gone').flatMap((gone) => recordsOf(gone, 'segment').map(readSegment)),
    checks: recordsOf(header, 'check').map(readCheck),
    dismissals: recordsOf(header, 'dismissal').map(readDismissal),
    ...(additions.length > 0 ? { additions } : {}),
  };
}

function readBlock(from: XmlElement): Block {
  return {
    id: field(from, 'id'),
    order: numberField(from, 'order'),
    role: choiceField(from, 'role', roles),
    lead: readTextOf(from, 'lead'),
    segments: recordsOf(from, 'segment').map(readSegment),
    shape: field(from, 'shape'),
  };
}

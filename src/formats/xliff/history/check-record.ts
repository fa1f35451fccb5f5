import type { Check, Dismissal, Finding, Scope, Severity, Values } from '../../../model/finding.js';
import type { Hash } from '../../../model/hash.js';
import type { Instead, Mention, Receipt, ReceiptRemark, Span } from '../../../model/term.js';
import type { XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import {
  choiceField,
  field,
  given,
  numberField,
  optionalField,
  optionalRecord,
  record,
  recordsOf,
} from './record.js';
import { givings } from './revision-record.js';

const scopes: readonly Scope[] = ['pair', 'block', 'document'];
const severities: readonly Severity[] = ['blocking', 'warning', 'info'];

export function writeCheck({ scope, subject, read, off, findings, receipts }: Check): XmlNode {
  return record('check', { scope, subject, read }, [
    ...(off ?? []).map((code) => record('off', { code })),
    ...findings.map(writeFinding),
    ...receipts.map(writeReceipt),
  ]);
}

export function readCheck(from: XmlElement): Check {
  const off = recordsOf(from, 'off').map((each) => field(each, 'code'));
  return {
    scope: choiceField(from, 'scope', scopes),
    subject: field(from, 'subject'),
    read: field(from, 'read'),
    ...(off.length > 0 ? { off } : {}),
    findings: recordsOf(from, 'finding').map(readFinding),
    receipts: recordsOf(from, 'receipt').map(readReceipt),
  };
}

function writeFinding(finding: Finding): XmlNode {
  const { code, severity, scope, variant, segment, values, spans, fix, read } = finding;
  return record('finding', { code, severity, scope, variant, segment }, [
    ...writeValues(values),
    ...spans.source.map((span) => record('source-span', { ...span })),
    ...spans.target.map((span) => record('target-span', { ...span })),
    ...(fix ? [record('fix', { ...fix })] : []),
    ...writeHashes(read),
  ]);
}

function readFinding(from: XmlElement): Finding {
  const fix = optionalRecord(from, 'fix');
  return {
    code: field(from, 'code'),
    severity: choiceField(from, 'severity', severities),
    scope: choiceField(from, 'scope', scopes),
    ...given('variant', optionalField(from, 'variant')),
    values: readValues(from),
    spans: {
      source: recordsOf(from, 'source-span').map(readSpan),
      target: recordsOf(from, 'target-span').map(readSpan),
    },
    ...given('segment', optionalField(from, 'segment')),
    ...given('fix', fix && { ...readSpan(fix), text: field(fix, 'text') }),
    read: readHashes(from),
  };
}

const mentions: readonly Mention[] = ['first', 'later'];
const remarks: readonly ReceiptRemark[] = ['ambiguous', 'expired', 'shared', 'singular'];
const reasons: readonly Instead['why'][] = ['case', 'spelling', 'mention'];

function writeReceipt(receipt: Receipt): XmlNode {
  const { term, source, required, found, how, mention, instead, waivedBy } = receipt;
  return record('receipt', { term, start: source.start, end: source.end, required, how, mention, waivedBy }, [
    ...(found ? [record('found', { ...found })] : []),
    ...(instead ? [record('instead', { ...instead })] : []),
    ...(receipt.remarks ?? []).map((remark) => record('remark', { remark })),
  ]);
}

function readReceipt(from: XmlElement): Receipt {
  const found = optionalRecord(from, 'found');
  const instead = optionalRecord(from, 'instead');
  const read = recordsOf(from, 'remark').map((each) => choiceField(each, 'remark', remarks));
  return {
    term: field(from, 'term'),
    source: readSpan(from),
    required: field(from, 'required'),
    found: found ? { ...readSpan(found), form: field(found, 'form') } : null,
    how: choiceField(from, 'how', givings),
    ...given('mention', 'mention' in from.attributes ? choiceField(from, 'mention', mentions) : undefined),
    ...(read.length === 0 ? {} : { remarks: read }),
    ...given('instead', instead ? readInstead(instead) : undefined),
    ...given('waivedBy', optionalField(from, 'waivedBy')),
  };
}

function readInstead(from: XmlElement): Instead {
  return { ...readSpan(from), form: field(from, 'form'), why: choiceField(from, 'why', reasons) };
}

export function writeDismissal({ values, read, ...fields }: Dismissal): XmlNode {
  return record('dismissal', fields, [...writeValues(values), ...writeHashes(read)]);
}

export function readDismissal(from: XmlElement): Dismissal {
  return {
    id: field(from, 'id'),
    code: field(from, 'code'),
    segment: field(from, 'segment'),
    read: readHashes(from),
    values: readValues(from),
    by: field(from, 'by'),
    why: field(from, 'why'),
    ...given('at', optionalField(from, 'at')),
  };
}

function readSpan(from: XmlElement): Span {
  return { start: numberField(from, 'start'), end: numberField(from, 'end') };
}

/** A number is told from a string of digits by the field that it stands in. */
function writeValues(values: Values): XmlNode[] {
  return Object.entries(values).map(([name, value]) =>
    record('value', typeof value === 'number' ? { name, number: value } : { name, text: value }),
  );
}

function readValues(from: XmlElement): Values {
  const entries = recordsOf(from, 'value').map((each) => {
    const value = 'number' in each.attributes ? numberField(each, 'number') : field(each, 'text');
    return [field(each, 'name'), value] as const;
  });
  return Object.fromEntries(entries);
}

function writeHashes(hashes: readonly Hash[]): XmlNode[] {
  return hashes.map((hash) => record('read', { hash }));
}

function readHashes(from: XmlElement): Hash[] {
  return recordsOf(from, 'read').map((each) => field(each, 'hash'));
}

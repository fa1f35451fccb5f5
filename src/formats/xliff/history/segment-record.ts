import type { Comment, Original } from '../../../model/comment.js';
import type { Segment } from '../../../model/document.js';
import type { Candidate } from '../../../model/match.js';
import { isEmptyText } from '../../../model/text.js';
import type { XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import {
  choiceField,
  field,
  flagField,
  given,
  numberField,
  optionalField,
  record,
  recordsOf,
  requiredRecord,
  words,
} from './record.js';
import { readActor, readRevision, writeActor, writeRevision } from './revision-record.js';
import { readText, readTextOf, writeText } from './text-record.js';

export function writeSegment(segment: Segment): XmlNode {
  const { id, order, terms, furniture, goneTo } = segment;
  return record('segment', { id, order, terms, furniture, goneTo }, [
    writeText('source', segment.source),
    ...(isEmptyText(segment.gap) ? [] : [writeText('gap', segment.gap)]),
    ...segment.revisions.map((revision) => writeRevision(revision, segment.source)),
    ...segment.candidates.map(writeCandidate),
    ...segment.comments.map(writeComment),
  ]);
}

export function readSegment(from: XmlElement): Segment {
  const source = readText(requiredRecord(from, 'source'));
  return {
    id: field(from, 'id'),
    order: numberField(from, 'order'),
    source,
    gap: readTextOf(from, 'gap'),
    terms: field(from, 'terms'),
    furniture: flagField(from, 'furniture'),
    revisions: recordsOf(from, 'revision').map((each) => readRevision(each, source)),
    candidates: recordsOf(from, 'candidate').map(readCandidate),
    comments: recordsOf(from, 'comment').map(readComment),
    ...given('goneTo', optionalField(from, 'goneTo')),
  };
}

function writeCandidate({ id, target, actor, source }: Candidate): XmlNode {
  return record('candidate', { id, source }, [writeActor(actor), writeText('target', target)]);
}

function readCandidate(from: XmlElement): Candidate {
  return {
    id: field(from, 'id'),
    target: readText(requiredRecord(from, 'target')),
    actor: readActor(requiredRecord(from, 'actor')),
    source: field(from, 'source'),
  };
}

function writeComment({ text, original, ...fields }: Comment): XmlNode {
  const said = original && {
    said: original.text,
    saidLink: original.link,
    saidBy: original.by,
    saidAt: original.at,
  };
  return words('comment', { ...fields, ...said }, text === '' ? [] : [text]);
}

function readComment(from: XmlElement): Comment {
  return {
    id: field(from, 'id'),
    kind: choiceField(from, 'kind', ['comment', 'query', 'spoken']),
    by: field(from, 'by'),
    text: readText(from).text,
    ...given('at', optionalField(from, 'at')),
    resolved: flagField(from, 'resolved'),
    ...given('source', optionalField(from, 'source')),
    ...given('original', 'said' in from.attributes ? readOriginal(from) : undefined),
  };
}

function readOriginal(from: XmlElement): Original {
  return {
    text: field(from, 'said'),
    link: field(from, 'saidLink'),
    by: field(from, 'saidBy'),
    ...given('at', optionalField(from, 'saidAt')),
  };
}

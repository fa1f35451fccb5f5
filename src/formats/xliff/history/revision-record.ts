import type { Actor } from '../../../model/actor.js';
import { acts, type Approval, type Origin, type Revision } from '../../../model/revision.js';
import type { TermGiving } from '../../../model/term.js';
import { sameText, type Text } from '../../../model/text.js';
import type { XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import {
  choiceField,
  field,
  given,
  numberField,
  optionalField,
  optionalFlag,
  optionalRecord,
  record,
  recordsOf,
  requiredRecord,
} from './record.js';
import { readText, writeText } from './text-record.js';

const actorKinds: readonly Actor['kind'][] = ['person', 'engine', 'memory', 'import', 'source'];
export const givings: readonly TermGiving[] = ['native', 'inline', 'prompt', 'mask', 'repair', 'none'];

/** `source` is the segment's present wording: a revision of the same wording does not repeat it. */
export function writeRevision(revision: Revision, source: Text): XmlNode {
  const { actor, source: words, target, origin, approval, ...fields } = revision;
  return record('revision', fields, [
    writeActor(actor),
    ...(sameText(words, source) ? [] : [writeText('source', words)]),
    ...(target === null ? [] : [writeText('target', target)]),
    ...writeOrigin(origin),
    ...(approval ? [record('approval', { ...approval })] : []),
  ]);
}

export function readRevision(from: XmlElement, presentSource: Text): Revision {
  const source = optionalRecord(from, 'source');
  const target = optionalRecord(from, 'target');
  const approval = optionalRecord(from, 'approval');
  return {
    id: field(from, 'id'),
    parent: optionalField(from, 'parent') ?? null,
    act: choiceField(from, 'act', acts),
    actor: readActor(requiredRecord(from, 'actor')),
    from: field(from, 'from'),
    to: field(from, 'to'),
    source: source ? readText(source) : presentSource,
    target: target ? readText(target) : null,
    origin: readOrigin(optionalRecord(from, 'origin')),
    ...given('why', optionalField(from, 'why')),
    ...given('at', optionalField(from, 'at')),
    ...given('approval', approval && readApproval(approval)),
  };
}

export function writeActor({ kind, id, name }: Actor): XmlNode {
  return record('actor', { kind, id, name });
}

export function readActor(from: XmlElement): Actor {
  return { kind: choiceField(from, 'kind', actorKinds), id: field(from, 'id'), name: field(from, 'name') };
}

function writeOrigin({ memory, terms, ...fields }: Origin): XmlNode[] {
  const children = [
    ...(memory ? [record('memory', { ...memory })] : []),
    ...(terms ? [record('terms', {}, Object.entries(terms).map(writeGiving))] : []),
  ];
  const empty = children.length === 0 && Object.keys(fields).length === 0;
  return empty ? [] : [record('origin', fields, children)];
}

function writeGiving([term, how]: [string, TermGiving]): XmlNode {
  return record('term', { term, how });
}

function readOrigin(from: XmlElement | undefined): Origin {
  if (!from) return {};
  const memory = optionalRecord(from, 'memory');
  const terms = optionalRecord(from, 'terms');
  return {
    ...given('engine', optionalField(from, 'engine')),
    ...given('model', optionalField(from, 'model')),
    ...given('practice', optionalFlag(from, 'practice')),
    ...given('prompt', optionalField(from, 'prompt')),
    ...given('memory', memory && readMemory(memory)),
    ...given('repetitionOf', optionalField(from, 'repetitionOf')),
    ...given('madeOf', optionalField(from, 'madeOf')),
    ...given('terms', terms && readGivings(terms)),
  };
}

function readMemory(from: XmlElement): NonNullable<Origin['memory']> {
  return {
    unit: field(from, 'unit'),
    kind: choiceField(from, 'kind', ['context', 'exact', 'fuzzy']),
    score: numberField(from, 'score'),
    ...given('name', optionalField(from, 'name')),
  };
}

function readGivings(from: XmlElement): Record<string, TermGiving> {
  const entries = recordsOf(from, 'term').map(
    (term) => [field(term, 'term'), choiceField(term, 'how', givings)] as const,
  );
  return Object.fromEntries(entries);
}

function readApproval(from: XmlElement): Approval {
  return {
    source: field(from, 'source'),
    target: field(from, 'target'),
    terms: field(from, 'terms'),
    ...given('fast', optionalFlag(from, 'fast')),
  };
}

import { blockReading, documentReading, pairReading } from '../../../src/model/checked.js';
import { shapeOf, type Block, type Document, type Role, type Segment } from '../../../src/model/document.js';
import type { Check, Scope, Finding } from '../../../src/model/finding.js';
import { hashString } from '../../../src/model/hash.js';
import { approvalOf, makeRevision, type Act } from '../../../src/model/revision.js';
import { emptyText, plainText, type Text } from '../../../src/model/text.js';

const terms = hashString('terms');

/** A sentence with the acts that were taken on it; `target` is what the first act wrote. */
export interface Sentence {
  readonly source: string | Text;
  readonly target?: string | Text;
  readonly acts?: readonly Act[];
  readonly gap?: string | Text;
  readonly furniture?: boolean;
}

const textOf = (value: string | Text): Text => (typeof value === 'string' ? plainText(value) : value);

export function segmentOf(id: string, order: number, sentence: Sentence): Segment {
  const source = textOf(sentence.source);
  const target = sentence.target === undefined ? null : textOf(sentence.target);
  const segment: Segment = {
    id,
    order,
    source,
    gap: textOf(sentence.gap ?? ''),
    terms,
    furniture: sentence.furniture ?? false,
    revisions: [],
    candidates: [],
    comments: [],
  };
  const acts = sentence.acts ?? (target === null ? [] : ['fill' as const]);
  const revisions = acts.map((act) =>
    makeRevision(id, {
      parent: null,
      act,
      actor:
        act === 'fill'
          ? { kind: 'engine', id: 'local', name: 'local' }
          : { kind: 'person', id: 'Sri', name: 'Sri' },
      from: 'id',
      to: 'en',
      source,
      target,
      origin: act === 'fill' ? { engine: 'local' } : {},
      ...(act === 'approve' && target ? { approval: approvalOf(source, target, terms) } : {}),
    }),
  );
  return { ...segment, revisions };
}

/** A document of paragraphs, each a list of sentences, with clean checks of all that can be checked. */
export function articleOf(
  paragraphs: readonly (readonly Sentence[])[],
  roles: readonly Role[] = [],
  lead: Text = emptyText,
): Document {
  let order = 0;
  const blocks = paragraphs.map((sentences, index): Block => {
    const segments = sentences.map((sentence) => segmentOf(`s${order}`, order++, sentence));
    return {
      id: `b${index}`,
      order: index,
      role: roles[index] ?? 'paragraph',
      lead,
      segments,
      shape: shapeOf(lead, segments),
    };
  });
  const document: Document = {
    path: 'x.txt',
    workspace: 'w',
    from: 'id',
    to: 'en',
    format: 'text',
    bytes: hashString('bytes'),
    version: 1,
    embargo: null,
    blocks,
    gone: [],
    checks: checksOf(blocks),
    dismissals: [],
  };
  return {
    ...document,
    checks: [...document.checks, ...checkOn('document', document.path, documentReading(document))],
  };
}

function checksOf(blocks: readonly Block[]): Check[] {
  return blocks.flatMap((block) => {
    const pairs = block.segments.flatMap((segment) => checkOn('pair', segment.id, pairReading(segment)));
    return [...pairs, ...checkOn('block', block.id, blockReading(block))];
  });
}

function checkOn(scope: Scope, subject: string, read: string | null): Check[] {
  return read === null ? [] : [{ scope, subject, read, findings: [], receipts: [] }];
}

/** The document with this finding in the check of its scope. */
export function withFinding(document: Document, subject: string, finding: Finding): Document {
  const checks = document.checks.map((check) =>
    check.scope === finding.scope && check.subject === subject
      ? { ...check, findings: [...check.findings, finding] }
      : check,
  );
  return { ...document, checks };
}

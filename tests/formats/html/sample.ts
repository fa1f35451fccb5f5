import type { BilingualContext } from '../../../src/flow/export/port.js';
import { allWords } from '../../../src/locales/all-words.js';
import { createSayAny, type ReaderLanguage } from '../../../src/locales/index.js';
import { blockReading, pairReading } from '../../../src/model/checked.js';
import type { Comment } from '../../../src/model/comment.js';
import {
  segmentsOf,
  shapeOf,
  type Block,
  type Document,
  type Role,
  type Segment,
} from '../../../src/model/document.js';
import type { Check, Finding } from '../../../src/model/finding.js';
import { hashString } from '../../../src/model/hash.js';
import {
  approvalOf,
  makeRevision,
  type Act,
  type Origin,
  type Revision,
} from '../../../src/model/revision.js';
import type { Actor } from '../../../src/model/actor.js';
import { targetOf } from '../../../src/model/state.js';
import type { Glossary, Occurrence, Receipt, Term } from '../../../src/model/term.js';
import { emptyText, plainText, type Text } from '../../../src/model/text.js';

/** A sentence of the sample: what it says, who filled it, what was decided. */
export interface Sentence {
  readonly source: string | Text;
  readonly target?: string | Text;
  readonly by?: Actor;
  readonly origin?: Origin;
  readonly decided?: readonly Act[];
  readonly why?: string;
  readonly furniture?: boolean;
  readonly comments?: readonly Comment[];
  readonly findings?: readonly Finding[];
}

export const sri: Actor = { kind: 'person', id: 'sri', name: 'Sri' };
export const engine: Actor = { kind: 'engine', id: 'local', name: 'local' };
export const memory: Actor = { kind: 'memory', id: 'memory', name: 'memory' };

const terms = hashString('terms');
const asText = (value: string | Text): Text => (typeof value === 'string' ? plainText(value) : value);

function segmentOf(order: number, sentence: Sentence): Segment {
  const source = asText(sentence.source);
  const target = sentence.target === undefined ? null : asText(sentence.target);
  const by = sentence.by ?? engine;
  const writing: Act[] = target === null ? [] : [by.kind === 'person' ? 'edit' : 'fill'];
  const revisions = [...writing, ...(sentence.decided ?? [])].map((act): Revision =>
    makeRevision(`s${order}`, {
      parent: null,
      act,
      actor: act === 'fill' ? by : sri,
      from: 'id',
      to: 'en',
      source,
      target,
      origin: sentence.origin ?? (by.kind === 'engine' ? { engine: by.id } : {}),
      ...(sentence.why === undefined ? {} : { why: sentence.why }),
      ...(act === 'approve' && target ? { approval: approvalOf(source, target, terms) } : {}),
    }),
  );
  return {
    id: `s${order}`,
    order,
    source,
    gap: plainText(' '),
    terms,
    furniture: sentence.furniture ?? false,
    revisions,
    candidates: [],
    comments: sentence.comments ?? [],
  };
}

export function documentOf(
  paragraphs: readonly (readonly [Role, ...Sentence[]])[],
  more: Partial<Document> = {},
): Document {
  const checks: Check[] = [];
  let order = 0;
  const blocks = paragraphs.map(([role, ...sentences], index): Block => {
    const segments = sentences.map((sentence) => segmentOf(order++, sentence));
    const block: Block = {
      id: `b${index}`,
      order: index,
      role,
      lead: emptyText,
      segments,
      shape: shapeOf(emptyText, segments),
    };
    const findings = sentences.flatMap((sentence) => sentence.findings ?? []);
    segments.forEach((segment, position) => {
      const read = pairReading(segment);
      const own = (sentences[position]?.findings ?? []).filter((finding) => finding.scope === 'pair');
      if (read)
        checks.push({
          scope: 'pair',
          subject: segment.id,
          read,
          findings: own,
          receipts: receiptsOf(segment),
        });
    });
    const read = blockReading(block) ?? 'unread';
    checks.push({
      scope: 'block',
      subject: block.id,
      read,
      findings: findings.filter((each) => each.scope === 'block'),
      receipts: [],
    });
    return block;
  });
  return {
    path: 'korea-utara.txt',
    workspace: 'sample',
    from: 'id',
    to: 'en',
    format: 'text',
    bytes: hashString('bytes'),
    version: 1,
    embargo: null,
    blocks,
    gone: [],
    checks,
    dismissals: [],
    ...more,
  };
}

const term = (source: string, target: string): Term => ({
  source,
  target,
  variants: [],
  allow: [],
  forbid: [],
  keep: source === target,
  notBefore: [],
  notAfter: [],
  line: 1,
  column: 1,
});

export const glossary: Glossary = {
  from: 'id',
  to: 'en',
  terms: [
    term('Korea Utara', 'North Korea'),
    term('Korea Selatan', 'South Korea'),
    term('Rusia', 'Russia'),
    term('Ukraina', 'Ukraine'),
    term('Pyongyang', 'Pyongyang'),
    term('PBB', 'UN'),
    term('Moskow', 'Moscow'),
  ],
  hash: hashString('glossary'),
};

export function occurrencesIn(text: string): Occurrence[] {
  const found = glossary.terms.flatMap((entry) =>
    [...text.matchAll(new RegExp(`\\b${entry.source}\\b`, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + entry.source.length,
      entry,
      form: entry.source,
    })),
  );
  return found.toSorted((left, right) => left.start - right.start);
}

function receiptsOf(segment: Segment): Receipt[] {
  const target = targetOf(segment)?.text ?? '';
  const next = new Map<string, number>();
  return occurrencesIn(segment.source.text).map(({ start, end, entry }) => {
    const at = target.indexOf(entry.target, next.get(entry.target) ?? 0);
    next.set(entry.target, at + 1);
    const found = at < 0 ? null : { start: at, end: at + entry.target.length, form: entry.target };
    return { term: entry.source, source: { start, end }, required: entry.target, found, how: 'mask' };
  });
}

export function contextOf(document: Document, language: ReaderLanguage = 'en'): BilingualContext {
  const found = segmentsOf(document).map(
    (segment) => [segment.id, occurrencesIn(segment.source.text)] as const,
  );
  return { glossary, occurrences: new Map(found), say: createSayAny(allWords[language]), language };
}

/** Where `words` stand in `text`. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

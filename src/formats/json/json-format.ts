import type { BilingualContext, BilingualFormat } from '../../flow/export/port.js';
import { additionsAfter, placeAdditions, type StandingAddition } from '../../model/addition.js';
import { checkOf } from '../../model/checked.js';
import { headOfPage } from '../../model/article-field.js';
import type { Comment } from '../../model/comment.js';
import { segmentsOf, type Block, type Document, type Segment } from '../../model/document.js';
import { sentenceKey, type Check, type Finding } from '../../model/finding.js';
import { queryBehind } from '../../model/source-query.js';
import { stateOf, targetOf, writingRevision } from '../../model/state.js';
import type { Text } from '../../model/text.js';

/** Aligned pairs for scripts: one object a sentence, in reading order. `version` counts changes that break a reader. */
export const jsonFormat: BilingualFormat = {
  name: 'json',
  extension: '.json',
  write: writePairs,
};

/** What `JSON.stringify` gives with two spaces, a sentence at a time. */
function* writePairs(document: Document, context: BilingualContext): Generator<string> {
  const { path, from, to, embargo } = document;
  const facts = {
    format: 'selaras-bilingual',
    version: 1,
    document: path,
    from,
    to,
    embargo,
    ...headOfPage(document),
  };
  yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n`;
  yield* writeList('segments', describeSegments(document, context));
  yield ',\n';
  // Findings of blocks and of the whole document, save those that are shown at one of its segments.
  const ids = new Set(segmentsOf(document).map((segment) => segment.id));
  const others = widerFindings(document).filter(({ segment }) => !ids.has(segment ?? ''));
  yield* writeList(
    'findings',
    others.map((finding) => describeFinding(finding, context)),
  );
  yield '\n}\n';
}

function* writeList(name: string, items: Iterable<unknown>): Generator<string> {
  let before = `  "${name}": [\n    `;
  for (const item of items) {
    yield before + JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield before.startsWith(',') ? '\n  ]' : `  "${name}": []`;
}

function widerFindings(document: Document): Finding[] {
  return document.checks.filter(({ scope }) => scope !== 'pair').flatMap((check) => check.findings);
}

function* describeSegments(document: Document, context: BilingualContext): Generator {
  const additions = placeAdditions(document);
  const wider = new Map<string, Finding[]>();
  for (const finding of widerFindings(document)) {
    const known = wider.get(finding.segment ?? '');
    if (known) known.push(finding);
    else wider.set(finding.segment ?? '', [finding]);
  }
  for (const block of document.blocks)
    for (const segment of block.segments) {
      const check = checkOf(document, 'pair', segment.id);
      // Findings of the pair, then those of its block and document that are shown at it.
      const findings = [...(check?.findings ?? []), ...(wider.get(segment.id) ?? [])];
      yield describeSegment(
        segment,
        block,
        check,
        findings.map((each) => describeFinding(withQuery(each, segment.id, document), context)),
        additionsAfter(additions, segment.id),
      );
    }
}

/** With the severity that counts while somebody asks whether the source is wrong. */
function withQuery(finding: Finding, segment: string, document: Document): Finding {
  return queryBehind(finding, segment, document) ? { ...finding, severity: 'warning' } : finding;
}

function describeSegment(
  segment: Segment,
  block: Block,
  check: Check | null,
  findings: readonly unknown[],
  additions: readonly StandingAddition[],
): unknown {
  const target = targetOf(segment);
  return {
    id: segment.id,
    block: block.id,
    role: block.role,
    state: stateOf(segment),
    source: describeText(segment.source),
    target: target && describeText(target),
    gap: segment.gap.text,
    origin: describeOrigin(segment),
    receipts: check?.receipts ?? [],
    findings,
    comments: segment.comments.map(describeComment),
    // The desk's own sentences behind this one. JSON leaves out what is undefined.
    additions: additions.length > 0 ? additions.map(({ text, by, at }) => ({ text, by, at })) : undefined,
  };
}

/** Inline codes stand beside the words, and only where there are any. */
function describeText({ text, codes }: Text): unknown {
  return codes.length === 0 ? { text } : { text, codes };
}

/** Who wrote the standing words, and with what. */
function describeOrigin(segment: Segment): unknown {
  const revision = writingRevision(segment);
  if (!revision) return null;
  const { engine, model, memory, repetitionOf } = revision.origin;
  const { kind, name } = revision.actor;
  // JSON leaves out what is undefined.
  return { by: kind, name, engine, model, memory, repetitionOf, at: revision.at };
}

function describeFinding(finding: Finding, context: BilingualContext): unknown {
  const { code, severity, scope, values, spans, fix } = finding;
  const sentence = context.say(sentenceKey(finding), values);
  // JSON leaves out what is undefined.
  return { code, severity, scope, values, spans, fix, sentence };
}

function describeComment({ kind, by, text, resolved, at, original }: Comment): unknown {
  // JSON leaves out what is undefined.
  return { kind, by, text, resolved, at, original };
}

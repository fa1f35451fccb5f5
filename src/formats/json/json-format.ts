import type { BilingualContext, BilingualFormat } from '../../flow/export/port.js';
import { checkOf } from '../../model/checked.js';
import type { Comment } from '../../model/comment.js';
import { segmentsOf, type Block, type Document, type Segment } from '../../model/document.js';
import { sentenceKey, type Check, type Finding } from '../../model/finding.js';
import { stateOf, targetOf, writingRevision } from '../../model/state.js';
import type { Text } from '../../model/text.js';

/** Aligned pairs for scripts: one object a sentence, in reading order. `version` counts changes that break a reader. */
export const jsonFormat: BilingualFormat = {
  name: 'json',
  extension: '.json',
  write(document, context) {
    return `${JSON.stringify(describeDocument(document, context), null, 2)}\n`;
  },
};

function describeDocument(document: Document, context: BilingualContext): unknown {
  const ids = new Set(segmentsOf(document).map((segment) => segment.id));
  return {
    format: 'selaras-bilingual',
    version: 1,
    document: document.path,
    from: document.from,
    to: document.to,
    embargo: document.embargo,
    segments: document.blocks.flatMap((block) =>
      block.segments.map((segment) => describeSegment(segment, block, document, context)),
    ),
    // Findings of blocks and of the whole document, save those that are shown at one of its segments.
    findings: document.checks
      .flatMap((check) => check.findings)
      .filter((finding) => finding.scope !== 'pair' && !ids.has(finding.segment ?? ''))
      .map((finding) => describeFinding(finding, context)),
  };
}

function describeSegment(
  segment: Segment,
  block: Block,
  document: Document,
  context: BilingualContext,
): unknown {
  const check = checkOf(document, 'pair', segment.id);
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
    findings: findingsAt(segment, check, document).map((finding) => describeFinding(finding, context)),
    comments: segment.comments.map(describeComment),
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

/** Findings of the pair, then those of its block and document that are shown at it. */
function findingsAt(segment: Segment, check: Check | null, document: Document): Finding[] {
  const wider = document.checks
    .filter(({ scope }) => scope !== 'pair')
    .flatMap((each) => each.findings)
    .filter((finding) => finding.segment === segment.id);
  return [...(check?.findings ?? []), ...wider];
}

function describeFinding(finding: Finding, context: BilingualContext): unknown {
  const { code, severity, scope, values, spans, fix } = finding;
  const sentence = context.say(sentenceKey(finding), values);
  // JSON leaves out what is undefined.
  return { code, severity, scope, values, spans, fix, sentence };
}

function describeComment({ kind, by, text, resolved, at }: Comment): unknown {
  return { kind, by, text, resolved, at };
}

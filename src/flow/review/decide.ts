import type { Actor } from '../../model/actor.js';
import { checkOf, pairReading } from '../../model/checked.js';
import type { Document, Segment } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { openFindingsOf } from '../../model/open-findings.js';
import { approvalOf, makeRevision, type Act, type Revision } from '../../model/revision.js';
import { headOf, isExcluded, targetOf, writingRevision } from '../../model/state.js';
import type { Text } from '../../model/text.js';

/** What a person decides on a segment. */
export type Decision =
  | { readonly act: 'edit'; readonly target: Text; readonly why?: string }
  /** `fast`: faster than it can be read, after being asked once more. */
  | { readonly act: 'approve'; readonly fast?: boolean }
  | { readonly act: 'reopen'; readonly why?: string }
  | { readonly act: 'include' }
  | { readonly act: 'reject' | 'exclude'; readonly why: string };

/** Why an approval is refused. */
export type Refusal =
  | { readonly reason: 'untranslated' | 'excluded' | 'unchecked' | 'practice' }
  | { readonly reason: 'blocking'; readonly findings: readonly Finding[] };

export type Decided =
  | { readonly kind: 'revision'; readonly revision: Revision }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Makes the revision of a decision, or says why it cannot be taken. A save is never refused; an approval is gated. */
export function decide(
  document: Document,
  segment: Segment,
  decision: Decision,
  by: { readonly actor: Actor; readonly at: string },
): Decided {
  const refusal = decision.act === 'approve' ? refusalOf(document, segment) : null;
  if (refusal) return { kind: 'refused', refusal };
  const target = decision.act === 'edit' ? decision.target : targetOf(segment);
  const revision = makeRevision(segment.id, {
    parent: headOf(segment)?.id ?? null,
    act: decision.act satisfies Act,
    actor: by.actor,
    from: document.from,
    to: document.to,
    source: segment.source,
    target,
    origin: decision.act === 'edit' ? {} : (headOf(segment)?.origin ?? {}),
    at: by.at,
    ...('why' in decision && decision.why !== undefined ? { why: decision.why } : {}),
    ...(decision.act === 'approve' && target
      ? {
          approval: {
            ...approvalOf(segment.source, target, segment.terms),
            ...(decision.fast ? { fast: true } : {}),
          },
        }
      : {}),
  });
  return { kind: 'revision', revision };
}

function refusalOf(document: Document, segment: Segment): Refusal | null {
  if (isExcluded(segment)) return { reason: 'excluded' };
  if (targetOf(segment) === null) return { reason: 'untranslated' };
  if (writingRevision(segment)?.origin.practice) return { reason: 'practice' };
  if (checkOf(document, 'pair', segment.id)?.read !== pairReading(segment)) return { reason: 'unchecked' };
  const findings = openFindingsOf(document, segment.id).filter((finding) => finding.severity === 'blocking');
  return findings.length > 0 ? { reason: 'blocking', findings } : null;
}

import { isUneditedMachine } from '../../flow/review/reading-time.js';
import { segmentsOf } from '../../model/document.js';
import { openFindingsOf } from '../../model/open-findings.js';
import { headOf, stateOf } from '../../model/state.js';
import { revise } from '../approve.js';
import type { Workspace } from '../open-workspace.js';

export interface CleanApproved {
  readonly approved: readonly string[];
  /** `findings`: something is open at it. `fast`: machine words that nobody can have read yet; ask, and say `sure`. */
  readonly left: readonly { readonly segment: string; readonly reason: LeftReason }[];
}

export type LeftReason = 'findings' | 'fast' | 'untranslated' | 'practice' | 'unchecked' | 'stale';

/** Approves, of an article or of some of its segments, what has no open finding at all; the rest is for a person to look at. */
export async function approveClean(
  asked: {
    readonly path: string;
    readonly segments?: readonly string[] | undefined;
    readonly sure?: boolean | undefined;
    readonly by: string;
  },
  workspace: Workspace,
): Promise<CleanApproved | null> {
  const document = await workspace.store.documents.load(asked.path);
  if (!document) return null;
  const wanted = asked.segments && new Set(asked.segments);
  const approved: string[] = [];
  const left: { segment: string; reason: LeftReason }[] = [];
  for (const segment of segmentsOf(document)) {
    const state = stateOf(segment);
    if ((wanted && !wanted.has(segment.id)) || state === 'approved' || state === 'excluded') continue;
    const open = openFindingsOf(document, segment.id).some(({ severity }) => severity !== 'info');
    const fast = isUneditedMachine(segment);
    const reason = open ? 'findings' : fast && !asked.sure ? 'fast' : null;
    if (reason) {
      left.push({ segment: segment.id, reason });
      continue;
    }
    const expected = headOf(segment)?.id ?? null;
    const decision = { act: 'approve', fast } as const;
    const revised = await revise(asked.path, segment.id, expected, decision, asked.by, workspace);
    if (revised.kind === 'saved') approved.push(segment.id);
    else left.push({ segment: segment.id, reason: reasonOf(revised) });
  }
  return { approved, left };
}

function reasonOf(revised: Exclude<Awaited<ReturnType<typeof revise>>, { kind: 'saved' }>): LeftReason {
  if (revised.kind !== 'refused') return 'stale';
  const { reason } = revised.refusal;
  return reason === 'blocking' || reason === 'excluded' ? 'findings' : reason;
}

import { applyGlossary } from '../flow/apply-glossary.js';
import { buildTermIndex } from '../glossary/term-index.js';
import { english } from '../language/english/index.js';
import { indonesian } from '../language/indonesian/index.js';
import type { Workspace } from './open-workspace.js';
import { readGlossary, withChecksOff } from './read-glossary.js';

/**
 * The workspace under the glossary.yaml of now, which is applied where it is another one; the same object where nothing changed. Throws a Fault for
 * a file with mistakes: the glossary of before stays then.
 */
export async function renewWorkspace(workspace: Workspace): Promise<Workspace> {
  const glossary = withChecksOff(await readGlossary(workspace.folders), workspace.settings.checks.off);
  const { documents } = workspace.store;
  const applied = (await documents.appliedGlossary()) === glossary.hash;
  if (applied && glossary.hash === workspace.glossary.hash && sameNotes(workspace, glossary.terms))
    return workspace;
  const index = buildTermIndex(glossary, indonesian, english);
  // What was read under other terms is of no use.
  const kept = workspace.kept ? { kept: new WeakMap() } : {};
  const renewed = { ...workspace, glossary, index, ...kept };
  const reopened = await applyGlossary(glossary, { ...renewed, store: documents });
  return { ...renewed, reopened };
}

/** Notes and lines are not in the hash, and people read them. */
function sameNotes({ glossary }: Workspace, terms: Workspace['glossary']['terms']): boolean {
  return (
    terms.length === glossary.terms.length &&
    terms.every((term, index) => {
      const before = glossary.terms[index];
      return before?.note === term.note && before?.line === term.line && before?.source === term.source;
    })
  );
}

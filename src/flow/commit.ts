import { Fault } from '../model/fault.js';
import type { Commit, Committed, DocumentStore } from './port.js';

/** Commits, or says why the whole commit was refused. Stale segments are the caller's to handle. */
export async function commit(
  content: Commit,
  store: DocumentStore,
): Promise<Extract<Committed, { kind: 'saved' }>> {
  const result = await store.commit(content);
  if (result.kind === 'saved') return result;
  const code = result.reason === 'glossary' ? 'flow.glossaryMoved' : 'flow.readMeanwhile';
  throw new Fault(code, { path: content.path }, { exit: 1 });
}

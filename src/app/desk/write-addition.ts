import { writeAddition, type AdditionAsked, type AdditionWritten } from '../../flow/write-addition.js';
import { revising } from '../approve.js';
import type { Workspace } from '../open-workspace.js';

/** A sentence of the desk's own: white space around it and line breaks in it are none of its words. */
export function writeOwnSentence(
  asked: Omit<AdditionAsked, 'at'>,
  workspace: Workspace,
): Promise<AdditionWritten> {
  const text = asked.text === null ? null : asked.text.trim().replaceAll(/\s+/gu, ' ');
  return writeAddition({ ...asked, text, at: workspace.options.now() }, revising(workspace));
}

import { parseGlossary } from '../glossary/parse-glossary.js';
import { Fault } from '../model/fault.js';
import { findWorkspace, type Folders } from '../workspace/folders.js';
import { decodeText, readBytes } from '../workspace/read-file.js';
import { assertCheckCodes } from './check-codes.js';
import type { PairsRules } from './check-pairs-file.js';
import { readGlossary } from './read-glossary.js';
import { readSettings } from './read-settings.js';

export interface PairsRulesAsked {
  readonly cwd: string;
  /** Folder to look for a workspace from; without it a missing workspace is no fault. */
  readonly workspace?: string | undefined;
  /** A glossary.yaml that counts in place of the workspace's. */
  readonly glossary?: string | undefined;
  /** Codes of checks that are switched off, besides those of the settings. */
  readonly off?: readonly string[] | undefined;
}

/** What pairs are checked with: the glossary and the settings of the workspace around, where there is one. Opens no database. */
export async function readPairsRules(
  asked: PairsRulesAsked,
): Promise<PairsRules & { readonly glossaryFile: string | null }> {
  assertCheckCodes(asked.off ?? []);
  const folders = workspaceAround(asked);
  const settings = folders ? await readSettings(folders) : null;
  const off = [...new Set([...(settings?.checks.off ?? []), ...(asked.off ?? [])])];
  const glossaryFile = asked.glossary ?? folders?.glossary ?? null;
  if (asked.glossary !== undefined) {
    const yaml = decodeText(await readBytes(asked.glossary), asked.glossary);
    return { glossary: parseGlossary(yaml, asked.glossary), glossaryFile, off };
  }
  return { glossary: folders ? await readGlossary(folders) : null, glossaryFile, off };
}

function workspaceAround({ cwd, workspace }: PairsRulesAsked): Folders | null {
  try {
    return findWorkspace(workspace ?? cwd);
  } catch (fault) {
    if (workspace === undefined && fault instanceof Fault && fault.code === 'workspace.none') return null;
    throw fault;
  }
}

import { parseGlossary } from '../glossary/parse-glossary.js';
import { hashData } from '../model/hash.js';
import type { Glossary } from '../model/term.js';
import type { Folders } from '../workspace/folders.js';
import { readTextIfThere } from '../workspace/read-file.js';

/** The workspace's glossary; an empty one where there is no file. */
export async function readGlossary(folders: Folders): Promise<Glossary> {
  return parseGlossary((await readTextIfThere(folders.glossary)) ?? '', folders.glossary);
}

/**
 * The hash that every commit names also covers the checks that are switched off: a change of them is applied like a changed glossary, everything
 * is checked anew, and a process with the settings of before stores nothing more.
 */
export function withChecksOff(glossary: Glossary, off: readonly string[]): Glossary {
  return off.length === 0 ? glossary : { ...glossary, hash: hashData([glossary.hash, off.toSorted()]) };
}

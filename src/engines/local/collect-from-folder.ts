import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../model/fault.js';
import type { ModelFile, Role } from './manifest.js';
import { missingRole, roleOfFile, withoutGzip } from './recognize-files.js';
import { storeFile } from './store-file.js';

/** Copies a model's files, packed with gzip or not, out of a folder that a person brought along. */
export async function collectFromFolder(from: string, into: string): Promise<ModelFile[]> {
  const names = await readdir(from).catch((cause: unknown) => {
    throw new Fault('engine.modelFolderUnreadable', { folder: from }, { cause });
  });
  const chosen = new Map<Role, string>();
  // In the order of names the unpacked file stands before the packed one of the same name.
  for (const name of names.toSorted()) {
    const role = roleOfFile(name);
    if (role !== null && !chosen.has(role)) chosen.set(role, name);
  }
  const wanted = missingRole([...chosen.keys()]);
  if (wanted !== null) throw new Fault('engine.modelFilesMissing', { folder: from, wanted });
  const stored: ModelFile[] = [];
  for (const [role, name] of chosen) {
    const file = { path: join(from, name), gzip: name.endsWith('.gz'), role, name: withoutGzip(name) };
    stored.push(await storeFile({ ...file, size: null, sha256: null }, into));
  }
  return stored;
}

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Fault } from '../../model/fault.js';
import type { ModelFile, Role } from './manifest.js';

/** No model file is near this size; what unpacks to more is not one. */
const mostBytes = 1_000_000_000;

export interface FileToStore {
  /** Where the bytes are now. */
  readonly path: string;
  readonly gzip: boolean;
  readonly role: Role;
  /** The name to store it under. */
  readonly name: string;
  /** What the unpacked file must measure and hash to (SHA-256, lower case); null where nobody told. */
  readonly size: number | null;
  readonly sha256: string | null;
}

/** Unpacks a file into `folder`, after comparing it with what it should be. Throws a Fault for another file or a damaged one. */
export async function storeFile(file: FileToStore, folder: string): Promise<ModelFile> {
  const packed = await readFile(file.path);
  const bytes = file.gzip ? await unpack(packed, file.name) : packed;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const differs =
    (file.size !== null && file.size !== bytes.length) || (file.sha256 !== null && file.sha256 !== sha256);
  if (differs || bytes.length === 0) throw new Fault('engine.modelFileDamaged', { file: file.name });
  await writeFile(join(folder, file.name), bytes);
  return { name: file.name, role: file.role, size: bytes.length, sha256 };
}

async function unpack(packed: Buffer, file: string): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: mostBytes });
  } catch (cause) {
    throw new Fault('engine.modelFileDamaged', { file }, { cause });
  }
}

import { randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isReaderLanguage, type ReaderLanguage } from '../../locales/index.js';
import type { Folders } from '../../workspace/folders.js';
import { readTextIfThere } from '../../workspace/read-file.js';
import { writeWhole } from '../../workspace/write-whole.js';

/** Who works at this desk, and the token of its address: kept, so that an open page survives a restart of the server. */
export interface Person {
  readonly token: string;
  readonly name: string | null;
  readonly language: ReaderLanguage | null;
}

const schema = z.object({
  token: z.string().regex(/^[\w-]{32,}$/),
  name: z.string().min(1).max(100).nullable(),
  language: z.string().nullable(),
});

/** Reads `.selaras/desk.json`; one that is missing or damaged is made anew. */
export async function readPerson(folders: Folders): Promise<Person> {
  const known = parse(await readTextIfThere(fileOf(folders)).catch(() => null));
  if (known) return known;
  const fresh: Person = { token: randomBytes(24).toString('base64url'), name: null, language: null };
  await writePerson(fresh, folders);
  return fresh;
}

/** The name that this desk decides under; null where nobody has said it. */
export async function nameAtDesk(folders: Folders): Promise<string | null> {
  return parse(await readTextIfThere(fileOf(folders)).catch(() => null))?.name ?? null;
}

/** Only its owner may read it: the token opens the desk. */
export async function writePerson(person: Person, folders: Folders): Promise<void> {
  await mkdir(folders.data, { recursive: true });
  await writeWhole(fileOf(folders), `${JSON.stringify(person, null, 2)}\n`);
  await chmod(fileOf(folders), 0o600);
}

function fileOf(folders: Folders): string {
  return join(folders.data, 'desk.json');
}

function parse(content: string | null): Person | null {
  try {
    const read = schema.safeParse(JSON.parse(content ?? ''));
    if (!read.success) return null;
    const { language } = read.data;
    return { ...read.data, language: isReaderLanguage(language) ? language : null };
  } catch {
    return null;
  }
}

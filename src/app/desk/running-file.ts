import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Folders } from '../../workspace/folders.js';
import { readTextIfThere } from '../../workspace/read-file.js';
import { writeWhole } from '../../workspace/write-whole.js';
import { isAlive, processHolder } from '../process-holder.js';
import { readPerson } from './person-file.js';

const schema = z.object({ port: z.int().min(1).max(65_535), holder: z.string() });

/** Address of a screen of the desk that another process serves of this workspace; null where none does. */
export async function runningDesk(folders: Folders, path: string): Promise<string | null> {
  const content = await readTextIfThere(fileOf(folders)).catch(() => null);
  const read = schema.safeParse(parsed(content));
  if (!read.success || !isAlive(read.data.holder)) return null;
  const { token } = await readPerson(folders);
  return `http://127.0.0.1:${read.data.port}${path}?token=${token}`;
}

/** Says that this process serves the desk, so that a second `serve` leads there. */
export async function sayRunning(port: number, folders: Folders): Promise<void> {
  await writeWhole(fileOf(folders), `${JSON.stringify({ port, holder: processHolder() })}\n`);
}

export async function sayClosed(folders: Folders): Promise<void> {
  await rm(fileOf(folders), { force: true });
}

function fileOf(folders: Folders): string {
  return join(folders.data, 'serving.json');
}

function parsed(content: string | null): unknown {
  try {
    return JSON.parse(content ?? '');
  } catch {
    return null;
  }
}

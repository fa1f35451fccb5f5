import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Key } from '../engines/settings-fields.js';

/** Finds an engine's key where its settings say: in a file, which may be private to the desk's user, or in a variable of the environment. */
export async function readKey(
  { keyFile, keyVariable }: { readonly keyFile?: string | undefined; readonly keyVariable: string },
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Key> {
  if (keyFile === undefined) return { value: filled(environment[keyVariable]), source: keyVariable };
  const source = resolve(root, keyFile);
  const text = await readFile(source, 'utf8').catch(() => '');
  return { value: filled(text), source };
}

function filled(text: string | undefined): string | null {
  const key = text?.trim() ?? '';
  return key === '' ? null : key;
}

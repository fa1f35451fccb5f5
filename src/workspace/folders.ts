import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Fault } from '../model/fault.js';

/** Where things are in a workspace; all absolute paths. */
export interface Folders {
  readonly root: string;
  readonly source: string;
  readonly translations: string;
  readonly glossary: string;
  readonly settings: string;
  /** Database, caches and models; git-ignored. */
  readonly data: string;
  readonly database: string;
  readonly models: string;
}

export function foldersOf(root: string): Folders {
  const data = join(root, '.selaras');
  return {
    root,
    source: join(root, 'source'),
    translations: join(root, 'translations'),
    glossary: join(root, 'glossary.yaml'),
    settings: join(root, 'selaras.yaml'),
    data,
    database: join(data, 'selaras.db'),
    models: join(data, 'models'),
  };
}

/** The workspace around a folder: the nearest one upwards that has a glossary.yaml or a selaras.yaml. Throws a Fault where there is none. */
export function findWorkspace(start: string): Folders {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (['glossary.yaml', 'selaras.yaml'].some((name) => isFile(join(folder, name))))
      return foldersOf(folder);
    if (dirname(folder) === folder) throw new Fault('workspace.none', { folder: resolve(start) });
  }
}

/** A file's name as people and other machines read it: relative to the workspace, with forward slashes. */
export function nameInWorkspace(folders: Folders, file: string): string {
  return relative(folders.root, file).replaceAll('\\', '/');
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

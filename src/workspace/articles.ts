import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../model/fault.js';
import type { Folders } from './folders.js';
import { readFault } from './read-file.js';

/**
 * Article paths under source/ (forward slashes, sorted) that the arguments name: files, folders, or nothing for all of source/.
 * Arguments are looked up from `cwd` first, then under source/. Throws a Fault for what is outside, missing, of an unknown kind, or doubled
 * (x.txt beside x.md, whose outputs would have the same name).
 */
export async function findArticles(
  folders: Folders,
  names: readonly string[],
  cwd: string,
  extensions: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  const wanted = names.length > 0 ? names : [folders.source];
  for (const name of wanted) {
    for (const path of await articlesAt(folders, name, cwd, extensions)) found.add(path);
  }
  const paths = [...found].toSorted();
  await refuseDoubles(folders, paths, extensions);
  return paths;
}

async function articlesAt(
  folders: Folders,
  name: string,
  cwd: string,
  extensions: readonly string[],
): Promise<string[]> {
  const place = await existing([resolve(cwd, name), resolve(folders.source, name)]);
  if (!place) {
    if (name === folders.source) throw new Fault('workspace.noSource', { folder: folders.source });
    throw new Fault('workspace.noArticle', { file: name });
  }
  if ((await stat(place)).isDirectory()) return walk(folders, place, extensions);
  const path = await pathInSource(folders, place, name);
  if (!extensions.includes(extname(path).toLowerCase()))
    throw new Fault('workspace.unknownKind', { file: name, kinds: extensions.join(', ') });
  return [path];
}

async function existing(places: readonly string[]): Promise<string | null> {
  for (const place of places) {
    if (
      await stat(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  }
  return null;
}

async function walk(folders: Folders, folder: string, extensions: readonly string[]): Promise<string[]> {
  await pathInSource(folders, folder, folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    // It may be any folder below that cannot be read.
    throw readFault((cause as NodeJS.ErrnoException).path ?? folder, cause);
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter((entry) => extensions.includes(extname(entry.name).toLowerCase()))
    .map((entry) => slashes(relative(folders.source, join(entry.parentPath, entry.name))));
}

async function pathInSource(folders: Folders, place: string, name: string): Promise<string> {
  const inside = relative(await realpath(folders.source), await realpath(place));
  if (inside.startsWith('..') || isAbsolute(inside))
    throw new Fault('workspace.outside', { file: name, source: folders.source });
  return slashes(inside);
}

function slashes(path: string): string {
  return path.split(sep).join('/').normalize('NFC');
}

async function refuseDoubles(
  folders: Folders,
  paths: readonly string[],
  extensions: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const stem = path.slice(0, -extname(path).length);
    for (const extension of extensions) {
      const other = `${stem}${extension}`;
      if (other === path || !(await existing([join(folders.source, other)]))) continue;
      throw new Fault('workspace.doubled', { file: path, other });
    }
  }
}

/** Where an output of an article goes: the same place under translations/, with another ending. */
export function outputFile(folders: Folders, path: string, ending: string): string {
  return join(folders.translations, `${path.slice(0, -extname(path).length)}${ending}`);
}

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Fault } from '../model/fault.js';
import type { Values } from '../model/finding.js';
import { hashBytes } from '../model/hash.js';
import { findArticles, outputFile } from '../workspace/articles.js';
import { findWorkspace, nameInWorkspace, type Folders } from '../workspace/folders.js';
import { MOST_OUTPUT_BYTES, readBytes, readTextIfThere } from '../workspace/read-file.js';
import { articleExtensions } from './document-formats.js';
import { parseManifest, type Manifest } from './manifest.js';
import { readGlossary, withChecksOff } from './read-glossary.js';
import { readSettings } from './read-settings.js';
import { outputProblems } from './output-problems.js';
import { manifestEnding } from './write-manifest.js';

/** What is wrong with an article's account; its sentence stands in locales/ under `complete.problem.<kind>`. */
export interface Problem {
  readonly kind: string;
  readonly values: Values;
}

export interface ArticleAccount {
  readonly path: string;
  /** Null where there is none that can be read. */
  readonly manifest: Manifest | null;
  /** None means complete. */
  readonly problems: readonly Problem[];
}

/**
 * Holds each article's manifest against the files as they are now. Reads files alone, never the database: a fresh clone answers like the desk.
 * Without names, every article of source/ and every manifest under translations/.
 */
export async function checkComplete(
  names: readonly string[],
  options: { readonly cwd: string },
): Promise<ArticleAccount[]> {
  const folders = findWorkspace(options.cwd);
  const settings = await readSettings(folders);
  const glossary = withChecksOff(await readGlossary(folders), settings.checks.off).hash;
  const accounts: ArticleAccount[] = [];
  for (const path of await pathsOf(names, folders, options.cwd))
    accounts.push(await checkOne(path, glossary, folders));
  return accounts;
}

/** An article whose source is gone can still be named by its path under source/, where its manifest stands. */
async function pathsOf(names: readonly string[], folders: Folders, cwd: string): Promise<string[]> {
  if (names.length === 0) {
    const there = await findArticles(folders, [], cwd, articleExtensions);
    return [...new Set([...there, ...(await manifestPaths(folders))])].toSorted();
  }
  const gone = names.filter(
    (name) =>
      !existsSync(resolve(cwd, name)) &&
      !existsSync(join(folders.source, name)) &&
      existsSync(outputFile(folders, name, manifestEnding)),
  );
  const left = names.filter((name) => !gone.includes(name));
  const there = left.length > 0 ? await findArticles(folders, left, cwd, articleExtensions) : [];
  return [...new Set([...there, ...gone])].toSorted();
}

/** Articles that a manifest under translations/ speaks of. One that cannot be read is reported where its article is. */
async function manifestPaths(folders: Folders): Promise<string[]> {
  const files = await readdir(folders.translations, { recursive: true }).catch((): string[] => []);
  const paths: string[] = [];
  for (const file of files.filter((name) => name.endsWith(manifestEnding))) {
    const read = await readManifest(join(folders.translations, file), folders);
    if (read instanceof Fault || read === null) continue;
    // A copy of a manifest somewhere else is nobody's account.
    if (outputFile(folders, read.document, manifestEnding) === join(folders.translations, file))
      paths.push(read.document);
  }
  return paths;
}

async function readManifest(file: string, folders: Folders): Promise<Manifest | Fault | null> {
  try {
    const content = await readTextIfThere(file, MOST_OUTPUT_BYTES);
    return content === null ? null : parseManifest(content, nameInWorkspace(folders, file));
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
}

async function checkOne(path: string, glossary: string, folders: Folders): Promise<ArticleAccount> {
  const file = outputFile(folders, path, manifestEnding);
  const values = { path, file: nameInWorkspace(folders, file) };
  const manifest = await readManifest(file, folders);
  if (manifest === null) return { path, manifest, problems: [{ kind: 'noManifest', values }] };
  if (manifest instanceof Fault || manifest.document !== path)
    return { path, manifest: null, problems: [{ kind: 'badManifest', values }] };
  const problems = [
    ...(await sourceProblems(manifest, folders)),
    ...(manifest.glossary === glossary ? [] : [{ kind: 'glossaryChanged', values: { path } }]),
    ...countProblems(manifest),
    ...(await outputProblems(manifest, folders)),
  ];
  return { path, manifest, problems };
}

async function sourceProblems({ document, source }: Manifest, folders: Folders): Promise<Problem[]> {
  const values = { path: document, file: `source/${document}` };
  const bytes = await readBytes(join(folders.source, document)).catch((fault: unknown) => {
    if (fault instanceof Fault) return null;
    throw fault;
  });
  if (bytes === null) return [{ kind: 'sourceGone', values }];
  return hashBytes(bytes) === source.hash ? [] : [{ kind: 'sourceChanged', values }];
}

function countProblems({ document: path, segments, ...lists }: Manifest): Problem[] {
  const problems: Problem[] = [];
  if (lists.untranslated.length > 0) {
    const numbers = lists.untranslated.map(({ number }) => number).join(', ');
    problems.push({ kind: 'untranslated', values: { path, numbers, count: lists.untranslated.length } });
  }
  const accounted = segments.out + lists.leftOut.length + lists.untranslated.length;
  if (segments.in !== accounted)
    problems.push({ kind: 'unaccounted', values: { path, all: segments.in, accounted } });
  return problems;
}

import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { segmentsOf, type Document } from '../../model/document.js';
import { headOf } from '../../model/state.js';
import { urgencyOf } from '../../model/article-field.js';
import { articleExtensions } from '../document-formats.js';
import type { Workspace } from '../open-workspace.js';
import { countArticle, type ArticleCounts } from '../count-article.js';
import { articleStateOf, sourceStateOf, type ArticleState, type SourceState } from './open-article.js';
import { outdatedCopies, sentCopiesOf } from '../sent-copies.js';

export interface ListedArticle {
  readonly path: string;
  readonly title: string;
  /** `new`: in source/, not read yet. */
  readonly state: 'new' | ArticleState;
  /** Null for one that was not read yet. */
  readonly counts: ArticleCounts | null;
  /** ISO time of the newest act, or of the file; null where neither is known. */
  readonly updated: string | null;
  readonly embargo: string | null;
  /** From 1, the most urgent, to 8; null where nobody said. */
  readonly urgency: number | null;
  readonly source: SourceState;
  /** A copy left as approved and says something else than the article does now. */
  readonly outdated: boolean;
}

type Facts = Omit<ListedArticle, 'path' | 'source' | 'updated'> & {
  readonly acted: string | null;
  readonly bytes: string | null;
};

/** Every article of source/ and of the store, in no order of note. What was read of an article is kept while nothing changes it. */
export class ArticleList {
  private readonly facts = new Map<string, { readonly seq: number; readonly facts: Facts }>();

  /** Paths of all articles, sorted, with the time of their file where there is one. */
  async paths(workspace: Workspace): Promise<Map<string, number | null>> {
    const files = await filesOf(workspace.folders.source);
    const stored = await workspace.store.documents.paths();
    const paths = new Set([...files.keys(), ...stored]);
    return new Map([...paths].toSorted().map((path) => [path, files.get(path) ?? null]));
  }

  async read(path: string, fileTime: number | null, workspace: Workspace): Promise<ListedArticle> {
    const { documents } = workspace.store;
    const seq = await documents.latestChange(path);
    const known = this.facts.get(path);
    if (known?.seq === seq && seq > 0) return this.listed(path, known.facts, fileTime, workspace);
    const document = await documents.load(path);
    const facts = document ? await factsOf(document, workspace) : unread(path);
    if (document) this.facts.set(path, { seq, facts });
    return this.listed(path, facts, fileTime, workspace);
  }

  private async listed(
    path: string,
    { acted, bytes, ...facts }: Facts,
    fileTime: number | null,
    workspace: Workspace,
  ): Promise<ListedArticle> {
    const updated = acted ?? (fileTime === null ? null : new Date(fileTime).toISOString());
    const source = bytes === null ? 'current' : await sourceStateOf({ path, bytes }, workspace);
    return { ...facts, path, updated, source };
  }
}

function unread(path: string): Facts {
  return {
    title: path,
    state: 'new',
    counts: null,
    embargo: null,
    urgency: null,
    acted: null,
    bytes: null,
    outdated: false,
  };
}

async function factsOf(document: Document, workspace: Workspace): Promise<Facts> {
  const segments = segmentsOf(document);
  const times = segments.flatMap((segment) => headOf(segment)?.at ?? []).toSorted();
  return {
    title: titleOf(document),
    state: articleStateOf(document),
    counts: countArticle(document),
    embargo: document.embargo,
    urgency: urgencyOf(document),
    acted: times.at(-1) ?? null,
    bytes: document.bytes,
    outdated: outdatedCopies(await sentCopiesOf(document, workspace)).length > 0,
  };
}

/** The headline as the source has it, or the file's name. */
export function titleOf(document: Document): string {
  const headline = document.blocks.find(({ role }) => role === 'headline')?.segments ?? [];
  const title = headline
    .map(({ source, gap }) => source.text + gap.text)
    .join('')
    .trim();
  return title === '' ? document.path : title;
}

/** Articles below source/ with the time of their file, in milliseconds. */
async function filesOf(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = new Map<string, number>();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    if (!articleExtensions.includes(extname(entry.name).toLowerCase())) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/').normalize('NFC');
    found.set(path, (await stat(file).catch(() => null))?.mtimeMs ?? 0);
  }
  return found;
}

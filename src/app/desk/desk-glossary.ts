import { movedTerms, termFinder } from '../../flow/terms-in-document.js';
import { changeEntry } from '../../glossary/change-entry.js';
import { findConflicts } from '../../glossary/conflicts.js';
import { parseGlossary } from '../../glossary/parse-glossary.js';
import { buildTermIndex } from '../../glossary/term-index.js';
import { english } from '../../language/english/index.js';
import { indonesian } from '../../language/indonesian/index.js';
import { segmentsOf, type Document } from '../../model/document.js';
import type { Fault } from '../../model/fault.js';
import { hashString } from '../../model/hash.js';
import { isApproved } from '../../model/state.js';
import type { Term, TermEntry } from '../../model/term.js';
import { readTextIfThere } from '../../workspace/read-file.js';
import { writeWhole } from '../../workspace/write-whole.js';
import type { Workspace } from '../open-workspace.js';
import type { Desk } from './desk.js';
import { titleOf } from './list-articles.js';

export interface Uses {
  readonly segments: number;
  readonly articles: number;
}

export interface ReadGlossary {
  /** Hash of the file's text: a change names it. */
  readonly version: string;
  readonly terms: readonly (Term & { readonly uses: Uses })[];
  /** Entries that contradict each other, and what may not be meant. */
  readonly faults: readonly Fault[];
  readonly hints: readonly Fault[];
}

export interface GlossaryChange {
  readonly was: string | null;
  readonly entry: TermEntry | null;
}

export interface GlossaryImpact {
  readonly reopens: readonly {
    readonly path: string;
    readonly title: string;
    readonly segments: readonly string[];
  }[];
  /** Segments on which the glossary would bear in another way. */
  readonly touches: number;
  readonly faults: readonly Fault[];
  readonly hints: readonly Fault[];
}

/** The glossary as the desk works on it: the file stays the truth, whoever else writes it. */
export class DeskGlossary {
  private turn: Promise<unknown> = Promise.resolve();
  /** How often each source form stands in an article, while neither changes. */
  private readonly counted = new Map<
    string,
    { readonly stamp: string; readonly uses: ReadonlyMap<string, number> }
  >();

  constructor(private readonly desk: Desk) {}

  /** Throws a Fault with its place for a file with mistakes. */
  async read(): Promise<ReadGlossary> {
    await this.desk.renew();
    const { workspace } = this.desk;
    const { folders, glossary } = workspace;
    const uses = await this.usesOf(workspace);
    return {
      version: hashString(await textOf(workspace)),
      terms: glossary.terms.map((term) => ({
        ...term,
        uses: uses.get(term.source) ?? { segments: 0, articles: 0 },
      })),
      ...findConflicts(glossary, folders.glossary),
    };
  }

  /** `stale`: the file is another one than the person saw. `gone`: it has no such entry. */
  change(expected: string, change: GlossaryChange): Promise<'saved' | 'stale' | 'gone'> {
    const work = this.turn.then(async () => {
      const { workspace } = this.desk;
      const yaml = await textOf(workspace);
      if (hashString(yaml) !== expected) return 'stale';
      const changed = changeEntry({ yaml, file: workspace.folders.glossary, ...change });
      if (changed === null) return 'gone';
      if (changed !== yaml) await writeWhole(workspace.folders.glossary, changed);
      await this.desk.renew();
      return 'saved';
    });
    this.turn = work.catch(() => undefined);
    return work;
  }

  /** What a change would do, before it is made. Null where there is no such entry. */
  async impact(change: GlossaryChange): Promise<GlossaryImpact | null> {
    const { workspace } = this.desk;
    const file = workspace.folders.glossary;
    const yaml = changeEntry({ yaml: await textOf(workspace), file, ...change });
    if (yaml === null) return null;
    const glossary = parseGlossary(yaml, file);
    const index = buildTermIndex(glossary, indonesian, english);
    const reopens: GlossaryImpact['reopens'][number][] = [];
    let touches = 0;
    for await (const document of documentsOf(workspace)) {
      const moved = new Set(
        movedTerms(document, { index, from: workspace.from }).map(({ segment }) => segment),
      );
      touches += moved.size;
      const reopened = segmentsOf(document).filter((segment) => moved.has(segment.id) && isApproved(segment));
      if (reopened.length === 0) continue;
      const segments = reopened.map(({ id }) => id);
      reopens.push({ path: document.path, title: titleOf(document), segments });
    }
    return { reopens, touches, ...findConflicts(glossary, file) };
  }

  private async usesOf(workspace: Workspace): Promise<Map<string, Uses>> {
    const uses = new Map<string, { segments: number; articles: number }>();
    for (const path of await workspace.store.documents.paths())
      for (const [source, segments] of await this.usesIn(path, workspace)) {
        const known = uses.get(source) ?? { segments: 0, articles: 0 };
        uses.set(source, { segments: known.segments + segments, articles: known.articles + 1 });
      }
    return uses;
  }

  private async usesIn(path: string, workspace: Workspace): Promise<ReadonlyMap<string, number>> {
    const { documents } = workspace.store;
    const stamp = `${await documents.latestChange(path)} ${workspace.glossary.hash}`;
    const known = this.counted.get(path);
    if (known?.stamp === stamp) return known.uses;
    const document = await documents.load(path);
    const uses = document ? countUses(document, workspace) : new Map<string, number>();
    this.counted.set(path, { stamp, uses });
    return uses;
  }
}

function countUses(document: Document, workspace: Workspace): Map<string, number> {
  const termsOf = termFinder(document, workspace);
  const uses = new Map<string, number>();
  for (const segment of segmentsOf(document))
    for (const source of new Set(termsOf(segment).map(({ entry }) => entry.source)))
      uses.set(source, (uses.get(source) ?? 0) + 1);
  return uses;
}

async function* documentsOf({ store }: Workspace): AsyncGenerator<Document> {
  for (const path of await store.documents.paths()) {
    const document = await store.documents.load(path);
    if (document) yield document;
  }
}

async function textOf({ folders }: Workspace): Promise<string> {
  return (await readTextIfThere(folders.glossary)) ?? '';
}

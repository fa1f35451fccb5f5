import { widerCheck, wholeArticle } from '../../flow/port.js';
import { withSegments, type Document } from '../../model/document.js';
import type { Database } from '../tables.js';
import { latestChange } from './changes.js';
import { load, loadSegments, loadChecks } from './load.js';

/** Documents that are kept, the latest used. A desk works on few at a time. */
const KEPT = 8;
/** With more changed segments than this, reading all of it is faster. */
const MOST_CHANGED = 200;

interface Remembered {
  readonly seq: number;
  readonly document: Document;
}

/**
 * Loads documents, and reads of one that was loaded before only what changed since, whoever changed it: every commit writes what it touched into
 * `change`. What did not change stays the same object, so that what was computed of it is not computed again.
 */
export class RememberedDocuments {
  private readonly documents = new Map<string, Remembered>();

  constructor(private readonly reading: Database) {}

  async load(path: string): Promise<Document | null> {
    const found = await this.reading.transaction().execute((read) => this.current(read, path));
    this.documents.delete(path);
    if (!found) return null;
    this.documents.set(path, found);
    for (const oldest of this.documents.keys()) {
      if (this.documents.size <= KEPT) break;
      this.documents.delete(oldest);
    }
    return found.document;
  }

  private async current(read: Database, path: string): Promise<Remembered | null> {
    const seq = await latestChange(read, path);
    const known = this.documents.get(path);
    if (known && known.seq === seq) return known;
    const changed = known ? await changedSince(read, path, known.seq) : null;
    const document = known && changed ? await renew(read, known.document, changed) : await load(read, path);
    return document && { seq, document };
  }
}

/** Null where all of it is to be read. */
async function changedSince(read: Database, path: string, seq: number): Promise<Set<string> | null> {
  const rows = await read
    .selectFrom('change')
    .select('segment')
    .distinct()
    .where('document', '=', path)
    .where('seq', '>', seq)
    .limit(MOST_CHANGED + 1)
    .execute();
  const segments = new Set(rows.map((row) => row.segment));
  const whole = rows.length === 0 || rows.length > MOST_CHANGED || segments.has(wholeArticle);
  return whole ? null : segments;
}

async function renew(read: Database, document: Document, changed: ReadonlySet<string>): Promise<Document> {
  const ids = [...changed].filter((each) => !each.startsWith(widerCheck));
  const fresh = await loadSegments(read, document.path, ids);
  const subjects = new Set([...changed].map((each) => (each.startsWith(widerCheck) ? each.slice(1) : each)));
  const checked = await loadChecks(read, document, subjects);
  const gone = document.gone.some(({ id }) => fresh.has(id))
    ? document.gone.map((segment) => fresh.get(segment.id) ?? segment)
    : document.gone;
  return { ...withSegments(document, [...fresh.values()]), ...checked, gone };
}

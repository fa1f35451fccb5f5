import type { ExportRecord, ExportsView, OpenItemView, Provenance } from '../../api/export.js';
import {
  exportArticle,
  deskFormats,
  type DeskFormat,
  type OpenItem,
  type SentCopy,
} from '../../app/desk/export-article.js';
import { titleOf } from '../../app/desk/list-articles.js';
import type { OpenArticle } from '../../app/desk/open-article.js';
import type { ProvenanceFacts } from '../../app/desk/provenance.js';
import type { Workspace } from '../../app/open-workspace.js';
import { segmentsOf, type Document } from '../../model/document.js';
import { sentenceKey } from '../../model/finding.js';
import { findingsShownAt } from '../../model/open-findings.js';
import { isStandingQuery } from '../../model/source-query.js';
import type { Request } from '../context.js';
import { speakerOf } from '../speaker.js';

export async function exportsView(
  { document, source }: OpenArticle,
  open: readonly OpenItem[],
  workspace: Workspace,
  speaker: Request,
): Promise<ExportsView> {
  const sent = await workspace.store.documents.sentCopies(document.path);
  return {
    path: document.path,
    title: titleOf(document),
    ready: open.length === 0 && source !== 'changed',
    source,
    open: open.map((item) => openItemView(item, speaker)),
    queries: queriesOf(document),
    records: await recordViews(document, sent, workspace),
  };
}

/** What is asked about the source as it is now, with what would block without the question. */
function queriesOf(document: Document): ExportsView['queries'] {
  return segmentsOf(document).flatMap((segment) =>
    segment.comments
      .filter((comment) => isStandingQuery(comment, segment))
      .map(({ id, text, by }) => {
        const shown = findingsShownAt(document, segment.id);
        const held = shown.filter(({ dismissed, query }) => dismissed === null && query?.id === id).length;
        return { segment: segment.id, text, by, held };
      }),
  );
}

export function openItemView(item: OpenItem, { say }: Request): OpenItemView {
  const { segment, number, excerpt, kind } = item;
  return { segment, number, excerpt, kind, sentence: sentenceOf(item, say) };
}

function sentenceOf(item: OpenItem, say: Request['say']): string {
  if (item.kind === 'untranslated') return say('open.untranslated');
  if (item.kind === 'unapproved') return say(`open.${item.state}`);
  if (item.kind === 'check') return say(`open.${item.fault}.${item.scope}`);
  return say('open.finding', { finding: say(sentenceKey(item.finding), item.finding.values) });
}

/** Each export is made once more, to see whether it would be the same today. */
async function recordViews(
  document: Document,
  sent: readonly SentCopy[],
  workspace: Workspace,
): Promise<ExportRecord[]> {
  const today = new Map<string, Promise<string | null>>();
  const hashToday = (format: DeskFormat, draft: boolean): Promise<string | null> => {
    const key = `${format} ${draft}`;
    const known = today.get(key) ?? hashOf(document, format, draft, workspace);
    today.set(key, known);
    return known;
  };
  const records: ExportRecord[] = [];
  for (const copy of sent) {
    const format = deskFormats.find((each) => each === copy.format);
    if (!format) continue;
    const current = (await hashToday(format, copy.draft)) === copy.hash;
    records.push({ ...copy, format, current });
  }
  return records;
}

/** Null where the gate is closed by now, or the source moved on. */
async function hashOf(
  document: Document,
  format: DeskFormat,
  draft: boolean,
  workspace: Workspace,
): Promise<string | null> {
  const made = await exportArticle(document, { format, draft }, workspace).catch(() => null);
  return made?.kind === 'file' ? made.file.hash : null;
}

export function provenanceView(document: Document, facts: ProvenanceFacts, glossary: string): Provenance {
  const people = facts.people.map(({ name }) => name).join(', ');
  const machine = facts.segments.machine > 0;
  const kind = facts.copy.draft || people === '' ? 'draft' : machine ? 'machine' : 'person';
  return {
    format: 'selaras-provenance',
    version: 1,
    document: document.path,
    from: document.from,
    to: document.to,
    source: { hash: document.bytes },
    glossary: { hash: glossary },
    ...facts,
    engines: [...facts.engines],
    people: [...facts.people],
    leftOut: [...facts.leftOut],
    originals: [...facts.originals],
    // It goes to the readers of the English copy, whatever language the desk speaks.
    disclosure: speakerOf('en').say(`server.disclosure.${kind}`, { people }),
  };
}

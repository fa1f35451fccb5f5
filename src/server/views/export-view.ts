import type {
  CorrectionView,
  ExportRecord,
  ExportsView,
  OpenItemView,
  Provenance,
} from '../../api/export.js';
import { exportFormatSchema } from '../../api/export.js';
import type { OpenItem } from '../../app/desk/export-article.js';
import { titleOf } from '../../app/desk/list-articles.js';
import type { OpenArticle } from '../../app/desk/open-article.js';
import type { ProvenanceFacts } from '../../app/desk/provenance.js';
import { correctionsOf, outdatedCopies, sentCopiesOf, type KnownCopy } from '../../app/sent-copies.js';
import { profilesOf } from '../../app/export-profiles.js';
import type { Workspace } from '../../app/open-workspace.js';
import { numbersOf } from '../../app/count-article.js';
import { segmentsOf, type Document } from '../../model/document.js';
import { sentenceKey } from '../../model/finding.js';
import { findingsShownAt } from '../../model/open-findings.js';
import { isStandingQuery } from '../../model/source-query.js';
import type { Request } from '../context.js';
import { fieldViews } from './field-view.js';

export async function exportsView(
  { document, source }: OpenArticle,
  open: readonly OpenItem[],
  workspace: Workspace,
  speaker: Request,
): Promise<ExportsView> {
  const copies = await sentCopiesOf(document, workspace);
  return {
    path: document.path,
    title: titleOf(document),
    ready: open.length === 0 && source !== 'changed',
    source,
    open: open.map((item) => openItemView(item, speaker)),
    queries: queriesOf(document),
    records: copies.map(recordView),
    outdated: await outdatedView(document, copies, workspace),
    profiles: [...profilesOf(workspace)],
    partners: [...(await workspace.store.documents.partners())],
    fields: fieldViews(document),
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
  const state = kind === 'untranslated' ? kind : kind === 'unapproved' ? item.state : null;
  return { segment, number, excerpt, kind, state, sentence: sentenceOf(item, say) };
}

function sentenceOf(item: OpenItem, say: Request['say']): string {
  if (item.kind === 'untranslated') return say('open.untranslated');
  if (item.kind === 'unapproved') return say(`open.${item.state}`);
  if (item.kind === 'addition') return say('open.addition', { text: item.text });
  if (item.kind === 'check') return say(`open.${item.fault}.${item.scope}`);
  return say('open.finding', { finding: say(sentenceKey(item.finding), item.finding.values) });
}

/** What left as a format that this program does not know any more is called text. */
export function recordView({ words: _words, ...copy }: KnownCopy): ExportRecord {
  const format = exportFormatSchema.options.find((each) => each === copy.format);
  return { ...copy, format: format ?? (copy.format === 'clipboard' ? 'clipboard' : 'txt') };
}

async function outdatedView(
  document: Document,
  copies: readonly KnownCopy[],
  workspace: Workspace,
): Promise<ExportsView['outdated']> {
  const numbers = numbersOf(document);
  const views: { record: string; corrections: CorrectionView[] }[] = [];
  for (const outdated of outdatedCopies(copies)) {
    const { copy, corrections } = await correctionsOf(outdated, document, workspace);
    const numbered = corrections.map((each) => ({ ...each, number: numbers.get(each.segment) ?? null }));
    views.push({ record: copy.id, corrections: numbered });
  }
  return views;
}

export function provenanceView(document: Document, facts: ProvenanceFacts, glossary: string): Provenance {
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
    additions: [...facts.additions],
  };
}

import type { Language } from '../../language/language.js';
import { readDateline } from '../../language/read-dateline.js';
import type { Document } from '../../model/document.js';
import type { ExportProfile } from '../../model/export-profile.js';
import { replaceSpans, type SpanEdit } from '../../model/replace-spans.js';
import type { Text } from '../../model/text.js';
import { dashEdits } from './set-dashes.js';
import { setDateline } from './set-dateline.js';
import { setQuotes } from './set-quotes.js';

/**
 * The blocks of a copy in the marks of a profile: no word is changed, only quotation marks, dashes, and the dateline of the first paragraph.
 * `blocks` are in parse order, null for one left out.
 */
export function styleCopy(
  blocks: readonly (Text | null)[],
  document: Pick<Document, 'blocks'>,
  profile: ExportProfile,
  language: Language,
): (Text | null)[] {
  const first = document.blocks.findIndex(({ role }, index) => role === 'paragraph' && blocks[index]);
  return blocks.map((block, index) => {
    if (!block) return null;
    const head = index === first ? datelineEdit(block.text, profile, language) : null;
    const from = head?.end ?? 0;
    const dashed = dashEdits(block.text, profile.dashes).filter(({ start }) => start >= from);
    const edited = replaceSpans(block, head ? [head, ...dashed] : dashed);
    return { ...edited, text: setQuotes(edited.text, profile.quotes, language.quotation) };
  });
}

function datelineEdit(text: string, { dateline }: ExportProfile, language: Language): SpanEdit | null {
  if (dateline === null) return null;
  const { datelineCountries } = language;
  const found = readDateline(text, datelineCountries);
  return found && { start: 0, end: found.end, text: `${setDateline(found, dateline, datelineCountries)} ` };
}

import { disclose } from '../flow/export/disclose.js';
import { copy } from '../locales/en/state.js';
import type { Document } from '../model/document.js';
import { fillTemplate } from '../model/export-profile.js';
import type { Settings } from '../workspace/settings.js';

/**
 * How an approved copy was made, in the words of the desk where it has its own; in English, whatever language the desk speaks: readers of the copy
 * are told.
 */
export function disclosureLine(document: Document, settings: Settings): string {
  const { kind, reviewers, translators, engines, share } = disclose(document);
  const values = {
    reviewers: listed(reviewers),
    translators: listed(translators),
    engines: listed(engines),
    share: String(share),
  };
  const usual = copy.disclosure[kind].replaceAll('{{', '{').replaceAll('}}', '}');
  return fillTemplate(settings.export.disclosure[kind] ?? usual, values);
}

/** `A, B and C`, without a comma before the last, as the AP writes it. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

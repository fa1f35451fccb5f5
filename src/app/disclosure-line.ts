import { disclose } from '../flow/export/disclose.js';
import { createSay } from '../locales/index.js';
import type { Document } from '../model/document.js';
import { fillTemplate } from '../model/export-profile.js';
import type { Settings } from '../workspace/settings.js';

/** It goes to the readers of the English copy, whatever language the desk speaks. */
const say = createSay('en');

/** How an approved copy was made, in the words of the desk where it has its own. */
export function disclosureLine(document: Document, settings: Settings): string {
  const { kind, reviewers, translators, engines, share } = disclose(document);
  const values = {
    reviewers: listed(reviewers),
    translators: listed(translators),
    engines: listed(engines),
    share: String(share),
  };
  const own = settings.export.disclosure[kind];
  return own === undefined ? say(`copy.disclosure.${kind}`, values) : fillTemplate(own, values);
}

/** `A, B and C`, without a comma before the last, as the AP writes it. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

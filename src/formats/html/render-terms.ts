import type { TermGiving } from '../../model/term.js';
import type { Page, Row } from './collect-page.js';
import { html, type Markup } from './markup.js';
import { renderNumbers } from './render-numbers.js';

/** All receipts of one pinned term. */
interface TermGroup {
  readonly source: string;
  readonly required: string;
  /** Forms in the translation, with how often each occurs. */
  readonly forms: Map<string, number>;
  readonly how: Set<TermGiving>;
  readonly sentences: Set<number>;
  readonly missing: Set<number>;
  readonly waivedBy: Set<string>;
}

/** The pinned terms of the article and what became of each, in the order in which the article uses them. */
export function renderTerms(page: Page): Markup {
  const { say } = page.context;
  const groups = groupTerms(page.counted);
  const body =
    groups.length === 0
      ? html`<p>${say('page.terms.none')}</p>`
      : html`<table class="list">
          <thead>
            <tr>
              ${(['source', 'required', 'used', 'how', 'sentences'] as const).map(
                (column) => html`<th scope="col">${say(`page.terms.${column}`)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${groups.map((group) => renderTerm(page, group))}
          </tbody>
        </table>`;
  return html`<section class="terms">
    <h2>${say('page.terms.title')}</h2>
    ${body}
  </section> `;
}

function renderTerm(page: Page, group: TermGroup): Markup {
  const { say } = page.context;
  const { from, to } = page.document;
  const forms = [...group.forms].map(
    ([form, count]) => html`<li lang="${to}">${form}${count > 1 ? ` ×${count}` : ''}</li>`,
  );
  const waived = [...group.waivedBy].map((name) => html`<li>${say('page.terms.waived', { name })}</li>`);
  const missing =
    group.missing.size === 0
      ? null
      : html`<li class="absent">${say('page.terms.missing')}: ${renderNumbers(group.missing)}</li>`;
  const required =
    group.source === group.required
      ? html`${group.required} <small>${say('page.terms.kept')}</small>`
      : group.required;
  return html`<tr>
    <th scope="row" lang="${from}">${group.source}</th>
    <td lang="${to}">${required}</td>
    <td>
      <ul>
        ${forms}${waived}${missing}
      </ul>
    </td>
    <td>${[...group.how].map((how) => say(`page.giving.${how}`)).join(', ')}</td>
    <td class="numbers">${renderNumbers(group.sentences)}</td>
  </tr> `;
}

function groupTerms(rows: readonly Row[]): TermGroup[] {
  const groups = new Map<string, TermGroup>();
  const groupFor = (source: string, required: string): TermGroup => {
    const known = groups.get(source);
    if (known) return known;
    const group: TermGroup = {
      source,
      required,
      forms: new Map(),
      how: new Set(),
      sentences: new Set(),
      missing: new Set(),
      waivedBy: new Set(),
    };
    groups.set(source, group);
    return group;
  };
  for (const { number, receipts, occurrences } of rows) {
    if (number === null) continue;
    // Terms of a sentence that is not checked yet are listed, with nothing said about them.
    for (const { entry } of receipts === null ? occurrences : [])
      groupFor(entry.source, entry.target).sentences.add(number);
    for (const { term, required, found, how, waivedBy } of receipts ?? []) {
      const group = groupFor(term, required);
      group.sentences.add(number);
      group.how.add(how);
      if (found) group.forms.set(found.form, (group.forms.get(found.form) ?? 0) + 1);
      else if (waivedBy !== undefined) group.waivedBy.add(waivedBy);
      else group.missing.add(number);
    }
  }
  return [...groups.values()];
}

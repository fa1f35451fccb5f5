import type { StandingAddition } from '../../model/addition.js';
import { targetOf } from '../../model/state.js';
import { annotateText } from './annotate-text.js';
import type { Group, Page, Row } from './collect-page.js';
import { html, htmlPieces, type Markup } from './markup.js';
import { renderNotes } from './render-notes.js';
import { sourceAnnotations, targetAnnotations } from './row-annotations.js';
import { findingShape, stateShape } from './state-shape.js';

/**
 * The article, sentence by sentence, as one table for each group: source, number and state, target. Roles are written out because the phone
 * layout turns rows into grids, and a table that is no longer laid out as one loses its meaning for screen readers.
 */
export function* renderArticle(page: Page): Generator<string> {
  const { say } = page.context;
  for (const [index, group] of page.groups.entries()) {
    const table = renderTable(page, group, index === 0);
    const count = group.blocks.flatMap((entry) => entry.rows).length;
    if (!group.furniture) yield* table;
    else
      yield* htmlPieces`<details class="furniture">
      <summary>${say('page.furniture', { count })}</summary>
      ${{ pieces: table }}
    </details> `;
  }
}

function renderTable(page: Page, group: Group, first: boolean): Generator<string> {
  const { say } = page.context;
  const { from, to } = page.document;
  return htmlPieces`<table class="pairs" role="table" aria-label="${say('page.kind')}">
    <colgroup>
      <col />
      <col class="gutter" />
      <col />
    </colgroup>
    <thead role="rowgroup" ${first ? null : html` class="unseen"`}>
      <tr role="row">
        ${columnHeading(languageName(page, from))}${columnHeading(
          html`<span class="unseen">${say('page.column.number')}</span>`,
        )}${columnHeading(languageName(page, to))}
      </tr>
    </thead>
    ${{ pieces: renderBlocks(page, group) }}
  </table> `;
}

function* renderBlocks(page: Page, { blocks }: Group): Generator<string> {
  const { say } = page.context;
  for (const { block, rows } of blocks)
    yield* htmlPieces`<tbody role="rowgroup" class="${block.role}" aria-label="${say(`page.role.${block.role}`)}">
          ${rows.flatMap((row) => [renderRow(page, row), ...row.additions.map((addition) => renderAddition(page, addition))])}
        </tbody> `;
}

function columnHeading(content: Markup | string): Markup {
  return html`<th scope="col" role="columnheader">${content}</th>`;
}

/** The name of a language, in the reader's; its code where we have no name for it. */
function languageName(page: Page, code: string): string {
  return code === 'id' || code === 'en' ? page.context.say(`page.language.${code}`) : code;
}

function renderRow(page: Page, row: Row): Markup {
  const { say, language } = page.context;
  const { document } = page;
  const id = row.number === null ? null : html` id="sentence-${row.number}"`;
  return html`<tr role="row" class="${row.state}" ${id}>
    <td role="cell" class="source" lang="${document.from}">
      ${annotateText(row.segment.source, sourceAnnotations(row, page))}
    </td>
    <th role="rowheader" scope="row" class="gutter">${renderGutter(page, row)}</th>
    <td role="cell" class="target" lang="${document.to}">
      ${renderTarget(page, row)}${renderNotes(row, say, language)}
    </td>
  </tr> `;
}

/** A sentence of the desk's own: it has no source, and says so. */
function renderAddition({ context, document }: Page, { text, by }: StandingAddition): Markup {
  const { say, language } = context;
  return html`<tr role="row" class="addition">
    <td role="cell" class="source" lang="${language}">
      <span class="placeholder">${say('page.addition', { name: by })}</span>
    </td>
    <th role="rowheader" scope="row" class="gutter">+</th>
    <td role="cell" class="target" lang="${document.to}">${text}</td>
  </tr> `;
}

function renderGutter(page: Page, row: Row): Markup {
  const { say } = page.context;
  const [worst] = row.findings;
  return html`${row.number === null ? null : html`<b>${row.number}</b>`}${stateShape(row.state, say(`state.${row.state}`))}${
    worst ? findingShape(worst.severity, say('page.progress.findings', { count: row.findings.length })) : null
  }`;
}

function renderTarget(page: Page, row: Row): Markup {
  const { say, language } = page.context;
  if (row.state === 'excluded') {
    const words = whyLeftOut(page, row);
    return html`<span class="placeholder" lang="${language}">${words}</span>`;
  }
  const target = targetOf(row.segment);
  return target === null
    ? html`<span class="placeholder" lang="${language}">${say('page.notTranslated')}</span>`
    : annotateText(target, targetAnnotations(row, page));
}

/** The person and reason behind a sentence that was left out; furniture is left out by rule, and has neither. */
function whyLeftOut(page: Page, row: Row): string {
  const { say } = page.context;
  const act = row.segment.revisions.findLast((each) => each.act === 'exclude');
  if (act === undefined) return say('page.role.boilerplate');
  const { name } = act.actor;
  return act.why === undefined
    ? say('page.leftOut', { name })
    : say('page.leftOutReason', { name, reason: act.why });
}

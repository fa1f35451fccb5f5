import type { Document } from '../../model/document.js';
import { targetOf, type State } from '../../model/state.js';
import { progressOf } from './count-progress.js';
import type { Page } from './collect-page.js';
import { html, type Markup } from './markup.js';
import { findingShape, stateShape } from './state-shape.js';

export interface Title {
  readonly text: string;
  readonly language: string;
}

/** The English headline, else the Indonesian one, else the file's name. */
export function titleOf(document: Document, reader: string): Title {
  const headline = document.blocks.find((block) => block.role === 'headline');
  const targets = headline?.segments.map((segment) => targetOf(segment)?.text ?? '') ?? [];
  const translated = joined(targets);
  if (translated !== '' && !targets.includes('')) return { text: translated, language: document.to };
  const source = joined(headline?.segments.map((segment) => segment.source.text) ?? []);
  if (source !== '') return { text: source, language: document.from };
  return { text: document.path.split('/').at(-1) ?? document.path, language: reader };
}

function joined(texts: readonly string[]): string {
  return texts.join(' ').trim().replace(/\s+/gu, ' ');
}

const barStates = ['approved', 'edited', 'draft', 'untranslated'] as const satisfies readonly State[];

export function renderHeader(page: Page, title: Title): Markup {
  const { say } = page.context;
  const { embargo } = page.document;
  const { states, findings, terms, total } = progressOf(page.counted);
  const counts = [
    say('page.progress.approved', { approved: states.approved, count: total }),
    say('page.progress.findings', { count: findings }),
    say('page.progress.terms', { found: terms.found, count: terms.total }),
  ];
  const parts = barStates.map((state) => html`<i class="${state}" style="flex-grow:${states[state]}"></i>`);
  return html`<header>
    <p class="kind">${say('page.kind')}</p>
    <h1 lang="${title.language}">${title.text}</h1>
    <p class="progress">
      <span class="bar" aria-hidden="true">${parts}</span>${counts.map((each) => html`<span>${each}</span> `)}
    </p>
    ${states.approved < total ? html`<p class="badge draft">${say('page.draft')}</p>` : null}${
      embargo === null ? null : html`<p class="badge embargo">${say('page.embargo', { embargo })}</p>`
    }
    ${renderLegend(page)}
  </header> `;
}

function renderLegend(page: Page): Markup {
  const { say } = page.context;
  const { states } = progressOf(page.counted);
  const items = [
    ...barStates.map(
      (state) => html`<li>${stateShape(state, null)}${say(`state.${state}`)} <b>${states[state]}</b></li>`,
    ),
    html`<li>${findingShape('warning', null)}${say('page.severity.warning')}</li>`,
    html`<li>${findingShape('blocking', null)}${say('page.severity.blocking')}</li>`,
  ];
  return html`<ul class="legend" aria-label="${say('page.legend')}">
    ${items}
  </ul> `;
}

import type { Say } from '../../flow/export/port.js';
import { writingRevision } from '../../model/state.js';
import type { Page, Row } from './collect-page.js';
import { html, type Markup } from './markup.js';
import { renderNumbers } from './render-numbers.js';

/** Where the standing words of each sentence came from, one line an origin, in the order in which the article meets them. */
export function renderOrigins(page: Page): Markup {
  const { say } = page.context;
  const origins = new Map<string, number[]>();
  for (const row of page.counted) {
    if (row.number === null) continue;
    const origin = originOf(row, say);
    const numbers = origins.get(origin);
    if (numbers) numbers.push(row.number);
    else origins.set(origin, [row.number]);
  }
  const rows = [...origins].map(
    ([origin, numbers]) =>
      html`<tr>
        <th scope="row">${origin}</th>
        <td class="count">${numbers.length}</td>
        <td class="numbers">${renderNumbers(numbers)}</td>
      </tr> `,
  );
  return html`<section class="origins">
    <h2>${say('page.filled.title')}</h2>
    <table class="list">
      <thead>
        <tr>
          <th scope="col">${say('page.filled.how')}</th>
          <th scope="col" class="count">${say('page.filled.count')}</th>
          <th scope="col">${say('page.filled.sentences')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section> `;
}

function originOf(row: Row, say: Say): string {
  const revision = writingRevision(row.segment);
  if (revision === null) return say('filled.none');
  const { actor, origin } = revision;
  if (origin.repetitionOf !== undefined) return say('filled.repetition');
  switch (actor.kind) {
    case 'memory':
      return say(`filled.${origin.memory?.kind ?? 'exact'}`);
    case 'engine':
      return say('filled.engine', { engine: origin.engine ?? actor.name });
    case 'import':
      return say('filled.import', { name: actor.name });
    case 'person':
      return say('filled.person', { name: actor.name });
    default:
      return say('filled.none');
  }
}

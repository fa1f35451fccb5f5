import { html, type Markup } from './markup.js';

/** Numbers of sentences, each a link to its row. */
export function renderNumbers(numbers: Iterable<number>): Markup {
  const links = [...numbers].map((number) => html`<a href="#sentence-${number}">${number}</a>`);
  return html`${links.map((link, index) => (index === 0 ? link : html`, ${link}`))}`;
}

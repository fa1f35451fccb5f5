import type { Span } from '../../model/term.js';
import type { Text } from '../../model/text.js';
import { html, type Markup } from './markup.js';

/** A highlight of a sentence. */
export interface Annotation extends Span {
  /** `term`, `missing` for a term that the target lacks, or the severity of a finding. */
  readonly kind: 'term' | 'missing' | 'blocking' | 'warning' | 'info';
  /** What a pointer that rests on it is told. */
  readonly title: string;
}

/**
 * The words of a sentence with its highlights and its inline codes. Codes are shown as the plain text that the article has; nothing of an
 * article becomes HTML. Highlights may overlap: the text is cut wherever one begins or ends.
 */
export function annotateText(text: Text, annotations: readonly Annotation[]): Markup {
  const end = text.text.length;
  const edges = [
    ...annotations.flatMap((each) => [each.start, each.end]),
    ...text.codes.map((code) => code.at),
  ].filter((offset) => offset > 0 && offset < end);
  const cuts = [...new Set([0, ...edges, end])].toSorted((left, right) => left - right);
  const pieces = cuts.map((start, index) => {
    const codes = text.codes.filter((code) => code.at === start).map((code) => renderCode(code.data));
    const words = text.text.slice(start, cuts[index + 1] ?? start);
    const covering = annotations.filter((each) => each.start <= start && each.end > start);
    return html`${codes}${words === '' ? null : highlight(words, covering)}`;
  });
  return html`${pieces}`;
}

function renderCode(data: string): Markup {
  return html`<code title="${data}">${data}</code>`;
}

const classes = { term: 'term', missing: 'term missing' } as const;

function highlight(words: string, covering: readonly Annotation[]): Markup {
  return covering.reduceRight<Markup>(
    (inner, { kind, title }) =>
      kind === 'term' || kind === 'missing'
        ? html`<span class="${classes[kind]}" title="${title}">${inner}</span>`
        : html`<mark class="${kind}" title="${title}">${inner}</mark>`,
    html`${words}`,
  );
}

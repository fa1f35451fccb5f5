import type { SegmentView } from '../../api/segment.js';

/** Something of the source that can be put into the translation as it must stand there. */
export interface Insertable {
  readonly kind: 'term' | 'figure' | 'quotation';
  /** As the source has it. */
  readonly from: string;
  readonly text: string;
}

/** Terms, then figures, then quotations of a sentence, in the order of the source, each once. */
export function insertablesOf({ source, terms }: Pick<SegmentView, 'source' | 'terms'>): Insertable[] {
  const named = terms.map<Insertable>((term) => ({
    kind: 'term',
    from: source.text.slice(term.source.start, term.source.end),
    text: term.required,
  }));
  const figures = [...source.text.matchAll(/\d+(?:[.,:]\d+)*(?:\s?%)?/gu)].map<Insertable>(([figure]) => ({
    kind: 'figure',
    from: figure,
    text: englishFigure(figure),
  }));
  const quoted = [...source.text.matchAll(/[“"]([^“”"]{1,400})[”"]/gu)].map<Insertable>(([, words = '']) => ({
    kind: 'quotation',
    from: words,
    text: `“${words}”`,
  }));
  const seen = new Set<string>();
  return [...named, ...figures, ...quoted].filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** 1.234,5 becomes 1,234.5; a time such as 10.30 is a decimal to this eye, and a reader will see it. */
function englishFigure(figure: string): string {
  return figure
    .replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'))
    .replaceAll(/\s+%/gu, '%')
    .replaceAll(/,(?!\d{3}(?!\d))/gu, '.');
}

import { splitAtSpace, trimEndSpace } from './python-space.js';

/** Each rule sees what the one before it made. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/([{-~[-` -&(-+:-@/])/gu, ' $1 '],
  // A point or comma stays only between two figures.
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  [/([0-9])(-)/gu, '$1 $2 '],
];

/** Tokens of NIST's mteval-v13a, as sacreBLEU makes them (`tok:13a`). */
export function tokenize13a(sentence: string): string[] {
  const plain = undoEntities(
    trimEndSpace(sentence).replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' '),
  );
  return splitAtSpace(rules.reduce((text, [pattern, put]) => text.replace(pattern, put), ` ${plain} `));
}

/** In this order: `&amp;lt;` becomes `<`. */
function undoEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

import { buildTermIndex, type TermIndex } from '../../src/glossary/term-index.js';
import { parseGlossary } from '../../src/glossary/parse-glossary.js';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import type { Glossary } from '../../src/model/term.js';

/** A glossary from its entries alone, each a line in YAML's flow style: `source: AS, target: US`. */
export function glossaryOf(...entries: readonly string[]): Glossary {
  const lines = entries.map((entry) => `  - { ${entry} }`);
  return parseGlossary(['version: 1', 'terms:', ...lines].join('\n'), 'glossary.yaml');
}

export function indexOf(...entries: readonly string[]): TermIndex {
  return buildTermIndex(glossaryOf(...entries), indonesian, english);
}

import { findTerms } from '../src/glossary/find-terms.js';
import { parseGlossary } from '../src/glossary/parse-glossary.js';
import { buildTermIndex, type TermIndex } from '../src/glossary/term-index.js';
import { english } from '../src/language/english/index.js';
import { indonesian } from '../src/language/indonesian/index.js';
import { fastestSeconds, type BenchRow } from './bench-row.js';
import { readLabelledPairs } from './labelled-pairs.js';
import { pick, seededRandom } from './random.js';

const entries = 10_000;
const megabyte = 1_000_000;

/** Terms of a large glossary in a long text: names of two or three words, made of the text's own words so that many begin and few end. */
export function benchTerms(): BenchRow[] {
  const sources = readLabelledPairs().map(({ source }) => source);
  const yaml = largeGlossary(sources);
  const text = longText(sources, 5 * megabyte);
  const megabytes = Buffer.byteLength(text) / megabyte;
  const parse = (): void => void parseGlossary(yaml, 'glossary.yaml');
  const glossary = parseGlossary(yaml, 'glossary.yaml');
  let index: TermIndex = buildTermIndex(glossary, indonesian, english);
  const build = (): void => {
    index = buildTermIndex(glossary, indonesian, english);
  };
  const find = (): void => void findTerms(text, index);
  find();
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return [
    {
      what: 'terms: 10,000 entries in a text of 5 MB',
      value: rounded(megabytes / fastestSeconds(5, find)),
      unit: 'MB/s',
      atLeast: 5,
    },
    {
      what: 'terms: reading a glossary of 10,000 entries',
      value: Math.round(fastestSeconds(3, parse) * 1000),
      unit: 'ms',
    },
    { what: 'terms: making it ready', value: Math.round(fastestSeconds(3, build) * 1000), unit: 'ms' },
  ];
}

function longText(sources: readonly string[], bytes: number): string {
  const lines: string[] = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const line = sources[at % sources.length] ?? '';
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
}

function largeGlossary(sources: readonly string[]): string {
  const random = seededRandom(1);
  const words = [...new Set(sources.flatMap((source) => source.match(/\p{L}{3,}/gu) ?? []))];
  const forms = new Set<string>();
  while (forms.size < entries) {
    const length = 2 + Math.floor(random() * 2);
    forms.add(
      Array.from({ length }, () => pick(words, random))
        .join(' ')
        .toLowerCase(),
    );
  }
  const lines = [...forms].map(
    (form) => `  - source: ${form}\n    target: the ${form}\n    allow: [${form}s]\n`,
  );
  return `version: 1\nterms:\n${lines.join('')}`;
}

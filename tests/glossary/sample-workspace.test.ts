import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.js';
import { forbiddenIn, judge } from '../../src/glossary/judge.js';
import { parseGlossary } from '../../src/glossary/parse-glossary.js';
import { buildTermIndex } from '../../src/glossary/term-index.js';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import { plainText } from '../../src/model/text.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const glossary = parseGlossary(read('glossary.yaml'), 'glossary.yaml');
const index = buildTermIndex(glossary, indonesian, english);

const pairPattern = /<tuv xml:lang="id"><seg>(.*?)<\/seg><\/tuv>\s*<tuv xml:lang="en"><seg>(.*?)<\/seg>/gs;
const pairs = [...read('translations/memory.tmx').matchAll(pairPattern)].map(
  ([, source = '', target = '']) => ({
    source,
    target,
  }),
);

function violated({ source, target }: { readonly source: string; readonly target: string }): string[] {
  const occurrences = findTerms(source, index);
  return judge({ target: plainText(target), occurrences, to: english })
    .filter((receipt) => receipt.found === null)
    .map((receipt) => receipt.term);
}

describe('the sample workspace', () => {
  it('has every pinned term in every reviewed pair, and no forbidden form', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    for (const pair of pairs) {
      expect(violated(pair), pair.target).toEqual([]);
      expect(forbiddenIn(plainText(pair.target), index), pair.target).toEqual([]);
    }
  });

  it.each<[string, string, string[]]>([
    ['Menteri Pertahanan AS Lloyd Austin', 'US Defence Minister Lloyd Austin', ['Menteri Pertahanan AS']],
    ['Korea Utara menolak tuduhan itu.', 'South Korea rejected the accusations.', ['Korea Utara']],
    ['Majelis Umum PBB bersidang.', 'The UN met.', ['Majelis Umum PBB']],
    ['memfitnah citra DPRK', 'smearing the image of North Korea', ['DPRK']],
    ['Presiden Ukraina Volodymyr Zelensky', 'Ukrainian President Vladimir Zelensky', ['Volodymyr Zelenskyy']],
  ])('finds the planted fault in %j', (source, target, terms) => {
    expect(violated({ source, target })).toEqual(terms);
  });

  it('finds a planted forbidden spelling', () => {
    const found = forbiddenIn(plainText('Officials in Kiev and in N. Korea'), index);
    expect(found.map(({ form }) => form)).toEqual(['Kiev', 'N. Korea']);
  });
});

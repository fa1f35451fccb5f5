import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../src/glossary/parse-glossary.js';
import { readPlainGlossary } from '../../src/glossary/read-plain-glossary.js';

const desk = readFileSync(resolve(import.meta.dirname, '../golden/pairs/glossary.yaml'), 'utf8');

/** The same file, with a comment behind a value: only the reader of all of YAML takes it. */
function withComment(yaml: string): string {
  return yaml.replace(/^(\s*target: .*)$/mu, '$1 # as the desk has it');
}

const entry = (field: string): string =>
  `terms:\n  - source: Korea Utara\n    target: North Korea\n    ${field}\n`;

describe('a glossary of one field a line', () => {
  it('is read as the reader of all of YAML reads it', () => {
    expect(readPlainGlossary(desk)).not.toBeNull();
    expect(readPlainGlossary(withComment(desk))).toBeNull();
    expect(parseGlossary(desk, 'g.yaml')).toEqual(parseGlossary(withComment(desk), 'g.yaml'));
  });

  it('knows the line and the column of each entry', () => {
    const { terms } = parseGlossary(
      'version: 1\nterms:\n\n  # countries\n  - source: Mesir\n    target: Egypt\n  - source: Yunani\n    target: Greece\n',
      'g.yaml',
    );
    expect(terms.map(({ line, column }) => [line, column])).toEqual([
      [5, 5],
      [7, 5],
    ]);
  });

  it.each([
    'variants: [Korut, Korut]',
    'allow: [the North, North Korean]',
    'later: [the North]',
    'from: 2024-10-20',
    'note: In full, at first; the North after that',
    'first: the Democratic People’s Republic of Korea',
  ])('takes “%s” as the other reader does', (field) => {
    const yaml = entry(field);
    expect(readPlainGlossary(yaml)).not.toBeNull();
    expect(parseGlossary(yaml, 'g.yaml')).toEqual(parseGlossary(withComment(yaml), 'g.yaml'));
  });

  it.each([
    'note: "in quotation marks"',
    'note: with a comment # behind it',
    'note: a key: inside',
    'note: null',
    'note: |',
    'variants: [a, [b]]',
    'variants: [a, "b"]',
    'variants:',
    'variants: Korut',
    'from: 2024-02-30',
    'forbid: [North Korea]',
    'target: South Korea',
    'colour: red',
    '  note: too far to the right',
  ])('leaves “%s” to the other reader', (field) => {
    expect(readPlainGlossary(entry(field))).toBeNull();
  });
});

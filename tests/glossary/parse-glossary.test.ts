import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../src/glossary/parse-glossary.js';
import { words as english } from '../../src/locales/en/index.js';
import { words as indonesian } from '../../src/locales/id/index.js';
import { Fault } from '../../src/model/fault.js';

/** The faults of a file as `code line:column`, in the order in which they are reported. */
function faultsOf(yaml: string): string[] {
  const fault = faultOf(yaml);
  return [fault, ...fault.others].map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

function faultOf(yaml: string): Fault {
  try {
    parseGlossary(yaml, 'glossary.yaml');
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault was found');
}

/** A file with one entry, given by its lines. */
function entry(...lines: readonly string[]): string {
  return ['terms:', ...lines.map((line, place) => (place === 0 ? `  - ${line}` : `    ${line}`))].join('\n');
}

describe('parseGlossary', () => {
  it('reads every field of an entry', () => {
    const { from, to, terms } = parseGlossary(
      [
        'version: 1',
        'source: id',
        'target: en',
        entry(
          'source: Korea  Utara',
          'target: North Korea',
          'variants: [Korut, Korut]',
          'allow: [the North]',
          'forbid: [N. Korea]',
          'notBefore: [FC]',
          'notAfter: [Radio]',
          'note: In full at first mention',
        ),
      ].join('\n'),
      'glossary.yaml',
    );
    expect({ from, to }).toEqual({ from: 'id', to: 'en' });
    expect(terms).toEqual([
      {
        source: 'Korea Utara',
        target: 'North Korea',
        variants: ['Korut'],
        allow: ['the North'],
        forbid: ['N. Korea'],
        keep: false,
        notBefore: ['FC'],
        notAfter: ['Radio'],
        note: 'In full at first mention',
        line: 5,
        column: 5,
      },
    ]);
  });

  it('gives a kept term its source as target, and lets it forbid spellings', () => {
    const { terms } = parseGlossary(
      entry('source: Pyongyang', 'keep: true', 'forbid: [Pyeongyang]'),
      'g.yaml',
    );
    expect(terms).toMatchObject([{ target: 'Pyongyang', keep: true, forbid: ['Pyeongyang'] }]);
  });

  it.each(['', '\n', '# nothing yet\n', '\ufeff', 'terms:\n', 'terms: []\n'])(
    'reads an empty file %j as an empty glossary',
    (yaml) => {
      expect(parseGlossary(yaml, 'glossary.yaml')).toMatchObject({ from: 'id', to: 'en', terms: [] });
    },
  );

  it.each<[string, string, string[]]>([
    ['a list for the whole file', '- source: AS\n', ['glossary.notMapping 1:1']],
    ['another version', 'version: 2\n', ['glossary.version 1:10']],
    ['terms that are no list', 'terms: AS\n', ['glossary.termsNotList 1:8']],
    ['an entry that is a word', 'terms:\n  - AS\n', ['glossary.notEntry 2:5']],
    ['an unknown key', entry('source: AS', 'target: US', 'colour: red'), ['glossary.unknownKey 4:5']],
    [
      'a misspelt key',
      entry('source: AS', 'traget: US'),
      ['glossary.missingTarget 2:5', 'glossary.unknownKeyLike 3:5'],
    ],
    ['a misspelt key at the top', 'term: []\n', ['glossary.unknownKeyLike 1:1']],
    ['no source', entry('target: US'), ['glossary.missingSource 2:5']],
    ['no target', entry('source: AS'), ['glossary.missingTarget 2:5']],
    [
      'keep beside a target',
      entry('source: AS', 'target: US', 'keep: true'),
      ['glossary.keepAndTarget 3:13'],
    ],
    [
      'keep that is neither true nor false',
      entry('source: AS', 'target: US', 'keep: yes'),
      ['glossary.notTrue 4:11'],
    ],
    ['a list of targets', entry('source: AS', 'target: [US, America]'), ['glossary.targetList 3:13']],
    ['a second target', entry('source: AS', 'target: US', 'target: America'), ['glossary.targetTwice 4:5']],
    ['a key that stands twice', entry('source: AS', 'source: US', 'target: US'), ['glossary.keyTwice 3:5']],
    ['a number for a term', entry('source: 1945', 'target: US'), ['glossary.notText 2:13']],
    [
      'a truth value in a list',
      entry('source: AS', 'target: US', 'allow: [true]'),
      ['glossary.notText 4:13'],
    ],
    ['a word for a list', entry('source: AS', 'target: US', 'allow: America'), ['glossary.notList 4:12']],
    ['an empty source', entry('source:', 'target: US'), ['glossary.empty 2:12']],
    ['an empty word in quotation marks', entry('source: " "', 'target: US'), ['glossary.empty 2:13']],
    ['a source without a word', entry('source: "%"', 'target: US'), ['glossary.noWord 2:13']],
    [
      'a form that is asked for and forbidden',
      entry('source: AS', 'target: US', 'forbid: [US]'),
      ['glossary.forbidsOwnForm 4:13'],
    ],
    ['a tab', 'terms:\n\t- source: AS\n', ['glossary.tab 2:1']],
    ['an alias', 'terms: &all\n  - *all\n', ['glossary.anchor 2:3', 'glossary.anchor 2:5']],
    ['a quotation mark that never closes', 'terms:\n  - source: "AS\n', ['glossary.syntax 3:1']],
  ])('refuses %s, with a sentence in both languages', (_, yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(faults);
    const { code } = faultOf(yaml);
    for (const words of [english, indonesian]) expect(words.fault).toHaveProperty(code);
  });

  it('reports every mistake of a file at once, in its order', () => {
    const yaml =
      'version: 3\nterms:\n  - source: AS\n  - target: UN\n  - { source: PBB, target: UN, alow: [U] }\n';
    expect(faultsOf(yaml)).toEqual([
      'glossary.version 1:10',
      'glossary.missingTarget 3:5',
      'glossary.missingSource 4:5',
      'glossary.unknownKeyLike 5:32',
    ]);
  });

  it('names both lines of a form that two entries claim', () => {
    const yaml =
      'terms:\n  - { source: AS, target: US }\n  - { source: Amerika, variants: [AS], target: America }\n';
    expect(faultsOf(yaml)).toEqual(['glossary.duplicateForm 3:5']);
    expect(faultOf(yaml).values).toEqual({ form: 'AS', line: '3', first: 'AS', firstLine: '2' });
  });

  it('lets a form with a capital stand beside the same word without', () => {
    const yaml = 'terms:\n  - { source: Barat, target: the West }\n  - { source: barat, target: west }\n';
    expect(parseGlossary(yaml, 'glossary.yaml').terms).toHaveLength(2);
  });

  it('refuses a bomb of aliases without unfolding it', () => {
    const levels = 'abcdefghijklmnop'.split('').map((name, level, all) => {
      const before = all[level - 1];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => (before ? `*${before}` : 'x')).join(', ')}]`;
    });
    expect(faultOf(levels.join('\n')).code).toBe('glossary.anchor');
  });

  it('refuses brackets that are nested by the thousand', () => {
    expect(faultOf(`terms: ${'['.repeat(10_000)}`).code).toMatch(/^glossary\.(?:unreadable|syntax)$/);
  });

  it('refuses a file that is too large before reading it', () => {
    expect(faultOf(' '.repeat(21 * 1024 * 1024))).toMatchObject({
      code: 'glossary.tooLarge',
      values: { size: 21 },
      place: { file: 'glossary.yaml' },
    });
  });

  it('suggests the key that was meant', () => {
    expect(faultOf(entry('source: AS', 'target: US', 'notbefore: [Roma]')).values).toEqual({
      key: 'notbefore',
      nearest: 'notBefore',
    });
  });
});

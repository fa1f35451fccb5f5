import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries, type Merged } from '../../src/glossary/merge-entries.js';
import { parseGlossary } from '../../src/glossary/parse-glossary.js';
import { Fault } from '../../src/model/fault.js';
import type { Term } from '../../src/model/term.js';
import { terms, withoutPlaces } from './arbitrary-terms.js';

const standing = `# The desk's terms
version: 1
terms:
  # Countries
  - source: AS # the country
    target: US
    # other forms
    allow: [American]

  - { source: PBB, target: UN }
# The end
`;

/** An entry of a file to be taken in, in line 7 of it. */
function entry(source: string, target: string, more: Partial<Term> = {}): Term {
  const empty = { variants: [], allow: [], forbid: [], keep: false, notBefore: [], notAfter: [] };
  return { ...empty, source, target, line: 7, column: 1, ...more };
}

function merge(incoming: readonly Term[], { yaml = standing, unite = false } = {}): Merged {
  return mergeEntries({ yaml, file: 'glossary.yaml', incoming, from: 'terms.csv', unite });
}

function faultsOf(incoming: readonly Term[], unite = false): string[] {
  try {
    merge(incoming, { unite });
  } catch (error) {
    if (error instanceof Fault)
      return [error, ...error.others].map(
        ({ code, place, values }) =>
          `${place.file}:${place.line} ${code} ${Object.values(values).join(' / ')}`,
      );
    throw error;
  }
  throw new Error('no fault was found');
}

describe('taking entries into a glossary', () => {
  it('puts new ones at the end and leaves every byte of the rest', () => {
    const { yaml, added } = merge([entry('Rusia', 'Russia', { forbid: ['Rusia', 'RU: x'], note: 'yes' })]);
    expect(added).toHaveLength(1);
    expect(yaml).toBe(
      standing.replace(
        'target: UN }\n',
        'target: UN }\n  - source: Rusia\n    target: Russia\n    forbid: [Rusia, "RU: x"]\n    note: yes\n',
      ),
    );
  });

  it('says nothing of entries that are there already, word for word', () => {
    expect(merge([entry('AS', 'US', { allow: ['American'] })])).toMatchObject({
      yaml: standing,
      same: 1,
      added: [],
    });
  });

  it('refuses an entry that is there with other words, unless the two are to be united', () => {
    const more = entry('AS', 'US', { allow: ['America'], variants: ['Amerika Serikat'] });
    expect(faultsOf([more])).toEqual(['terms.csv:7 glossary.importDiffers AS / 5 / variants, allow']);
    const { yaml, changed } = merge([more], { unite: true });
    expect(changed).toMatchObject([{ before: { source: 'AS' }, keys: ['variants', 'allow'] }]);
    expect(yaml).toBe(
      standing.replace(
        '    allow: [American]\n',
        '    allow: [American, America]\n    variants: [Amerika Serikat]\n',
      ),
    );
  });

  it('writes the line breaks that the file has', () => {
    const { yaml } = merge([entry('Rusia', 'Russia')], { yaml: standing.replaceAll('\n', '\r\n') });
    expect(yaml.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('unites an entry that stands on one line', () => {
    const { yaml } = merge([entry('PBB', 'UN', { allow: ['United Nations'] })], { unite: true });
    expect(yaml).toContain('  - {source: PBB, target: UN, allow: [United Nations]}\n# The end');
  });

  it.each<[string, Term, string]>([
    ['another target', entry('PBB', 'U.N.'), 'glossary.importContradicts PBB / target / UN / U.N. / 10'],
    [
      'a variant of another entry',
      entry('Amerika', 'America', { variants: ['AS'] }),
      'glossary.importTaken Amerika / AS / AS / 5',
    ],
    [
      'a form that it forbids itself',
      entry('Rusia', 'Russia', { forbid: ['Russia'] }),
      'glossary.forbidsOwnForm Rusia / Russia',
    ],
    [
      'a day that is none',
      entry('Rusia', 'Russia', { until: '2024-02-30' }),
      'glossary.notDay until / 2024-02-30',
    ],
  ])('refuses %s with both lines', (_, incoming, fault) => {
    expect(faultsOf([incoming], true)).toEqual([`terms.csv:7 ${fault}`]);
  });

  it('refuses two entries for one source in the file itself', () => {
    const twice = [entry('Rusia', 'Russia'), entry('Rusia', 'Russian', { line: 9 })];
    expect(faultsOf(twice)).toEqual(['terms.csv:9 glossary.duplicateSource Rusia / 9 / Rusia / 7']);
  });

  it.each(['', 'version: 1\n', 'version: 1\nterms: []\n', 'terms: [{ source: PBB, target: UN }]\n'])(
    'makes a list where there is none, or one in brackets: %j',
    (yaml) => {
      const merged = merge([entry('Rusia', 'Russia')], { yaml });
      const sources = parseGlossary(merged.yaml, 'glossary.yaml').terms.map(({ source }) => source);
      expect(sources.at(-1)).toBe('Rusia');
      expect(sources).toHaveLength(yaml.includes('PBB') ? 2 : 1);
    },
  );

  it('gives back what was taken in, whatever the entries', () => {
    fc.assert(
      fc.property(terms, (glossary) => {
        const { yaml } = merge(glossary, { yaml: '' });
        expect(withoutPlaces(parseGlossary(yaml, 'glossary.yaml').terms)).toEqual(withoutPlaces(glossary));
      }),
      { numRuns: 60 },
    );
  });
});

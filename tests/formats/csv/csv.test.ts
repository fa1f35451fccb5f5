import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/formats/csv/read-csv.js';
import { writeCsv } from '../../../src/formats/csv/write-csv.js';
import type { LeftOut } from '../../../src/formats/left-out.js';
import { Fault } from '../../../src/model/fault.js';
import type { Term } from '../../../src/model/term.js';
import { collect, inPieces, terms, withoutPlaces } from '../../glossary/arbitrary-terms.js';

async function read(text: string): Promise<{ entries: Term[]; left: readonly LeftOut[] }> {
  let left: readonly LeftOut[] = [];
  const entries = await collect(
    readCsv(inPieces(text), 'terms.csv', { onLeftOut: (found) => (left = found) }),
  );
  return { entries, left };
}

async function faultsOf(text: string): Promise<string[]> {
  const error: unknown = await read(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof Fault)) throw new Error('no fault was found');
  return [error, ...error.others].map(({ code, place }) => `${code} ${place.line}`);
}

describe('a table of terms', () => {
  it('gives back the glossary that it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(terms, async (glossary) => {
        const written = (await collect(writeCsv(glossary))).join('');
        const { entries, left } = await read(written);
        expect(withoutPlaces(entries)).toEqual(withoutPlaces(glossary));
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([',', ';', '\t'])('is read whatever sign %j separates its cells', async (sign) => {
    const rows = [
      ['Source', 'TARGET', 'variants', 'keep'],
      ['Korea Utara', 'North Korea', 'Korut | Korea, Utara; lama', ''],
      ['KPK', '', '', 'ya'],
    ].map((row) => row.map((cell) => `"${cell}"`).join(sign));
    expect((await read(`\ufeff${rows.join('\r\n')}`)).entries).toMatchObject([
      { source: 'Korea Utara', target: 'North Korea', variants: ['Korut', 'Korea, Utara; lama'], line: 2 },
      { source: 'KPK', target: 'KPK', keep: true, line: 3 },
    ]);
  });

  it('may call its columns by the languages, and says which others were left out', async () => {
    const { entries, left } = await read('Indonesian,English,Domain,\nPBB,UN,politics,x\nAS,US,,\n');
    expect(entries).toMatchObject([
      { source: 'PBB', target: 'UN' },
      { source: 'AS', target: 'US' },
    ]);
    expect(left).toEqual([
      { what: 'Domain', count: 1, line: 2 },
      { what: 'column 4', count: 1, line: 2 },
    ]);
  });

  it('may have quotation marks, line breaks and delimiters in quoted cells', async () => {
    const { entries } = await read('source,target,note\n"PBB","UN","the ""UN"",\nnot U.N."\nAS,US,\n');
    expect(entries).toMatchObject([{ note: 'the "UN", not U.N.', line: 2 }, { line: 4 }]);
  });

  it('is refused row by row, with lines', async () => {
    expect(await faultsOf('source,target,keep\n,UN,\nAS,,\nPBB,UN,maybe\nKPK,Commission,yes\n')).toEqual([
      'csv.noSource 2',
      'csv.noTarget 3',
      'csv.notYesOrNo 4',
      'csv.keepAndTarget 5',
    ]);
  });

  it.each<[string, string, string]>([
    ['is empty', '', 'csv.empty undefined'],
    ['names no columns', 'PBB,UN\n', 'csv.noHeader 1'],
    ['names a column twice', 'source,target,id\n', 'csv.columnTwice 1'],
    ['never closes a quotation mark', 'source,target\nPBB,"UN\n', 'csv.openQuote 2'],
    ['has a quotation mark inside a cell', 'source,target\nPBB,U"N\n', 'csv.malformed 2'],
  ])('is refused where it %s', async (_, text, fault) => {
    expect(await faultsOf(text)).toEqual([fault]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/formats/left-out.js';
import { readTbx } from '../../../src/formats/tbx/read-tbx.js';
import { writeTbx, type TbxDialect } from '../../../src/formats/tbx/write-tbx.js';
import type { Term } from '../../../src/model/term.js';
import { collect, inPieces, terms, withoutPlaces } from '../../glossary/arbitrary-terms.js';

const languages = { from: 'id', to: 'en' };
const dialects: readonly TbxDialect[] = ['2', '3', '3-dct'];

async function read(text: string): Promise<{ entries: Term[]; left: readonly LeftOut[] }> {
  let left: readonly LeftOut[] = [];
  const entries = await collect(
    readTbx(inPieces(text), 'terms.tbx', { ...languages, onLeftOut: (found) => (left = found) }),
  );
  return { entries, left };
}

/** A version 2 file with the concepts given, from line 3 on. */
function martif(...concepts: readonly string[]): string {
  return ['<martif type="TBX-Basic">', '<text><body>', ...concepts, '</body></text>', '</martif>'].join('\n');
}

const fromOtherTool = `<termEntry id="1"><descrip type="subjectField">politics</descrip><note>Ask the desk</note>
<langSet xml:lang="en-US"><tig><term>UN</term><termNote type="partOfSpeech">noun</termNote></tig>
<ntig><termGrp><term>United Nations</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>U.N.O.</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="id"><tig><term>Perserikatan
Bangsa-Bangsa</term></tig><tig><term>PBB</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>ONU</term></tig></langSet></termEntry>`;

describe('a TBX file', () => {
  it.each(dialects)('gives back the glossary that it was written from (%s)', async (dialect) => {
    await fc.assert(
      fc.asyncProperty(terms, async (glossary) => {
        const written = (await collect(writeTbx(glossary, languages, dialect))).join('');
        const { entries, left } = await read(written);
        expect(withoutPlaces(entries)).toEqual(withoutPlaces(glossary));
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of another tool gives its preferred, admitted and deprecated terms, and says what was left out', async () => {
    const { entries, left } = await read(martif(fromOtherTool));
    expect(entries).toMatchObject([
      {
        source: 'Perserikatan Bangsa-Bangsa',
        variants: ['PBB'],
        target: 'United Nations',
        allow: ['UN'],
        forbid: ['U.N.O.'],
        note: 'Ask the desk',
        line: 3,
      },
    ]);
    expect(left).toEqual([
      { what: 'descrip subjectField', count: 1, line: 3 },
      { what: 'termNote partOfSpeech', count: 1, line: 4 },
      { what: 'langSet fr', count: 1, line: 9 },
    ]);
  });

  it('says which concepts lack one of the two languages', async () => {
    const concept = '<termEntry><langSet xml:lang="id"><tig><term>PBB</term></tig></langSet></termEntry>';
    expect(await read(martif(concept, concept))).toEqual({
      entries: [],
      left: [{ what: 'concept without en', count: 2, line: 3 }],
    });
  });

  it('keeps a note that only begins like one of ours', async () => {
    const concept = fromOtherTool.replace('Ask the desk', 'selaras: ask the desk');
    expect((await read(martif(concept))).entries[0]?.note).toBe('selaras: ask the desk');
  });

  it.each<[string, string, string]>([
    ['is no term base', '<html/>', 'tbx.wrongRoot'],
    ['is cut off', '<martif><text>', 'tbx.malformed'],
    ['declares entities', '<!DOCTYPE martif [<!ENTITY a "b">]><martif/>', 'tbx.doctype'],
  ])('is refused, with its line, where it %s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code, place: { file: 'terms.tbx', line: 1 } });
  });

  it('names itself as its standard wants it', async () => {
    const text = async (dialect: TbxDialect): Promise<string> =>
      (await collect(writeTbx([], languages, dialect))).join('');
    expect(await text('2')).toContain('<martif type="TBX-Basic" xml:lang="id">');
    expect(await text('3')).toContain(
      '<tbx type="TBX-Basic" style="dca" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2">',
    );
    expect(await text('3-dct')).toContain('style="dct"');
  });
});

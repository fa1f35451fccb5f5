import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.js';
import { indexOf } from './build-glossary.js';

const index = indexOf(
  'source: AS, target: US, notBefore: [Roma, Monaco]',
  'source: RI, target: Indonesia, notAfter: [DPR, Ketua MPR]',
  'source: Korea Utara, target: North Korea, variants: [Korut]',
  'source: Utara, target: the North, notAfter: [Sumatera]',
  'source: China, target: China',
  'source: KPK, keep: true',
  'source: PBB, target: UN, allow: [United Nations]',
  'source: Perserikatan Bangsa-Bangsa, target: United Nations, allow: [UN]',
  'source: Majelis Umum PBB, target: UN General Assembly',
  'source: Badan Intelijen Nasional, target: National Intelligence Service, variants: [NIS]',
  'source: menteri, target: minister',
  'source: menteri luar negeri, target: foreign minister',
  'source: juru bicara, target: spokesman',
  'source: duta besar, target: ambassador',
  'source: besar, target: large',
  'source: masa, target: period',
  'source: Kim Song, target: Kim Song',
  'source: Barat, target: the West',
  'source: barat, target: west',
  'source: anggota tetap DK, target: permanent member',
  'source: C++, keep: true',
);

/** The terms of a text as `form=target`. */
function found(text: string): string[] {
  return findTerms(text, index).map(({ form, entry }) => `${form}=${entry.target}`);
}

describe('findTerms', () => {
  it.each<[string, string, string[]]>([
    ['a name', 'Presiden AS tiba.', ['AS=US']],
    ['a variant', 'Korut menolak', ['Korut=North Korea']],
    ['the longest of several terms', 'Majelis Umum PBB', ['Majelis Umum PBB=UN General Assembly']],
    ['the shorter term where the longer one breaks off', 'Menteri luar kota', ['Menteri=minister']],
    [
      'a term over a non-breaking space and a double one',
      'Korea\u00a0 Utara',
      ['Korea\u00a0 Utara=North Korea'],
    ],
    ['a term over a line break', 'Korea\r\nUtara', ['Korea\r\nUtara=North Korea']],
    [
      'a lower-case entry in capitals',
      'Duta Besar, DUTA BESAR',
      ['Duta Besar=ambassador', 'DUTA BESAR=ambassador'],
    ],
    ['a lower-case start before a capital', 'Anggota tetap DK', ['Anggota tetap DK=permanent member']],
    ['an abbreviation with points', 'utusan A.S. itu', ['A.S.=US']],
    ['a form with signs', 'bahasa C++ dan C', ['C++=C++']],
    ['a term beside brackets and quotation marks', '“(AS)”', ['AS=US']],
    ['the capital entry before its lower-case twin', 'Barat dan barat', ['Barat=the West', 'barat=west']],
    ['a name split by a soft hyphen', 'Ko\u00adrea Utara', ['Ko\u00adrea Utara=North Korea']],
  ])('finds %s', (_, text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it.each<[string, string]>([
    ['a name in another case', 'as roda'],
    ['a part of a word', 'ASEAN KPKS'],
    ['a term before a word that rules it out', 'AS Roma dan AS Monaco'],
    ['a term after a word that rules it out', 'DPR RI dan Ketua MPR RI'],
    ['a direction after its province', 'Sumatera Utara'],
    ['another word that ends like a clitic', 'masalah itu'],
    ['a derived doubling', 'besar-besaran'],
    ['another person whose name goes on', 'Kim Song-hui'],
    ['a currency', 'AS$400'],
    ['a term cut by a comma', 'Korea, Kim, Song'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('counts a ruled-out neighbour only where nothing but a space stands between', () => {
    expect(found('Sumatera. Utara menolak')).toEqual(['Utara=the North']);
    expect(found('melawan AS, Roma menang')).toEqual(['AS=US']);
  });

  it.each(['KPK-nya', 'KPKnya', 'KPK-lah', 'KPKlah', 'KPKkah', 'KPK-pun', 'KPKku', 'KPKmu', 'KPKnyalah'])(
    'finds the term in %s and leaves the clitic out of the span',
    (word) => {
      expect(findTerms(`kata ${word}.`, index)).toMatchObject([{ start: 5, end: 8, form: 'KPK' }]);
    },
  );

  it('finds a term of several words with a clitic', () => {
    expect(found('Korutkah? kata juru bicaranya')).toEqual(['Korut=North Korea', 'juru bicara=spokesman']);
  });

  it.each(['non-AS', 'anti-AS', 'pro-AS', 'se-AS', 'ke-AS', 'pasca-AS'])('finds the name in %s', (word) => {
    expect(findTerms(word, index)).toMatchObject([{ start: word.length - 2, end: word.length, form: 'AS' }]);
  });

  it('finds both names of a hyphen compound', () => {
    expect(found('perang AS-China, hubungan RI-AS')).toEqual([
      'AS=US',
      'China=China',
      'RI=Indonesia',
      'AS=US',
    ]);
  });

  it('takes a doubled word for one plural', () => {
    expect(found('menteri-menteri')).toEqual(['menteri-menteri=minister']);
    expect(found('Menteri-menterinya')).toEqual(['Menteri-menteri=minister']);
    expect(found('menteri-menteri luar negeri')).toEqual(['menteri-menteri luar negeri=foreign minister']);
    expect(found('juru bicara-juru bicara')).toEqual(['juru bicara=spokesman']);
  });

  it('counts a name and its abbreviation in brackets once', () => {
    expect(found('Perserikatan Bangsa-Bangsa (PBB) dan PBB')).toEqual([
      'Perserikatan Bangsa-Bangsa (PBB)=United Nations',
      'PBB=UN',
    ]);
    expect(found('Badan Intelijen Nasional (NIS)')).toHaveLength(1);
    expect(found('NIS (Badan Intelijen Nasional)')).toHaveLength(1);
    expect(found('AS (China)')).toHaveLength(2);
  });

  it('gives offsets that cut the form out of the text, in order and without overlaps', () => {
    const pieces = [
      'AS',
      'Korea',
      'Utara',
      'menteri',
      'luar',
      'negeri',
      '-',
      ' ',
      '😀',
      'nya',
      '(',
      ')',
      'PBB',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, form } of findTerms(text, index)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(form);
          last = end;
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.js';
import { splitWords } from '../../src/glossary/split-words.js';
import { buildTermIndex } from '../../src/glossary/term-index.js';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
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
  'source: Komisi Pemberantasan Korupsi, target: Corruption Eradication Commission',
  'source: ASEAN, keep: true',
  'source: tolak, target: reject',
  'source: rang, target: plan',
  'source: pemerintah, target: government',
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
    ['a part of a word', 'ASEANs KPKS'],
    ['a term before a word that rules it out', 'AS Roma dan AS Monaco'],
    ['a term after a word that rules it out', 'DPR RI dan Ketua MPR RI'],
    ['a direction after its province', 'Sumatera Utara'],
    ['another word that ends like a clitic', 'masalah itu'],
    ['a derived doubling', 'besar-besaran'],
    ['another person whose name goes on', 'Kim Song-hui'],
    ['a currency', 'AS$400'],
    ['a term cut by a comma', 'Korea, Kim, Song'],
    ['a term cut by a blank line', 'Korea\n\nSumatera Utara'],
    ['a handle and a hashtag', '@KPK dan #KPK'],
    ['an address', 'menteri.go.id'],
    ['a capital entry in lower case', 'kpk, korut dan asean itu'],
    ['a word that only looks like a verb with ku-', 'kurang'],
    ['a name that goes on after a hyphen', 'Barat-daya'],
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

  it.each<[string, string]>([
    ['KPK-nyalah', 'KPK'],
    ['kutolak', 'tolak'],
    ['Kautolak', 'tolak'],
    ['ku-tolak', 'tolak'],
    ['pemerintahlah', 'pemerintah'],
    ['se-ASEAN', 'ASEAN'],
    ['non-KPK', 'KPK'],
    ['antar-ASEAN', 'ASEAN'],
    ['eks-menteri', 'menteri'],
    ['pro-pemerintah', 'pemerintah'],
    ['di-KPK-kan', ''],
  ])('finds the term alone in %s', (word, form) => {
    expect(findTerms(word, index).map((occurrence) => occurrence.form)).toEqual(form === '' ? [] : [form]);
  });

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
    expect(found('juru bicara-juru bicara')).toEqual(['juru bicara-juru bicara=spokesman']);
    expect(found('juru bicara-juru bicaranya')).toEqual(['juru bicara-juru bicara=spokesman']);
    expect(findTerms('menteri-menteri, menteri', index).map(({ plural }) => plural)).toEqual([
      true,
      undefined,
    ]);
  });

  it('counts a name and its abbreviation in brackets once', () => {
    expect(found('Perserikatan Bangsa-Bangsa (PBB) dan PBB')).toEqual([
      'Perserikatan Bangsa-Bangsa (PBB)=United Nations',
      'PBB=UN',
    ]);
    expect(found('Badan Intelijen Nasional (NIS)')).toHaveLength(1);
    expect(found('NIS (Badan Intelijen Nasional)')).toHaveLength(1);
    expect(found('AS (China)')).toHaveLength(2);
    expect(found('China (PBB)')).toHaveLength(2);
  });

  it('takes a name with its abbreviation for one unit where each has its own entry, and names both', () => {
    const text = 'Komisi Pemberantasan Korupsi (KPK) menahan';
    expect(findTerms(text, index)).toMatchObject([
      { start: 0, end: 34, entry: { source: 'Komisi Pemberantasan Korupsi' }, alias: { source: 'KPK' } },
    ]);
  });

  it('says of a headline in capitals that a term with a capital may be another word', () => {
    const seen = (text: string): string[] =>
      findTerms(text, index).map(({ form, ambiguous }) => form + (ambiguous ? '?' : ''));
    expect(seen('AS SERANG IRAN')).toEqual(['AS?']);
    expect(seen('KOREA UTARA MENOLAK')).toEqual(['KOREA UTARA?']);
    expect(seen('MENTERI-MENTERI TIBA DI BARAT')).toEqual(['MENTERI-MENTERI', 'BARAT?']);
    expect(seen('AS ROMA MENANG LAGI')).toEqual([]);
    expect(seen('BESAR-BESARAN LAGI KINI')).toEqual([]);
    expect(seen('RI-AS')).toEqual(['RI', 'AS']);
    expect(seen('JAKARTA, KOMPAS.com - AS tiba')).toEqual(['AS']);
    expect(seen('AS SERANG IRAN\nAS tiba di sini')).toEqual(['AS?', 'AS']);
  });

  it('gives offsets that cut the form out of the text, in order and without overlaps, whatever text and glossary', () => {
    const letters = 'AS as Korea Utara UTARA menteri Menteri luar negeri nya ku KPK 😀 𝒜 é'.split(' ');
    const signs = [
      '-',
      ' ',
      '\u00a0',
      '\n',
      '  ',
      '.',
      ',',
      '(',
      ')',
      '#',
      "'",
      'e\u0301',
      '\u00ad',
      '\u200b',
    ];
    const piece = fc.constantFrom(...letters, ...signs);
    const words = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    const form = fc
      .oneof(words, fc.constantFrom('menteri', 'AS', 'Korea Utara'))
      .filter((each) => splitWords(each).length > 0);
    const entry = fc.record({
      form,
      variants: fc.array(form, { maxLength: 2 }),
      notBefore: fc.array(form, { maxLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), words, words, (entries, before, after) => {
        const empty = { notAfter: [], allow: [], forbid: [], keep: true, column: 1 };
        const terms = entries.map(({ form: source, variants, notBefore }, line) => ({
          ...empty,
          source,
          target: source,
          variants,
          notBefore,
          line,
        }));
        const any = buildTermIndex({ from: 'id', to: 'en', terms, hash: '' }, indonesian, english);
        const text = before + entries.map((each) => each.form).join(' ') + after;
        let last = 0;
        for (const occurrence of findTerms(text, any)) {
          expect(occurrence.start).toBeGreaterThanOrEqual(last);
          expect(occurrence.end).toBeGreaterThan(occurrence.start);
          expect(text.slice(occurrence.start, occurrence.end)).toBe(occurrence.form);
          last = occurrence.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

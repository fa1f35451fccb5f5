import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.js';
import { judge } from '../../src/glossary/judge.js';
import { english } from '../../src/language/english/index.js';
import type { Receipt } from '../../src/model/term.js';
import { plainText } from '../../src/model/text.js';
import { indexOf } from './build-glossary.js';

const index = indexOf(
  'source: AS, target: US, allow: [American]',
  'source: Menteri Pertahanan AS, target: US Defense Secretary, allow: [defense secretary]',
  'source: Korea Utara, target: North Korea, allow: [North Korean, the North]',
  'source: Utara, target: the North, allow: [North Korea]',
  'source: PBB, target: UN, allow: [United Nations]',
  'source: juru bicara, target: spokesman',
  'source: duta besar, target: ambassador',
  'source: sekretaris negara, target: secretary of state',
  'source: kedutaan, target: embassy',
  'source: rudal balistik, target: ballistic missile',
  'source: Partai Buruh Korea, target: Workers’ Party of Korea',
  'source: Seoul, keep: true',
  'source: krisis, target: crisis',
  'source: juru bicara perempuan, target: spokeswoman',
  'source: jaksa agung, target: attorney general',
  'source: Komisi Yudisial, target: Judicial Commission',
  'source: KY, keep: true',
  'source: pasukan, target: troops',
  'source: Uni Eropa, target: EU, first: European Union, later: [the bloc]',
  'source: Pyongyang, keep: true',
);

function receipts(source: string, target: string): Receipt[] {
  return judge({
    target: plainText(target),
    occurrences: findTerms(source, index),
    to: english,
  });
}

/** The form found for each occurrence, null for a violated one. */
function forms(source: string, target: string): (string | null)[] {
  return receipts(source, target).map(({ found }) => found?.form ?? null);
}

describe('judge', () => {
  it('leaves a receipt with both spans and the way the term was given', () => {
    const source = 'Duta besar AS';
    const given = { AS: 'prompt' } as const;
    const occurrences = findTerms(source, index);
    expect(
      judge({
        target: plainText('the US envoy'),
        occurrences,
        given,
        to: english,
      }),
    ).toEqual([
      { term: 'duta besar', source: { start: 0, end: 10 }, required: 'ambassador', found: null, how: 'none' },
      {
        term: 'AS',
        source: { start: 11, end: 13 },
        required: 'US',
        found: { start: 4, end: 6, form: 'US' },
        how: 'prompt',
      },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['the required form', 'AS', 'the US said', 'US'],
    ['an allowed form', 'AS', 'American troops', 'American'],
    ['a form with points', 'AS', 'the U.S. Army', 'U.S.'],
    ['a form with points at the end', 'PBB', 'told the U.N.', 'U.N.'],
    ['a form in a hyphen compound', 'AS', 'US-made weapons', 'US'],
    ['a possessive', 'Korea Utara', 'North Korea’s image', 'North Korea'],
    ['a straight possessive', 'Korea Utara', "North Korea's image", 'North Korea'],
    ['the possessive of a plural', 'duta besar', 'the ambassadors’ letter', 'ambassadors'],
    ['a plural in -ies', 'kedutaan', 'two embassies', 'embassies'],
    ['a plural in -men', 'juru bicara', 'both spokesmen', 'spokesmen'],
    ['the plural of the head before of', 'sekretaris negara', 'secretaries of state', 'secretaries of state'],
    ['a capital where the entry has none', 'duta besar', 'Ambassador Zinoviev', 'Ambassador'],
    ['an article at the start', 'Utara', 'The North denied it', 'The North'],
    ['a compound with a hyphen', 'rudal balistik', 'ballistic-missile tests', 'ballistic-missile'],
    [
      'a straight apostrophe for a curly one',
      'Partai Buruh Korea',
      "the Workers' Party of Korea",
      "Workers' Party of Korea",
    ],
    ['a dateline in capitals', 'Seoul', 'SEOUL, South Korea', 'SEOUL'],
    ['the longer of two forms that overlap', 'Korea Utara', 'the North Korean envoy', 'North Korean'],
    ['an irregular plural', 'krisis', 'two crises', 'crises'],
    ['a plural of people', 'juru bicara perempuan', 'the spokeswomen', 'spokeswomen'],
    ['the plural of a compound', 'jaksa agung', 'attorneys general', 'attorneys general'],
    ['a form in a hyphen compound after a prefix', 'AS', 'anti-US protests', 'US'],
    ['a title in a headline', 'duta besar', 'US Ambassador Leaves', 'Ambassador'],
    ['the form of an acronym beside its name', 'Komisi Yudisial (KY)', 'the KY said', 'KY'],
    ['a form over a non-breaking space', 'Korea Utara', 'North\u00a0Korea', 'North\u00a0Korea'],
  ])('accepts %s', (_, source, target, form) => {
    expect(forms(source, target)).toEqual([form]);
  });

  it.each<[string, string, string]>([
    ['a missing term', 'Korea Utara', 'Pyongyang denied it'],
    ['a pronoun that is spelled like the term', 'AS', 'they told us'],
    ['a part of a word', 'AS', 'the USSR'],
    ['a currency', 'AS', 'US$400 million'],
    ['a capital that is missing', 'Korea Utara', 'north Korea'],
    ['another word', 'Korea Utara', 'South Korea'],
    ['an empty target', 'AS', ''],
  ])('refuses %s', (_, source, target) => {
    expect(forms(source, target)).toEqual([null]);
  });

  it('gives each mention its own place, and lets a repeated one share the last', () => {
    const found = receipts('AS dan AS serta AS', 'the US and US allies').map((each) => each.found?.start);
    expect(found).toEqual([4, 11, 11]);
  });

  it('does not take a part of another term for a term of its own', () => {
    const source = 'Menteri Pertahanan AS dan personel AS';
    expect(forms(source, 'the US Defense Secretary and personnel')).toEqual(['US Defense Secretary', null]);
    expect(forms(source, 'the US Defense Secretary and US personnel')).toEqual([
      'US Defense Secretary',
      'US',
    ]);
  });

  it('lets two entries share a form that both allow', () => {
    expect(forms('Korea Utara, lalu Utara', 'North Korea and the North')).toEqual([
      'North Korea',
      'North Korea',
    ]);
  });

  it('remarks on a repeated mention that shares the place of an earlier one', () => {
    expect(receipts('AS dan AS', 'the US and its allies').map(({ remarks }) => remarks)).toEqual([
      undefined,
      ['shared'],
    ]);
  });

  it('wants a plural for a doubled word, where the term has one', () => {
    const remarks = (source: string, target: string): unknown => receipts(source, target)[0]?.remarks;
    expect(remarks('duta besar-duta besar', 'the ambassador left')).toEqual(['singular']);
    expect(remarks('duta besar-duta besar', 'the ambassadors left')).toBeUndefined();
    expect(remarks('duta besar', 'the ambassador left')).toBeUndefined();
    expect(remarks('pasukan-pasukan', 'the troops left')).toBeUndefined();
    expect(receipts('duta besar-duta besar', 'the ambassador and two ambassadors')[0]?.found?.form).toBe(
      'ambassadors',
    );
  });

  it('says of a term in a headline of capitals that it may be another word', () => {
    expect(receipts('PATAH AS MOBIL ITU', 'The car broke its axle')).toMatchObject([
      { found: null, remarks: ['ambiguous'] },
    ]);
  });

  it.each<[string, string, string, object]>([
    ['the wrong case', 'Korea Utara', 'in north Korea', { form: 'north Korea', why: 'case' }],
    ['a near spelling', 'Pyongyang', 'in Pyeongyang now', { form: 'Pyeongyang', why: 'spelling' }],
    ['another name', 'Seoul', 'in Sofia now', {}],
    ['a pronoun that is spelled like an acronym', 'AS', 'they told us', {}],
  ])('points at what stands in place of a missing term: %s', (_, source, target, instead) => {
    const [receipt] = receipts(source, target);
    const { start: _start, end: _end, ...seen } = receipt?.instead ?? { start: 0, end: 0 };
    expect(seen).toEqual(instead);
  });

  describe('at the first mention in an article', () => {
    const first = (target: string): Receipt | undefined =>
      judge({
        target: plainText(target),
        occurrences: findTerms('Uni Eropa', index).map((each) => ({ ...each, mention: 'first' as const })),
        to: english,
      })[0];

    it('wants the first form, and not the target or a later one', () => {
      expect(first('the European Union')).toMatchObject({ required: 'European Union', mention: 'first' });
      expect(first('the European Union')?.found?.form).toBe('European Union');
      expect(first('the EU')).toMatchObject({ found: null, instead: { form: 'EU', why: 'mention' } });
      expect(first('the bloc')).toMatchObject({ found: null, instead: { form: 'the bloc', why: 'mention' } });
    });

    it('takes all of them elsewhere', () => {
      for (const form of ['European Union', 'EU', 'the bloc'])
        expect(forms('Uni Eropa', form)).toEqual([form]);
    });
  });
});

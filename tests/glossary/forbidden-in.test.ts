import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '../../src/glossary/judge.js';
import { plainText } from '../../src/model/text.js';
import { indexOf } from './build-glossary.js';

const index = indexOf(
  'source: Kyiv, keep: true, forbid: [Kiev]',
  'source: ayam Kyiv, target: chicken Kiev',
  'source: Korea Utara, target: North Korea, forbid: [N. Korea]',
  'source: konferensi pers, target: news conference, forbid: [press conference]',
  'source: AS, target: US, forbid: [AS]',
  'source: Barat, target: the West, forbid: [the west]',
  'source: Kepala Staf Gabungan, target: Joint Chiefs-of-Staff, forbid: [Joint Chiefs of Staff]',
  'source: Kim Jong Un, keep: true, forbid: [Kim Jong-un, Kim Jong]',
);

const found = (target: string): string[] => forbiddenIn(plainText(target), index).map(({ form }) => form);

describe('forbiddenIn', () => {
  it('says which entry forbids what, and where', () => {
    expect(forbiddenIn(plainText('in Kiev today'), index)).toMatchObject([
      { entry: { source: 'Kyiv' }, form: 'Kiev', span: { start: 3, end: 7 } },
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a form with a point', 'N. Korea denied it', ['N. Korea']],
    ['a form at the start of a sentence', 'Press conference today', ['press conference']],
    ['a possessive and a compound', 'Kiev’s and Kiev-based', ['Kiev', 'Kiev']],
    ['another case', 'kiev KIEV', ['Kiev', 'Kiev']],
    ['a plural', 'two press conferences', ['press conference']],
    ['a compound', 'a press-conference room', ['press conference']],
    ['an acronym', 'the AS said', ['AS']],
    ['a form that differs by case alone', 'leaders of the west', ['the west']],
    ['the longer of two forms', 'Kim Jong-un spoke', ['Kim Jong-un']],
  ])('finds %s', (_, target, forms) => {
    expect(found(target)).toEqual(forms);
  });

  it.each<[string, string]>([
    ['an acronym in lower case', 'as well as that'],
    ['the wanted form in its own case', 'the West and THE WEST'],
    ['a wanted form with hyphens', 'Joint Chiefs-of-Staff'],
    ['a part of a word', 'Kievan Rus'],
    ['a form inside one that is asked for', 'chicken Kiev and Kim Jong Un'],
  ])('lets %s pass', (_, target) => {
    expect(found(target)).toEqual([]);
  });
});

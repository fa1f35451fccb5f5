import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleCopy } from '../../../src/flow/export/style-copy.js';
import { english } from '../../../src/language/english/index.js';
import { plainProfile, type ExportProfile } from '../../../src/model/export-profile.js';
import { plainText, type Text } from '../../../src/model/text.js';
import { articleOf } from './article.js';

/** One paragraph in the marks of a profile. */
function styled(text: string | Text, profile: Partial<ExportProfile>): Text {
  const block = typeof text === 'string' ? plainText(text) : text;
  const document = articleOf([[{ source: 'Satu.', target: 'One.' }]]);
  return styleCopy([block], document, { ...plainProfile, ...profile }, english)[0] ?? plainText('');
}

describe('quotation marks of a profile', () => {
  it.each([
    ['straight', '“We’re ready,” he said.', '"We\'re ready," he said.'],
    ['straight', '‘Ready’ is the word', "'Ready' is the word"],
    ['curly', '"We\'re ready," he said. "Now."', '“We’re ready,” he said. “Now.”'],
    ['curly', 'In the \'90s, ministers\' cars were ("blue").', 'In the ’90s, ministers’ cars were (“blue”).'],
    ['single', '“We’re ready,” he said.', '‘We’re ready,’ he said.'],
    ['single', '“He called it ‘a lie’ twice,” she said.', '‘He called it “a lie” twice,’ she said.'],
    ['single', '"Plain," he said, "and ministers\' words."', '‘Plain,’ he said, ‘and ministers’ words.’'],
    ['single', 'Minister calls claim ‘a lie’', 'Minister calls claim ‘a lie’'],
    ['as-written', '“Mixed," he said.', '“Mixed," he said.'],
  ] as const)('%s: %s', (quotes, text, expected) => {
    expect(styled(text, { quotes }).text).toBe(expected);
  });
});

describe('dashes of a profile', () => {
  it.each([
    ['em-spaced', 'The army—all of it—left.', 'The army — all of it — left.'],
    ['em', 'The army – all of it – left.', 'The army—all of it—left.'],
    ['en-spaced', 'The army -- all of it -- left.', 'The army – all of it – left.'],
    ['em-spaced', 'The army - all of it - left.', 'The army — all of it — left.'],
    ['em-spaced', '“I was—” he said.', '“I was —” he said.'],
    [
      'em',
      'A well-known team won 3-2, or 3 - 2, in 2010–2015.',
      'A well-known team won 3-2, or 3 - 2, in 2010–2015.',
    ],
    ['em', 'The Asia–Pacific region', 'The Asia–Pacific region'],
    ['em', '— a line that begins so', '— a line that begins so'],
  ] as const)('%s: %s', (dashes, text, expected) => {
    expect(styled(text, { dashes }).text).toBe(expected);
  });

  it('moves the codes of links with the words that they stand at', () => {
    const text: Text = {
      text: 'The army—all of it—left.',
      codes: [
        { at: 9, kind: 'open', pair: '1', data: '[' },
        { at: 18, kind: 'close', pair: '1', data: '](https://example.org)' },
      ],
    };
    const { text: words, codes } = styled(text, { dashes: 'em-spaced' });
    const [open, close] = codes;
    expect(words.slice(open?.at, close?.at)).toBe('all of it');
  });
});

describe('the dateline of a profile', () => {
  const dateline = '{PLACE}, {country} —';
  it.each([
    ['JAKARTA, KOMPAS.com - Rice prices rose.', 'JAKARTA, Indonesia — Rice prices rose.'],
    ['Jakarta (ANTARA) - Rice prices rose.', 'JAKARTA, Indonesia — Rice prices rose.'],
    ['Jakarta, CNN Indonesia -- Rice prices rose.', 'JAKARTA, Indonesia — Rice prices rose.'],
    ['PYONGYANG, KOMPAS.com – The North said.', 'PYONGYANG, North Korea — The North said.'],
    ['JAKARTA — Rice prices rose.', 'JAKARTA, Indonesia — Rice prices rose.'],
    ['WONOSARI, KOMPAS.com - Rain fell.', 'WONOSARI — Rain fell.'],
  ])('%s', (text, expected) => {
    expect(styled(text, { dateline }).text).toBe(expected);
  });

  it.each([
    'KPK — the antigraft agency — said so.',
    'Jakarta, the capital — said so.',
    'Rice prices rose.',
    'KOMPAS.com - Rice prices rose.',
  ])('is not put where there is none: %s', (text) => {
    expect(styled(text, { dateline }).text).toBe(text);
  });

  it('names who reported it, in running text, where the template asks', () => {
    const set = (text: string): string => styled(text, { dateline: '{place} ({outlet}) -' }).text;
    expect(set('JAKARTA, KOMPAS.com - Rice.')).toBe('Jakarta (KOMPAS.com) - Rice.');
    expect(set('JAKARTA — Rice.')).toBe('Jakarta - Rice.');
  });

  it('keeps its own dash beside the dashes of the profile', () => {
    const profile = { dateline: '{PLACE} –', dashes: 'em' } as const;
    expect(styled('JAKARTA, KOMPAS.com - Rice – and oil – rose.', profile).text).toBe(
      'JAKARTA – Rice—and oil—rose.',
    );
  });

  it('stands in the first paragraph alone', () => {
    const document = articleOf(
      [[{ source: 'Judul' }], [{ source: 'Satu.' }], [{ source: 'Dua.' }]],
      ['headline', 'paragraph', 'paragraph'],
    );
    const blocks = ['JAKARTA — Title', 'JAKARTA — One.', 'JAKARTA — Two.'].map(plainText);
    const set = styleCopy(blocks, document, { ...plainProfile, dateline: '{place}:' }, english);
    expect(set.map((block) => block?.text)).toEqual(['JAKARTA — Title', 'Jakarta: One.', 'JAKARTA — Two.']);
  });
});

it('changes no word, whatever the profile', () => {
  const words = (text: string): string => text.replaceAll(/[\s"'“”‘’—–-]/gu, '');
  const marks = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '—',
    ' – ',
    ' - ',
    '--',
    ' ',
    'a',
    'the',
    '3',
    '.',
    '😀',
  );
  const profile = fc.record({
    quotes: fc.constantFrom('as-written' as const, 'curly' as const, 'straight' as const, 'single' as const),
    dashes: fc.constantFrom('as-written' as const, 'em-spaced' as const, 'em' as const, 'en-spaced' as const),
  });
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), profile, (parts, wish) => {
      const text = parts.join('');
      expect(words(styled(text, wish).text)).toBe(words(text));
    }),
  );
});

it('as the default leaves every block as it was approved', () => {
  const text = '“A" – b—c -- d ‘e\'';
  expect(styled(text, {})).toEqual(plainText(text));
});

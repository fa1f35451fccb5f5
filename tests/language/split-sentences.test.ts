import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import { splitSentences } from '../../src/language/split-sentences.js';
import { segmentText } from '../../src/flow/segment/segment-text.js';
import { concatTexts, type Code } from '../../src/model/text.js';
import { repository } from '../support/workspace.js';
import { goldenSentences } from './golden-sentences.js';

function split(text: string, language = indonesian): string[] {
  return splitSentences(text, language.sentences).sentences.map((sentence) => sentence.text);
}

describe.each(goldenSentences())('sentences: $name', ({ cases, language }) => {
  it.each(cases.map(({ text, sentences }) => [text, sentences] as const))('%s', (text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  it('are the same when each is split again', () => {
    const sentences = cases.flatMap((found) => found.sentences);
    expect(sentences.flatMap((sentence) => split(sentence, language))).toEqual(sentences);
  });
});

describe('Indonesian sentences', () => {
  it('are 13 in the sample article, and two lines of furniture', () => {
    const article = readFileSync(join(repository, 'source/korea-utara-menanggapi-klaim.txt'), 'utf8');
    const counts = article
      .split(/\n{2,}/)
      .filter((block) => block.trim() !== '')
      .map((block) => split(block).length);
    expect(counts).toEqual([1, 1, 1, 2, 2, 2, 1, 2, 1, 1, 1]);
  });
});

describe('splitting loses nothing', () => {
  const pieces = fc.constantFrom(
    'Dr. ',
    'dll.',
    'S.H., M.H. ',
    'Jl. ',
    'No. 5',
    'W.',
    'Ia pergi. ',
    'lainnya.Bahkan ',
    'JAKARTA. ',
    'Yahoo! ',
    '"',
    "'",
    '(',
    ' )',
    '[1]',
    '- ',
    '\r\n',
    '\n',
    '\u00a0',
    '\u2028',
    '🙏',
    '\udc00',
    '1. ',
    '“Ya?” ',
    '\n\n',
    'dll. ',
    ' ',
    '1.5',
    '...',
    'Rp2.000 ',
    '”',
    '\ud83d',
    'é',
    '. A',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  it('for any string, in both languages', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { sentences: rules } of [indonesian, english]) {
          const { lead, sentences } = splitSentences(text, rules);
          expect(lead + sentences.map((sentence) => sentence.text + sentence.gap).join('')).toBe(text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('for any block with inline codes', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(50)), (text, places) => {
        const codes = places
          .map((place) => Math.min(place, text.length))
          .toSorted((left, right) => left - right)
          .map((at, index): Code => ({
            at,
            kind: index % 2 ? 'close' : 'open',
            pair: String(index >> 1),
            data: '*',
          }));
        const block = { text, codes };
        const { lead, segments } = segmentText(block, indonesian);
        expect(concatTexts([lead, ...segments.flatMap((segment) => [segment.source, segment.gap])])).toEqual(
          block,
        );
      }),
    );
  });
});

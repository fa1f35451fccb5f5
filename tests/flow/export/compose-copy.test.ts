import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCopy } from '../../../src/flow/export/compose-copy.js';
import { concatTexts, plainText, type Code, type Text } from '../../../src/model/text.js';
import { articleOf } from './article.js';

const untranslated = (source: string): string => `[not translated: ${source}]`;
const copy = { draft: false, untranslated };
const draft = { draft: true, untranslated };

const code = (kind: Code['kind'], at: number, pair = '1'): Code => ({ at, kind, pair, data: '**' });

describe('composeCopy', () => {
  it('sets the translations in place of the sentences and keeps the gaps', () => {
    const document = articleOf([
      [
        { source: 'Satu.', target: 'One.', gap: '  ' },
        { source: 'Dua.', target: 'Two.', gap: '\n' },
      ],
    ]);
    expect(composeCopy(document, copy)).toEqual([plainText('One.  Two.\n')]);
  });

  it('sets sentences apart by one space where the source had nothing', () => {
    const document = articleOf([
      [
        { source: '“Satu.”', target: '“One.”', gap: '' },
        { source: 'Dua.', target: 'Two.', gap: '' },
      ],
    ]);
    expect(composeCopy(document, copy)).toEqual([plainText('“One.” Two.')]);
  });

  it('puts that space after what closes and before what opens', () => {
    const gap: Text = { text: '', codes: [code('close', 0), code('open', 0, '2')] };
    const document = articleOf([
      [
        { source: 'Satu.', target: 'One.', gap },
        { source: 'Dua.', target: 'Two.' },
      ],
    ]);
    expect(composeCopy(document, copy)).toEqual([
      { text: 'One. Two.', codes: [code('close', 4), code('open', 5, '2')] },
    ]);
  });

  it('leaves out the text of an excluded sentence but not its codes', () => {
    const source: Text = { text: 'Dua.', codes: [code('close', 4)] };
    const document = articleOf([
      [
        { source: 'Satu.', target: { text: 'One.', codes: [code('open', 0)] }, gap: ' ' },
        { source, gap: ' ', acts: ['exclude'] },
        { source: 'Tiga.', target: 'Three.', gap: '' },
      ],
    ]);
    expect(composeCopy(document, copy)).toEqual([
      { text: 'One. Three.', codes: [code('open', 0), code('close', 5)] },
    ]);
  });

  it('leaves no space behind where the last sentence is left out', () => {
    const document = articleOf([
      [
        { source: 'Satu.', target: 'One.', gap: ' ' },
        { source: 'abc/def', acts: ['exclude'] },
      ],
    ]);
    expect(composeCopy(document, copy)).toEqual([plainText('One.')]);
  });

  it('leaves out a block that is excluded as a whole, and keeps one that never had sentences', () => {
    const image: Text = { text: '', codes: [code('point', 0)] };
    const furniture = articleOf([[{ source: 'Sumber', furniture: true }]]);
    expect(composeCopy(furniture, copy)).toEqual([null]);
    expect(composeCopy(articleOf([[]], [], image), copy)).toEqual([image]);
  });

  it('marks an untranslated sentence in a draft and keeps its codes on the same words', () => {
    const source: Text = { text: 'Kata tebal.', codes: [code('open', 5), code('close', 10)] };
    const [block] = composeCopy(articleOf([[{ source }]]), draft);
    expect(block?.text).toBe('[not translated: Kata tebal.]');
    expect(block?.text.slice(block.codes[0]?.at, block.codes[1]?.at)).toBe('tebal');
  });

  it('never passes source text off as a translation in a copy that is no draft', () => {
    expect(() => composeCopy(articleOf([[{ source: 'Satu.' }]]), copy)).toThrow('has no translation');
  });

  it('does not put back a code that the target lost', () => {
    const source: Text = { text: 'Satu.', codes: [code('open', 0), code('close', 5)] };
    expect(composeCopy(articleOf([[{ source, target: 'One.' }]]), copy)).toEqual([plainText('One.')]);
  });

  it('gives the block back unchanged where every target is its source', () => {
    const word = fc.stringMatching(/^[a-z ]{1,8}$/);
    const text = fc.tuple(word, fc.boolean()).map(([value, marked]): Text => ({
      text: value,
      codes: marked ? [code('open', 0), code('close', value.length)] : [],
    }));
    const sentence = fc.record({ source: text, gap: text });
    fc.assert(
      fc.property(text, fc.array(sentence, { minLength: 1, maxLength: 4 }), (lead, sentences) => {
        const document = articleOf([sentences.map((each) => ({ ...each, target: each.source }))], [], lead);
        const whole = concatTexts([lead, ...sentences.flatMap((each) => [each.source, each.gap])]);
        expect(composeCopy(document, copy)).toEqual([whole]);
      }),
    );
  });
});

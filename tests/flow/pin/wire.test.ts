import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderWire, type Restored } from '../../../src/flow/pin/wire.js';
import { findTerms } from '../../../src/glossary/find-terms.js';
import { english } from '../../../src/language/english/index.js';
import { plainText, type Code, type Text } from '../../../src/model/text.js';
import { indexOf } from '../../glossary/build-glossary.js';

const index = indexOf(
  'source: Korea Utara, target: North Korea',
  'source: Utara, target: the North',
  'source: AS, target: US',
  'source: juru bicara, target: spokesman',
  'source: Uni Eropa, target: EU',
);
const html = { markup: 'html' } as const;

const code = (kind: Code['kind'], at: number, pair: string, data = `<${pair}>`): Code => ({
  at,
  kind,
  pair,
  data,
});

/** `membaca *buku* di|rumah`: one element and one point. */
const coded: Text = {
  text: 'membaca buku dirumah',
  codes: [code('open', 8, 'em', '*'), code('close', 12, 'em', '*'), code('point', 15, 'br', '\\')],
};
const masked = (text: string) =>
  renderWire(
    plainText(text),
    html,
    findTerms(text, index).map((occurrence) => ({ occurrence, giving: 'mask' })),
    english,
  );
const unmasked = (source: string, reply: string): string => masked(source).restore(reply).text.text;

describe('renderWire in HTML', () => {
  it('writes codes as numbered tags and escapes what looks like markup', () => {
    const text = { ...coded, text: 'membaca b<&> dirumah' };
    expect(renderWire(text, html).wire).toBe('membaca <g id="1">b&lt;&amp;&gt;</g> di<x id="2"/>rumah');
  });

  it('writes an isolated code and pairs that overlap as points', () => {
    const isolated = { text: 'ab', codes: [code('close', 1, 'em')] };
    expect(renderWire(isolated, html).wire).toBe('a<x id="1"/>b');
    const codes = [code('open', 0, 'a'), code('open', 1, 'b'), code('close', 2, 'a'), code('close', 3, 'b')];
    const wire = renderWire({ text: 'xyz', codes }, html).wire;
    expect(wire).toBe('<x id="1"/>x<g id="2">y<x id="3"/>z</g>');
  });

  it('puts the English term in place of a masked one', () => {
    expect(masked('Kata Korea Utara & AS.').wire).toBe(
      'Kata <span translate="no" id="t1">North Korea</span> &amp; <span translate="no" id="t2">US</span>.',
    );
  });

  it('moves codes out of a masked term', () => {
    const source = { text: 'Korea Utara', codes: [code('open', 6, 'em'), code('close', 11, 'em')] };
    const [occurrence] = findTerms(source.text, index);
    if (!occurrence) throw new Error('the term was not found');
    const { wire, restore } = renderWire(source, html, [{ occurrence, giving: 'mask' }], english);
    expect(wire).toBe('<g id="1"><span translate="no" id="t1">North Korea</span></g>');
    expect(restore(wire)).toEqual({
      text: { text: 'North Korea', codes: [code('open', 0, 'em'), code('close', 11, 'em')] },
      lost: [],
    });
  });
});

describe('restore from HTML', () => {
  const { restore } = renderWire(coded, html);
  const read: Restored = {
    text: {
      text: 'reading a book at home',
      codes: [code('open', 10, 'em', '*'), code('close', 14, 'em', '*'), code('point', 18, 'br', '\\')],
    },
    lost: [],
  };

  it.each<[string, string]>([
    ['the markup as it went out', 'reading a <g id="1">book</g> at <x id="2"/>home'],
    ['spaces inside tags', 'reading a < g id = "1" >book< / g > at < x id="2" / >home'],
    [
      'capitals, other quotation marks and other attributes',
      'reading a <G class=a ID=“1”>book</G> at <X id=2 />home',
    ],
    ['a point written as an element', 'reading a <g id="1">book</g> at <x id="2"></x>home'],
    ['a space too many beside a tag', 'reading a <g id="1">book</g> at <x id="2"/> home'],
    ['tags that never went out', '<b>reading</b> a <g id="1">book</g> at <x id="2"/>home<br>'],
    ['a tag that came twice', 'reading a <g id="1">book</g> at <x id="2"/>home<x id="2"/>'],
  ])('reads %s', (_, reply) => {
    expect(restore(reply)).toEqual(read);
  });

  it.each<[string, string, string[]]>([
    ['no tags', 'reading a book at home', ['em', 'br']],
    ['an element that never closes', 'reading a <g id="1">book at <x id="2"/>home', ['em']],
    ['an element without its number', 'reading a <g>book</g> at <x id="2"/>home', ['em']],
    ['an element that came as a point', 'reading a <x id="1"/>book at <x id="2"/>home', ['em']],
    ['a close alone', 'reading a book</g> at <x id="2"/>home', ['em']],
  ])('keeps the words and reports the pairs of %s', (_, reply, lost) => {
    const restored = restore(reply);
    expect(restored.text.text).toBe('reading a book at home');
    expect(restored.lost).toEqual(lost);
    expect(restored.text.codes.filter(({ pair }) => lost.includes(pair))).toEqual([]);
  });

  it('reads entities back, however they are written, and leaves a lone < alone', () => {
    const { restore: plain } = renderWire(plainText('x'), html);
    expect(plain('&amp; &LT; &#39; &#x201C; & amp; &nope; a < b AT&T').text.text).toBe(
      "& < ' “ & &nope; a < b AT&T",
    );
  });

  it('gives back any text with any codes when the wire comes back as it went out', () => {
    const texts = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', '<', '&', '>', '"', '🙂', ';', 'g') }),
      fc.array(fc.nat(), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(texts, ([text, places]) => {
        const at = places.map((place) => place % (text.length + 1)).toSorted((left, right) => left - right);
        const codes = at.map((each, place) =>
          code(
            place % 3 === 2 ? 'point' : place % 2 ? 'close' : 'open',
            each,
            `p${Math.floor(place / 2)}${place % 3 === 2 ? 'x' : ''}`,
          ),
        );
        const source = { text, codes };
        const { wire, restore: back } = renderWire(source, html);
        expect(back(wire)).toEqual({ text: source, lost: [] });
      }),
    );
  });
});

describe('restoring masked terms', () => {
  it.each<[string, string, string, string]>([
    ['a term that the engine changed', 'kata AS', 'said <span id="t1" translate="no">AS</span>', 'said US'],
    [
      'a possessive that the engine added',
      'citra Korea Utara',
      '<span id="t1">North Korea’s</span> image',
      'North Korea’s image',
    ],
    [
      'a term that was torn in two',
      'kata Korea Utara',
      'said <span id="t1">North</span> <span id="t1">Korea</span>.',
      'said North Korea.',
    ],
    ['a term in two places', 'kata AS', '<span id="t1">US</span> and <span id="t1">US</span>', 'US and US'],
    [
      'an article before a consonant sound',
      'pejabat AS',
      'an <span id="t1">US</span> official',
      'a US official',
    ],
    [
      'an article before a vowel sound',
      'pejabat Uni Eropa',
      'A <span id="t1">EU</span> official',
      'An EU official',
    ],
    [
      'an article that the term brings itself',
      'kata Utara',
      'said the <span id="t1">the North</span>',
      'said the North',
    ],
    ['the start of the sentence', 'juru bicara itu', '“<span id="t1">spokesman</span> ...', '“Spokesman ...'],
    ['a space before a full stop', 'kata AS.', 'said <span id="t1">US</span> .', 'said US.'],
    ['an ellipsis after a space', 'kata AS', 'said <span id="t1">US</span> ...', 'said US ...'],
    ['a span that never closes', 'kata AS itu', 'said <span id="t1">US yesterday', 'said US yesterday'],
    ['an unknown span', 'kata AS', 'said <span id="t7">them</span>', 'said them'],
  ])('puts right %s', (_, source, reply, target) => {
    expect(unmasked(source, reply)).toBe(target);
  });

  it('keeps codes at their words when an article changes before them', () => {
    const source = { text: 'AS kuat', codes: [code('open', 0, 'em'), code('close', 2, 'em')] };
    const [occurrence] = findTerms(source.text, index);
    if (!occurrence) throw new Error('the term was not found');
    const { restore } = renderWire(source, html, [{ occurrence, giving: 'mask' }], english);
    expect(restore('an <g id="1"><span id="t1">US</span></g> ally').text).toEqual({
      text: 'a US ally',
      codes: [code('open', 2, 'em'), code('close', 4, 'em')],
    });
  });
});

describe('renderWire in plain text', () => {
  it('leaves codes behind, reports them all, and masks by the bare term', () => {
    const source = { text: 'kata Korea Utara <itu>', codes: [code('open', 0, 'em'), code('close', 4, 'em')] };
    const pinned = findTerms(source.text, index).map((occurrence) => ({
      occurrence,
      giving: 'mask' as const,
    }));
    const { wire, restore } = renderWire(source, { markup: 'plain' }, pinned, english);
    expect(wire).toBe('kata North Korea <itu>');
    expect(restore('said that North Korea')).toEqual({
      text: plainText('said that North Korea'),
      lost: ['em'],
    });
  });
});

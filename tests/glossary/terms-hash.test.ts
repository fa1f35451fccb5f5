import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.js';
import { termsHash } from '../../src/glossary/terms-hash.js';
import { forbiddenIn } from '../../src/glossary/forbidden-in.js';
import { plainText } from '../../src/model/text.js';
import { glossaryOf, indexOf } from './build-glossary.js';

const hashOf = (text: string, ...entries: readonly string[]): string =>
  termsHash({ occurrences: findTerms(text, indexOf(...entries)) });

describe('termsHash', () => {
  it('stays when an entry that is not in the text changes, or the order, a note, or how often a term occurs', () => {
    const hash = hashOf('AS dan PBB', 'source: AS, target: US', 'source: PBB, target: UN');
    expect(
      hashOf(
        'PBB, AS, AS',
        'source: KPK, keep: true',
        'source: PBB, target: UN',
        'source: AS, target: US, note: x',
      ),
    ).toBe(hash);
  });

  it.each([
    'target: America',
    'target: US, allow: [America]',
    'target: US, forbid: [U.S.]',
    'target: US, variants: [Amerika]',
  ])('moves when an entry of the text becomes %s', (rest) => {
    expect(hashOf('AS', `source: AS, ${rest}`)).not.toBe(hashOf('AS', 'source: AS, target: US'));
  });

  it('has a value for a text without terms', () => {
    expect(hashOf('', 'source: AS, target: US')).toMatch(/^[\da-f]{32}$/);
  });
});

describe('the hash of a glossary', () => {
  it('stays when entries change places or notes, and moves with what an entry finds', () => {
    const { hash } = glossaryOf('source: AS, target: US', 'source: PBB, target: UN');
    expect(glossaryOf('source: PBB, target: UN, note: x', 'source: AS, target: US').hash).toBe(hash);
    expect(glossaryOf('source: AS, target: US, notBefore: [Roma]', 'source: PBB, target: UN').hash).not.toBe(
      hash,
    );
  });
});

describe('the hash of a pair', () => {
  const index = indexOf('source: AS, target: US', 'source: Kyiv, target: Kyiv, forbid: [Kiev]');
  const occurrences = findTerms('AS', index);
  const hash = termsHash({ occurrences });

  it('moves with a form of the target that an entry forbids, whatever stands in the source', () => {
    expect(termsHash({ occurrences, forbidden: forbiddenIn(plainText('US in Kiev'), index) })).not.toBe(hash);
    expect(termsHash({ occurrences, forbidden: forbiddenIn(plainText('US in Kyiv'), index) })).toBe(hash);
  });

  it('moves where a term becomes the first mention, or its entry expires', () => {
    const marked = (more: object): string =>
      termsHash({ occurrences: occurrences.map((each) => ({ ...each, ...more })) });
    expect(new Set([hash, marked({ mention: 'first' }), marked({ expired: true })]).size).toBe(3);
    expect(marked({ mention: 'later' })).toBe(hash);
  });
});

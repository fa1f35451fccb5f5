import { describe, expect, it } from 'vitest';
import { pinSegment, type PinnedSegment } from '../../../src/flow/pin/pin-segment.js';
import { violations } from '../../../src/flow/pin/violations.js';
import { findTerms } from '../../../src/glossary/find-terms.js';
import { judge } from '../../../src/glossary/judge.js';
import { english } from '../../../src/language/english/index.js';
import type { EngineTraits } from '../../../src/model/engine.js';
import type { Receipt } from '../../../src/model/term.js';
import { plainText } from '../../../src/model/text.js';
import { indexOf } from '../../glossary/build-glossary.js';

const index = indexOf(
  'source: Korea Utara, target: North Korea, variants: [Korut]',
  'source: AS, target: US',
);
const source = plainText('Korut, Korea Utara, dan AS');

function pin(terms: EngineTraits['terms'], violated?: readonly Receipt[]): PinnedSegment {
  const asked = { source, index, traits: { terms, markup: 'html' as const }, to: english };
  return pinSegment(violated ? { ...asked, violated } : asked);
}

/** Receipts of a reply in which the US is missing. */
function receiptsOf({ occurrences }: PinnedSegment): Receipt[] {
  const target = plainText('North Korea, North Korea and America');
  return judge({ target, occurrences, to: english });
}

describe('pinSegment', () => {
  it('tells the engine every form that occurs, and names each entry in what was given', () => {
    const pinned = pin('prompt');
    expect(pinned.terms).toEqual([
      { source: 'Korut', target: 'North Korea' },
      { source: 'Korea Utara', target: 'North Korea' },
      { source: 'AS', target: 'US' },
    ]);
    expect(pinned.given).toEqual({ 'Korea Utara': 'prompt', AS: 'prompt' });
    expect(pinned.wire).toBe(source.text);
  });

  it('only verifies afterwards where the engine takes no terms', () => {
    expect(pin('none')).toMatchObject({ wire: source.text, given: { AS: 'none' } });
  });

  it('writes the terms into the wire of an engine that takes them inline', () => {
    const pinned = pin('inline');
    expect(pinned.wire).toContain('dan <span translate="no" id="t3">US</span>');
    expect(pinned.given).toMatchObject({ AS: 'inline' });
  });

  it('masks a term that counts only beside certain words where the engine has a glossary that knows no conditions', () => {
    const conditional = indexOf('source: AS, target: US, notBefore: [Roma]', 'source: PBB, target: UN');
    const text = plainText('AS Roma, AS, dan PBB');
    const asked = { source: text, index: conditional, to: english };
    const native = pinSegment({ ...asked, traits: { terms: 'native', markup: 'html' } });
    expect(native.wire).toBe('AS Roma, <span translate="no" id="t1">US</span>, dan PBB');
    expect(native.given).toEqual({ AS: 'mask', PBB: 'native' });
    const told = pinSegment({ ...asked, traits: { terms: 'prompt', markup: 'html' } });
    expect(told.given).toEqual({ AS: 'prompt', PBB: 'prompt' });
  });

  it('masks the violated term alone in a repair', () => {
    const violated = violations(receiptsOf(pin('none')));
    expect(violated.map((receipt) => receipt.term)).toEqual(['AS']);
    const repair = pin('none', violated);
    expect(repair.wire).toBe('Korut, Korea Utara, dan <span translate="no" id="t1">US</span>');
    expect(repair.given).toEqual({ AS: 'mask' });
    expect(repair.occurrences).toHaveLength(3);
  });

  it('asks an engine that reads a prompt again with the violated term', () => {
    const repair = pin('prompt', violations(receiptsOf(pin('prompt'))));
    expect(repair).toMatchObject({
      wire: source.text,
      given: { AS: 'repair' },
    });
  });

  it('gives the terms that stood as it did before, so that the repair of one does not lose another', () => {
    const first = pin('inline');
    const repair = pin('inline', violations(receiptsOf(first)));
    expect(repair.wire).toBe(first.wire);
    expect(repair.given).toEqual({ AS: 'mask' });
    for (const terms of ['prompt', 'native'] as const)
      expect(pin(terms, violations(receiptsOf(first))).terms).toEqual(pin(terms).terms);
  });
});

describe('violations', () => {
  it('leaves out what a person waived', () => {
    const receipts = receiptsOf(pin('none')).map((receipt) => ({ ...receipt, waivedBy: 'Sari' }));
    expect(violations(receipts)).toEqual([]);
  });

  it('gives the form of the first mention where the article knows it, in the prompt and as a mask', () => {
    const european = indexOf('source: Uni Eropa, target: EU, first: European Union');
    const words = plainText('Uni Eropa');
    const occurrences = findTerms(words.text, european).map((each) => ({
      ...each,
      mention: 'first' as const,
    }));
    const pinned = pinSegment({
      source: words,
      index: european,
      occurrences,
      traits: { terms: 'inline', markup: 'html' },
      to: english,
    });
    expect(pinned.terms).toEqual([{ source: 'Uni Eropa', target: 'European Union' }]);
    expect(pinned.wire).toContain('>European Union<');
    expect(pinned.restore(pinned.wire).text.text).toBe('European Union');
  });

  it('masks no word of a headline in capitals that may be no term', () => {
    const asked = { source: plainText('PATAH AS MOBIL'), index, to: english };
    expect(pinSegment({ ...asked, traits: { terms: 'inline', markup: 'html' } }).wire).toBe('PATAH AS MOBIL');
  });
});

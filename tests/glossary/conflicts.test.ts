import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../src/glossary/conflicts.js';
import { words as english } from '../../src/locales/en/index.js';
import { words as indonesian } from '../../src/locales/id/index.js';
import { glossaryOf } from './build-glossary.js';

/** Entries stand from line 3 on. */
function conflicts(...entries: readonly string[]): { faults: string[]; hints: string[] } {
  const { faults, hints } = findConflicts(glossaryOf(...entries), 'glossary.yaml');
  const say = ({ code, place, values }: (typeof faults)[number]): string =>
    `${code} ${place.line}: ${Object.values(values).join(' / ')}`;
  for (const { code } of [...faults, ...hints])
    for (const words of [english, indonesian])
      expect(words.fault.glossary).toHaveProperty(code.replace('glossary.', ''));
  return { faults: faults.map(say), hints: hints.map(say) };
}

describe('conflicts between entries', () => {
  it('name a form that one forbids and another asks for, with both lines', () => {
    const { faults } = conflicts(
      'source: Kyiv, keep: true, forbid: [Kiev]',
      'source: Kiev lama, target: Old Kiev, allow: [Kiev]',
    );
    expect(faults).toEqual(['glossary.forbidsWanted 3: Kyiv / Kiev / Kiev lama / 4']);
  });

  it('leave a forbidden form alone that is only a part of a wanted one', () => {
    expect(
      conflicts('source: Kyiv, keep: true, forbid: [Kiev]', 'source: ayam Kyiv, target: chicken Kiev').faults,
    ).toEqual([]);
  });

  it('point at a shorter entry of which the longer one shows nothing', () => {
    const { hints } = conflicts(
      'source: utusan khusus, target: special envoy',
      'source: utusan khusus PBB, target: UN delegate',
      'source: PBB, target: UN',
    );
    expect(hints).toEqual([
      'glossary.shadowed 3: utusan khusus / special envoy / utusan khusus PBB / UN delegate / 4',
    ]);
  });

  it.each<[string, string, string, string]>([
    [
      'notBefore',
      'source: AS, target: US, notBefore: [Roma]',
      'source: AS Roma, keep: true',
      'AS / notBefore / Roma',
    ],
    [
      'notAfter',
      'source: Utara, target: the North, notAfter: [Laut]',
      'source: Laut Utara, target: the North Sea',
      'Utara / notAfter / Laut',
    ],
  ])('point at a %s that never applies', (_, ruling, other, values) => {
    expect(conflicts(ruling, other).hints).toContainEqual(
      expect.stringContaining(`glossary.neverApplies 3: ${values}`),
    );
  });

  it('leave a notBefore alone that a variant still needs', () => {
    const entry = 'source: AS, target: US, variants: [Amerika], notBefore: [Roma]';
    expect(conflicts(entry, 'source: AS Roma, target: the US Roma').hints).toEqual([]);
  });

  it('point at entries that differ by case alone', () => {
    expect(conflicts('source: barat, target: west', 'source: Barat, target: the West').hints).toEqual([
      'glossary.caseAlone 4: Barat / barat / 3',
    ]);
  });

  it('point at a form for later mentions that is fine at the first one', () => {
    const entry = 'source: Uni Eropa, target: European Union, allow: [EU], later: [EU, the bloc]';
    expect(conflicts(entry).hints).toEqual(['glossary.laterAnyway 3: Uni Eropa / EU']);
  });

  it('are refused at once where two entries claim one source', () => {
    const faultOf = (...entries: readonly string[]): unknown => {
      try {
        return glossaryOf(...entries);
      } catch (fault) {
        return fault;
      }
    };
    expect(faultOf('source: AS, target: US', 'source: AS, target: America')).toMatchObject({
      code: 'glossary.duplicateSource',
      values: { line: '4', firstLine: '3' },
    });
    expect(faultOf('source: KPK, keep: true', 'source: KPK, target: antigraft agency')).toMatchObject({
      code: 'glossary.keepOrTarget',
      values: { line: '4', firstLine: '3' },
    });
  });

  it('are none in a plain glossary', () => {
    expect(conflicts('source: AS, target: US', 'source: PBB, target: UN, forbid: [United Nation]')).toEqual({
      faults: [],
      hints: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { checkPair, loadGlossary } from '../../../src/index.js';

function findings(source: string, target: string, terms = '') {
  const yaml = `version: 1\nsource: id\ntarget: en\nterms:\n${terms}`;
  return checkPair({ source, target, ...(terms === '' ? {} : { glossary: loadGlossary(yaml) }) });
}

function codes(source: string, target: string): string[] {
  return findings(source, target).map((finding) => `${finding.severity} ${finding.code}`);
}

describe('a misspelled name', () => {
  it('comes with the right spelling as a fix', () => {
    const target = 'Governor Ganjar Pronowo opened the market.';
    const [finding] = findings('Gubernur Ganjar Pranowo membuka pasar itu.', target);
    expect(finding).toMatchObject({
      code: 'name.keep',
      severity: 'blocking',
      values: { name: 'Pranowo', found: 'Pronowo' },
    });
    const { start, end, text } = finding?.fix ?? { start: 0, end: 0, text: '' };
    expect(target.slice(0, start) + text + target.slice(end)).toBe(
      'Governor Ganjar Pranowo opened the market.',
    );
  });

  it('is seen in each of two names', () => {
    expect(
      findings('Menurut Susilo dan Widodo, itu benar.', 'According to Sosilo and Widoda, it is true.').filter(
        ({ code }) => code === 'name.keep',
      ),
    ).toHaveLength(2);
  });

  it('is left to the glossary where the name is pinned', () => {
    const term = '  - { source: Kiev, target: Kyiv }\n';
    expect(findings('Serangan di Kiev berlanjut.', 'The attack on Kyiv goes on.', term)).toEqual([]);
  });
});

describe('a name replaced by another', () => {
  it.each([
    ['a place', 'Gempa mengguncang Palu.', 'An earthquake shook Padang.'],
    ['a country', 'Pemerintah Jepang menolak.', 'The Chinese government refused.'],
    ['a person', 'Presiden Joko Widodo tiba.', 'President Budi Santoso arrived.'],
  ])('blocks: %s', (_, source, target) => {
    expect(codes(source, target)).toContain('blocking name.keep');
  });

  it('does not block where English may have a word of its own', () => {
    expect(codes('Fosil itu dari zaman Kapur.', 'The fossil is from the Cretaceous.')).not.toContain(
      'blocking name.keep',
    );
  });
});

describe('negation', () => {
  it('that is lost blocks, and says which words deny', () => {
    expect(findings('KPK belum menahan menteri itu.', 'The KPK has detained the minister.')).toMatchObject([
      { code: 'neg.keep', severity: 'blocking', values: { words: 'belum menahan' } },
    ]);
  });

  it('that is added blocks at its place in the translation', () => {
    const target = 'The minister did not sign the letter.';
    const [finding] = findings('Menteri menandatangani surat itu.', target);
    expect(finding).toMatchObject({ code: 'neg.keep', severity: 'blocking', variant: 'added' });
    const span = finding?.spans.target[0];
    expect(target.slice(span?.start, span?.end)).toBe('not sign');
  });

  it.each([
    ['Harga tidak kurang dari Rp10.000.', 'The price is at least 10,000 rupiah.'],
    ['Ia tidak asing bagi warga.', 'He is well known to residents.'],
    ['Tidak sedikit warga yang mengungsi.', 'Many residents fled.'],
    ['Tak heran, warga marah.', 'Understandably, residents are angry.'],
    ['Kasus itu tidak terselesaikan.', 'The case is unresolved.'],
  ])('in an idiom or an opposite does not block: %s', (source, target) => {
    expect(codes(source, target).filter((code) => code.startsWith('blocking'))).toEqual([]);
  });
});

describe('a clause left out', () => {
  const source =
    'Polisi menangkap tiga pemuda di Bandung, dan menyita dua pucuk senjata api serta uang palsu senilai Rp50 juta.';

  it('is shown with its words', () => {
    const finding = findings(source, 'Police arrested three youths in Bandung.').find(
      ({ code }) => code === 'omit.sentence',
    );
    expect(finding?.values['words']).toContain('menyita');
    expect(finding?.values['words']).not.toContain('Bandung');
  });

  it('is not claimed of a translation that has everything', () => {
    const target =
      'Police arrested three youths in Bandung and seized two firearms and fake money worth 50 million rupiah.';
    expect(codes(source, target)).toEqual([]);
  });
});

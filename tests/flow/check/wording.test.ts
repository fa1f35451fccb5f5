import { describe, expect, it } from 'vitest';
import { checkPair, loadGlossary } from '../../../src/index.js';

function found(source: string, target: string): string[] {
  return checkPair({ source, target }).map(
    ({ code, values }) => `${code}: ${Object.values(values).join(', ')}`,
  );
}

describe('words of the source in the translation', () => {
  it('are named, each once', () => {
    expect(
      found('Ia tahu bahwa itu benar, bahwa itu sah.', 'He knew bahwa it was right, bahwa itu legal.'),
    ).toEqual(['id.untranslated: bahwa, itu']);
  });

  it('count with a neighbour that no table knows', () => {
    expect(found('Pertumbuhan fintek melambat.', 'The pertumbuhan fintek slowed.')).toEqual([
      'id.untranslated: pertumbuhan',
    ]);
  });

  it('warn where one alone was left, and block from two on', () => {
    const severity = (target: string): string[] =>
      checkPair({ source: 'Menteri itu bertemu para tersangka di kantor polisi.', target }).map(
        (finding) => `${finding.code} ${finding.severity}`,
      );
    expect(severity('The minister met the tersangka at the station.')).toEqual(['id.partial warning']);
    expect(severity('The minister met para tersangka at the station.')).toEqual(['id.untranslated blocking']);
  });

  it('stay silent where the glossary keeps them', () => {
    const glossary = loadGlossary(
      'version: 1\nsource: id\ntarget: en\nterms:\n  - source: kecamatan\n    keep: true\n',
    );
    const pair = { source: 'Banjir merendam kecamatan itu.', target: 'Floods hit the kecamatan.' };
    expect(checkPair({ ...pair, glossary })).toEqual([]);
    expect(found(pair.source, pair.target)).toEqual(['id.partial: kecamatan']);
  });

  it('are no finding in an address, a name or a phrase that is explained', () => {
    expect(found('Situsnya https://a.id/yang/dan.', 'Its site is https://a.id/yang/dan.')).toEqual([]);
    expect(found('Warga bergotong royong.', 'Residents practiced gotong royong (mutual help).')).toEqual([]);
  });
});

describe('addresses', () => {
  it('are given back by one key where one was changed', () => {
    const target = 'See https://contoh.id/news.';
    const [finding] = checkPair({ source: 'Lihat https://contoh.id/berita.', target });
    const fix = finding?.fix;
    expect(fix && target.slice(0, fix.start) + fix.text + target.slice(fix.end)).toBe(
      'See https://contoh.id/berita.',
    );
  });

  it('may end in a stop, a bracket or a quotation mark of the sentence', () => {
    expect(
      found(
        'Situs “https://contoh.id/a” (https://contoh.id/b).',
        'The site “https://contoh.id/a,” (https://contoh.id/b).',
      ),
    ).toEqual([]);
  });
});

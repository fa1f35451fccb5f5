import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPair, loadGlossary } from '../../../src/index.js';
import { repository } from '../../support/workspace.js';

function codes(source: string, target: string): string[] {
  return checkPair({ source, target }).map((finding) => finding.code);
}

describe('good pairs are silent', () => {
  it.each([
    ['Harganya Rp1.250.000,50 per unit.', 'It costs 1,250,000.50 rupiah a unit.'],
    ['Kerugian mencapai Rp1,5 triliun.', 'Losses reached 1.5 trillion rupiah.'],
    ['Bantuan senilai US$2.000 juta disalurkan.', 'Aid worth $2 billion was handed out.'],
    ['Sebanyak 10-12 juta orang hadir.', 'Between 10 million and 12 million people attended.'],
    ['Rapat dimulai pukul 14.30 WIB.', 'The meeting began at 2:30 p.m.'],
    [
      'Sidang berlangsung pukul 10.00-12.00 WIB.',
      'The hearing ran from 10 a.m. to noon, or 10:00 to 12:00 local time.',
    ],
    ['Ia datang pada hari Selasa (5/8/2025).', 'He came on Tuesday.'],
    ['Ini pertemuan ke-17 kedua negara.', 'It is the 17th meeting of the two countries.'],
    ['Negara-negara G7 mengecam serangan itu.', 'Group of Seven countries condemned the attack.'],
    ['Sebanyak 50 persen warga setuju.', 'Fifty percent of residents agree.'],
    ['Sebelas negara hadir.', 'Eleven countries attended.'],
    ['Dua puluh tiga orang tewas.', 'Twenty-three people died.'],
    ['KTT ASEAN di Jakarta', 'ASEAN summit in Jakarta'],
    ['DPRK', 'DPRK'],
  ])('%s', (source, target) => {
    expect(codes(source, target)).toEqual([]);
  });
});

describe('faults are found', () => {
  it.each([
    ['text.empty', 'Presiden tiba.', '  '],
    ['same.source', 'Presiden tiba di Jakarta hari ini.', 'Presiden tiba di Jakarta hari ini.'],
    ['num.magnitude', 'Kerugian mencapai Rp1,5 triliun.', 'Losses reached 1.5 billion rupiah.'],
    ['num.value', 'Sebanyak 1.250 orang mengungsi.', 'As many as 1,520 people fled.'],
    ['num.value', 'Korban tewas 45 orang.', 'Dozens of people died.'],
    ['num.value', 'Sebanyak 22 orang tewas.', 'At least 10 people died.'],
    ['num.value', 'Ada 12 orang di sana.', 'There were 24 people there.'],
    ['num.value', 'Ada 15 orang di sana.', 'There were 3 people there.'],
    ['num.hallucinated', 'Banyak orang mengungsi.', 'About 300 people fled.'],
    ['num.value', 'Ada 3 korban.', 'There were victims.'],
    [
      'id.untranslated',
      'Ia mengatakan bahwa rapat itu ditunda.',
      'He said bahwa the meeting itu was postponed.',
    ],
    ['model.chatter', 'Presiden tiba.', 'Here is the translation: The president arrived.'],
    ['length.band', 'Hal itu sudah pernah ia sampaikan kepada kami semua.', 'He told us.'],
    ['omit.sentence', 'Menteri luar negeri kedua negara bertemu di Jakarta kemarin.', 'They met.'],
  ])('%s: %s', (code, source, target) => {
    expect(codes(source, target)).toContain(code);
  });

  it('pinned terms that are missing, and forms that are not used', () => {
    const glossary = loadGlossary(
      'version: 1\nsource: id\ntarget: en\nterms:\n  - source: PBB\n    target: UN\n    forbid: [U.N.O.]\n',
    );
    const missing = checkPair({ source: 'PBB bersidang.', target: 'The body met.', glossary });
    expect(missing.map((finding) => finding.code)).toEqual(['term.pinned']);
    expect(missing[0]?.spans.source).toEqual([{ start: 0, end: 3 }]);
    expect(checkPair({ source: 'PBB bersidang.', target: 'The UN met.', glossary })).toEqual([]);
  });
});

describe('the desk’s own memory', () => {
  const memory = readFileSync(join(repository, 'translations/memory.tmx'), 'utf8');
  const glossary = loadGlossary(readFileSync(join(repository, 'glossary.yaml'), 'utf8'));
  const decode = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const pairs = [
    ...memory.matchAll(/<tuv xml:lang="id">\s*<seg>(.*?)<\/seg>.*?<tuv xml:lang="en">\s*<seg>(.*?)<\/seg>/gs),
  ];

  it('raises no blocking finding on any of its pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(75);
    const alarms = pairs.flatMap(([, source = '', target = '']) =>
      checkPair({ source: decode(source), target: decode(target), glossary })
        .filter((finding) => finding.severity === 'blocking')
        .map((finding) => `${finding.code} ${JSON.stringify(finding.values)}: ${source} -> ${target}`),
    );
    expect(alarms).toEqual([]);
  });
});

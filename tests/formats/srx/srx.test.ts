import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportSrx, loadSrx, sentencesOf } from '../../../src/app/segmenting.js';
import { readSrx } from '../../../src/formats/srx/read-srx.js';
import { writeSrx } from '../../../src/formats/srx/write-srx.js';
import { indonesianSentences } from '../../../src/language/indonesian/sentences.js';
import { splitText } from '../../../src/language/split-text.js';
import { Fault } from '../../../src/model/fault.js';
import { goldenSentences } from '../../language/golden-sentences.js';

function srxOf(rules: string, { version = '2.0', maps = '' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="${version}">
<header segmentsubflows="yes" cascade="no"><formathandle type="start" include="no"/></header>
<body>
<languagerules><languagerule languagerulename="Default">
${rules}
</languagerule></languagerules>
<maprules>${maps || '<languagemap languagepattern=".*" languagerulename="Default"/>'}</maprules>
</body></srx>`;
}

function rule(value: string, before: string, after: string): string {
  return `<rule break="${value}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;
}

function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

const simple = srxOf(
  [
    rule('no', String.raw`\bkgs\.`, String.raw`\s`),
    rule('yes', String.raw`[.?!]+`, String.raw`\s+\p{Lu}`),
  ].join('\n'),
);

describe('the exported rules', () => {
  it('cut at least nine golden paragraphs in ten as the splitter does', () => {
    const srx = exportSrx();
    const paragraphs = goldenSentences()
      .filter(({ name }) => !['line-breaks', 'missing-space'].includes(name))
      .flatMap(({ cases, language }) =>
        cases.map((each) => ({ ...each, code: language.code as 'id' | 'en' })),
      );
    const splitting = { id: loadSrx(srx, 'id'), en: loadSrx(srx, 'en') };
    const whole = paragraphs.filter(
      ({ text, sentences, code }) =>
        JSON.stringify(sentencesOf(text, splitting[code])) === JSON.stringify(sentences),
    );
    expect(whole.length / paragraphs.length).toBeGreaterThan(0.9);
  });

  it('come back as they were written', () => {
    const srx = exportSrx();
    expect(writeSrx(readSrx(srx, 'rules.srx'))).toBe(srx);
    expect(srx).toContain('<srx xmlns="http://www.lisa.org/srx20" version="2.0">');
    expect(srx).toContain('<languagemap languagepattern="ID.*" languagerulename="Indonesian"/>');
  });

  it('hold the abbreviations that a desk added', () => {
    const beforeName = new Set([...indonesianSentences.beforeName, 'kgs']);
    const own = exportSrx({ id: { sentences: { ...indonesianSentences, beforeName } } });
    expect(sentencesOf('Ia bertemu Kgs. Ahmad. Lalu pulang.', loadSrx(own, 'id'))).toEqual([
      'Ia bertemu Kgs. Ahmad.',
      'Lalu pulang.',
    ]);
  });
});

describe('rules of a desk', () => {
  it('take the place of the tables', () => {
    expect(sentencesOf('Ahmad dan kgs. Budi. Prof. Sari pergi! Selesai', loadSrx(simple, 'id'))).toEqual([
      'Ahmad dan kgs. Budi.',
      'Prof.',
      'Sari pergi!',
      'Selesai',
    ]);
  });

  it('go before the tables, which decide the rest', () => {
    const { breakRules } = loadSrx(
      srxOf(rule('no', String.raw`\bEd\.`, String.raw`\s`) + rule('yes', ';', String.raw`\s`)),
      'id',
    );
    const splitting = {
      sentences: indonesianSentences,
      breakRules: { rules: breakRules?.rules ?? [], alone: false },
    };
    expect(sentencesOf('Prof. Sari menyusun Ed. Ia pergi; Budi tidak. Selesai.', splitting)).toEqual([
      'Prof. Sari menyusun Ed. Ia pergi;',
      'Budi tidak.',
      'Selesai.',
    ]);
  });

  it('lose nothing of any text', () => {
    const rules = loadSrx(simple, 'id').breakRules?.rules ?? [];
    const pieces = fc.constantFrom('A. B', 'kgs. ', '\n\n', ' ', '🙏', '\ud83d', '! X', '\u00a0', 'é? ');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, alone) => {
        const { lead, sentences } = splitText(text, {
          sentences: indonesianSentences,
          breakRules: { rules, alone },
        });
        expect(lead + sentences.map((sentence) => sentence.text + sentence.gap).join('')).toBe(text);
        expect(sentences.every((sentence) => sentence.text === sentence.text.trim())).toBe(true);
      }),
    );
  });

  it('cut a text of many pieces where they cut its parts', () => {
    const sentence = 'Kalimat ini pendek dan selesai di sini saja.';
    const many = Array.from({ length: 2000 }, () => sentence);
    expect(sentencesOf(many.join(' '), loadSrx(simple, 'id'))).toEqual(many);
  });
});

describe('an SRX file that cannot be used', () => {
  it.each([
    ['is no XML', '<srx', 'srx.malformed', 1],
    ['is something else', '<tmx version="1.4"/>', 'srx.wrongRoot', 1],
    ['is SRX 1.0', srxOf('', { version: '1.0' }), 'srx.wrongVersion', 2],
    ['has a break that is neither yes nor no', srxOf(rule('maybe', 'a', 'b')), 'srx.wrongBreak', 6],
    ['has a broken pattern', srxOf(rule('yes', '(a', 'b')), 'srx.badPattern', 6],
    [
      'has a pattern that JavaScript cannot say',
      srxOf(rule('yes', String.raw`a\Gb`, 'b')),
      'srx.badPattern',
      6,
    ],
    [
      'names a list that is not there',
      srxOf('', { maps: '<languagemap languagepattern="ID" languagerulename="Nothing"/>' }),
      'srx.noSuchList',
      8,
    ],
  ])('%s, and the line is named', (_what, content, code, line) => {
    const fault = faultOf(() => loadSrx(content, 'id', 'own.srx'));
    expect(fault.code).toBe(code);
    expect(fault.place.file).toBe('own.srx');
    expect(fault.place.line).toBe(line);
  });

  it('has no rules for the language', () => {
    const maps = '<languagemap languagepattern="PL" languagerulename="Default"/>';
    expect(faultOf(() => loadSrx(srxOf(rule('yes', 'a', 'b'), { maps }), 'id')).code).toBe('srx.noRules');
  });
});

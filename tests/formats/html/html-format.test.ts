import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeFile } from '../whole-file.js';
import { htmlFormat } from '../../../src/formats/html/html-format.js';
import { allWords } from '../../../src/locales/all-words.js';
import { createSayAny } from '../../../src/locales/index.js';
import { segmentsOf } from '../../../src/model/document.js';
import type { MatchKind } from '../../../src/model/match.js';
import { plainText } from '../../../src/model/text.js';
import { article } from './sample-article.js';
import { contextOf, documentOf, memory, sri, type Sentence } from './sample.js';

const english = wholeFile(htmlFormat, article, contextOf(article));

/** What a reader sees and a screen reader says: tags gone, white space as one. */
function wordsOf(page: string): string {
  const body = page.slice(page.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ');
}

/** Names of all elements and attributes: what a parser takes as HTML. */
function tagsOf(page: string): string[] {
  return [...page.slice(page.indexOf('</style>')).matchAll(/<\/?([a-z0-9]+)/giu)].map(
    (match) => match[1] ?? '',
  );
}

/** The row of the sentence with this number. */
function rowOf(page: string, number: number): string {
  const start = page.indexOf(`id="sentence-${number}"`);
  return page.slice(start, page.indexOf('</tr>', start));
}

/** A sentence that the memory filled. */
function recalled(kind: MatchKind): Sentence {
  return { source: 'Satu.', target: 'One.', by: memory, origin: { memory: { unit: '1', kind, score: 84 } } };
}

describe('the side-by-side page', () => {
  it('is titled with the English headline', () => {
    expect(english).toContain('<title>North Korea responds to claims of troop deployment to Russia</title>');
  });

  it('is titled with the Indonesian headline until there is an English one, and with the file without either', () => {
    const untranslated = documentOf([['headline', { source: 'Judul & isi' }]]);
    expect(wholeFile(htmlFormat, untranslated, contextOf(untranslated))).toContain(
      '<title>Judul &amp; isi</title>',
    );
    const bare = documentOf([['paragraph', { source: 'Isi.' }]], { path: 'berita/x.txt' });
    expect(wholeFile(htmlFormat, bare, contextOf(bare))).toContain('<title>x.txt</title>');
  });

  it('needs neither script nor network', () => {
    expect(english).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(english).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\(|https?:/iu);
  });

  it('holds every sentence of the article, the folded and the left out ones too', () => {
    const words = wordsOf(english.replaceAll(/<span class="term[^>]*>|<mark[^>]*>|<\/span>|<\/mark>/gu, ''));
    const sources = segmentsOf(article).filter((segment) => segment.source.codes.length === 0);
    expect(sources.filter((segment) => !words.includes(segment.source.text))).toEqual([]);
  });

  it('numbers the sentences that count, and says the state of each in words', () => {
    expect(rowOf(english, 1)).toContain('aria-label="Approved"');
    expect(rowOf(english, 3)).toContain('aria-label="Edited"');
    expect(rowOf(english, 4)).toContain('aria-label="Draft"');
    expect(rowOf(english, 8)).toContain('aria-label="Not translated"');
    expect(rowOf(english, 4)).toContain('aria-label="2 open findings"');
    expect(english).not.toContain('id="sentence-11"');
  });

  it('marks the language of both columns and of the labels between them', () => {
    const row = rowOf(english, 8);
    expect(row).toMatch(/class="source" lang="id"/u);
    expect(row).toMatch(/class="target" lang="en"/u);
    expect(row).toMatch(/class="placeholder" lang="en"/u);
  });

  it('counts progress', () => {
    expect(wordsOf(english)).toContain(
      '4 of 10 sentences approved 3 open findings 11 of 14 pinned terms in place',
    );
    expect(wordsOf(english)).toContain('DRAFT: not all sentences are approved');
  });

  it('says nothing of a draft when all is approved', () => {
    const done = documentOf([['paragraph', { source: 'Satu.', target: 'One.', decided: ['approve'] }]]);
    const words = wordsOf(wholeFile(htmlFormat, done, contextOf(done)));
    expect(words).toContain('1 of 1 sentence approved');
    expect(words).not.toContain('DRAFT');
  });

  it('highlights a term on both sides and says what is required', () => {
    const row = rowOf(english, 1);
    expect(row).toContain('<span class="term" title="Pinned term: North Korea">Korea Utara</span>');
    expect(row).toContain('<span class="term" title="Pinned term: North Korea">North Korea</span>');
    expect(rowOf(english, 3)).toContain(
      '<span class="term missing" title="Pinned term: Ukraine">Ukraina</span>',
    );
  });

  it('shows findings, those that block first, and leaves out dismissed ones', () => {
    expect(rowOf(english, 3)).toContain('class="note blocking"');
    expect(rowOf(english, 3)).toContain('<mark class="blocking"');
    expect(rowOf(english, 4).indexOf('note warning')).toBeLessThan(rowOf(english, 4).indexOf('note info'));
    const dismissal = {
      id: 'd',
      code: 'num.value',
      segment: 's2',
      read: [],
      values: { target: '1,500' },
      by: 'Sri',
      why: 'x',
    };
    const dismissed = { ...article, dismissals: [dismissal] };
    expect(rowOf(wholeFile(htmlFormat, dismissed, contextOf(dismissed)), 3)).not.toContain('blocking');
  });

  it('does not show highlights of words that are no longer there', () => {
    const checks = article.checks.map((check) => ({ ...check, read: 'older' }));
    const outdated = { ...article, checks };
    expect(rowOf(wholeFile(htmlFormat, outdated, contextOf(outdated)), 3)).not.toContain('<mark');
  });

  it('shows who asked what about the source, and when', () => {
    const words = wordsOf(`<body>${rowOf(english, 4)}`);
    expect(words).toContain('Source query, Sri 2026-10-21 10:42 “kerja sama yang pantas” (appropriate)');
    expect(words).toContain('Comment, Budi resolved Asked Seoul.');
  });

  it('says who left a sentence out, and why', () => {
    expect(wordsOf(english)).toContain('(abc/def) Left out Left out by Sri: initials of the desk');
  });

  it('folds page furniture where it stands', () => {
    expect(english.match(/<details/gu)).toHaveLength(2);
    expect(wordsOf(english)).toContain('2 lines of page furniture, not translated');
    expect(english.indexOf('Baca juga')).toBeLessThan(english.indexOf('id="sentence-9"'));
  });

  it('ends with where the words came from and what became of each term', () => {
    const words = wordsOf(english.slice(english.indexOf('<footer>')).replace('<footer>', '<body>'));
    expect(words).toContain(
      'Memory, same sentence and neighbours 1 1 Memory, same sentence 1 2 Written by Sri 2 3 , 10',
    );
    expect(words).toContain('Pyongyang Pyongyang kept as it is');
    expect(words).toContain('not found: 3');
  });

  it('tells engine, memory, imported and repeated words apart', () => {
    const document = documentOf([
      ['paragraph', recalled('fuzzy'), recalled('exact'), recalled('fuzzy')],
      ['paragraph', { source: 'Dua.', target: 'Two.', by: { kind: 'import', id: 'x', name: 'wira.xlf' } }],
    ]);
    expect(wordsOf(wholeFile(htmlFormat, document, contextOf(document)))).toContain(
      'Memory, similar sentence 2 1 , 3 Memory, same sentence 1 2 Brought in from wira.xlf 1 4',
    );
  });

  it('names who accepted a sentence without its term, and counts the term as settled', () => {
    const paragraph = documentOf([['paragraph', { source: 'PBB bersidang.', target: 'They met.' }]]);
    const checks = paragraph.checks.map((check) => ({
      ...check,
      receipts: check.receipts.map((receipt) => ({ ...receipt, waivedBy: 'Sri' })),
    }));
    const waived = { ...paragraph, checks };
    const words = wordsOf(wholeFile(htmlFormat, waived, contextOf(waived)));
    expect(words).toContain('1 of 1 pinned term in place');
    expect(words).toContain('accepted without it by Sri');
    expect(words).not.toContain('not found');
  });

  it('says so where no pinned term was found', () => {
    const document = documentOf([['paragraph', { source: 'Satu.', target: 'One.' }]]);
    const words = wordsOf(wholeFile(htmlFormat, document, contextOf(document)));
    expect(words).toContain('No pinned terms were found in this article.');
  });

  it('writes a page for an article without a single sentence', () => {
    const empty = documentOf([]);
    expect(wordsOf(wholeFile(htmlFormat, empty, contextOf(empty)))).toContain('0 of 0 sentences approved');
  });

  it('speaks Indonesian to Indonesian readers, and leaves the article as it is', () => {
    const page = wholeFile(htmlFormat, article, contextOf(article, 'id'));
    expect(page).toContain('<html lang="id">');
    expect(wordsOf(page)).toContain('4 dari 10 kalimat disetujui');
    expect(rowOf(page, 4)).toMatch(/class="target" lang="en"/u);
  });

  it('asks for no words that the resources lack', () => {
    for (const language of ['en', 'id'] as const) {
      const say = createSayAny(allWords[language]);
      const unsaid: string[] = [];
      const context = contextOf(article, language);
      wholeFile(htmlFormat, article, {
        ...context,
        say: (key, values) => {
          const words = say(key, values);
          if (words.startsWith(key) && !key.startsWith('finding.')) unsaid.push(key);
          return words;
        },
      });
      expect(unsaid).toEqual([]);
    }
  });

  it('is the same, byte for byte, every time', () => {
    expect(wholeFile(htmlFormat, article, contextOf(article))).toBe(english);
  });

  it('shows markup of the article as text, wherever it stands', () => {
    const evil = `"><script>alert('1')</script><img src=x onerror=alert(2)>`;
    const comment = { id: 'c', kind: 'query', by: evil, text: evil, at: evil, resolved: true } as const;
    const codes = [{ at: 0, kind: 'point', pair: '1', data: evil }] as const;
    const document = documentOf(
      [
        [
          'headline',
          { source: evil, target: { text: evil, codes }, by: { ...sri, name: evil }, comments: [comment] },
        ],
        ['paragraph', { source: { text: evil, codes }, decided: ['exclude'], why: evil }],
      ],
      { path: evil, from: evil, embargo: evil },
    );
    const page = wholeFile(htmlFormat, document, contextOf(document));
    expect(tagsOf(page)).not.toContain('script');
    expect(tagsOf(page)).not.toContain('img');
    expect(page).toContain('&lt;script&gt;');
  });

  it('lets no article add an element or attribute to the page', () => {
    const plain = documentOf([['paragraph', { source: 'x', target: 'y' }]]);
    const expected = tagsOf(wholeFile(htmlFormat, plain, contextOf(plain)));
    const pieces = fc.array(
      fc.constantFrom('<', '>', '"', "'", '&', '=', '<!--', ']]>', '</td>', 'a', ' ', '\0', '\uD800'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(pieces, pieces, (source, target) => {
        const document = documentOf([
          [
            'paragraph',
            { source: plainText(`x${source.join('')}`), target: plainText(`y${target.join('')}`) },
          ],
        ]);
        expect(tagsOf(wholeFile(htmlFormat, document, contextOf(document)))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

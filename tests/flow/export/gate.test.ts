import { describe, expect, it } from 'vitest';
import { openItems } from '../../../src/flow/export/gate.js';
import type { Dismissal, Finding } from '../../../src/model/finding.js';
import { articleOf, withFinding, type Sentence } from './article.js';

const approved: Sentence = { source: 'Satu.', target: 'One.', acts: ['fill', 'approve'] };
const draft: Sentence = { source: 'Dua.', target: 'Two.' };
const edited: Sentence = { source: 'Tiga.', target: 'Three.', acts: ['edit'] };
const open: Sentence = { source: 'Empat.' };
const furniture: Sentence = { source: 'Sumber', furniture: true };

const blocking: Finding = {
  code: 'num.value',
  severity: 'blocking',
  scope: 'pair',
  values: {},
  spans: { source: [], target: [] },
  segment: 's0',
  read: ['a', 'b'],
};
const dismissal: Dismissal = {
  id: 'd',
  code: 'num.value',
  segment: 's0',
  read: ['a', 'b'],
  values: {},
  by: 'Sri',
  why: 'a round figure',
};

describe('openItems', () => {
  it('lets an approved, checked article pass', () => {
    expect(openItems(articleOf([[approved, approved], [furniture]]))).toEqual([]);
  });

  it('names every sentence that is not approved, and says why', () => {
    const items = openItems(articleOf([[furniture], [approved, draft], [edited, open]]));
    expect(items).toEqual([
      { segment: 's2', number: 2, excerpt: 'Dua.', kind: 'unapproved', state: 'draft' },
      { segment: 's3', number: 3, excerpt: 'Tiga.', kind: 'unapproved', state: 'edited' },
      { segment: 's4', number: 4, excerpt: 'Empat.', kind: 'untranslated' },
    ]);
  });

  it('asks nothing of a sentence that a person left out', () => {
    expect(openItems(articleOf([[{ ...open, acts: ['exclude'] }, approved]]))).toEqual([]);
  });

  it('asks for furniture that a person took in', () => {
    const items = openItems(articleOf([[{ ...furniture, acts: ['include'] }]]));
    expect(items.map((item) => item.kind)).toEqual(['untranslated']);
  });

  it('stops at a blocking finding, and lets a warning pass', () => {
    const document = articleOf([[approved]]);
    expect(openItems(withFinding(document, 's0', blocking)).map((item) => item.kind)).toEqual(['finding']);
    expect(openItems(withFinding(document, 's0', { ...blocking, severity: 'warning' }))).toEqual([]);
  });

  it('stops at a blocking finding of the paragraph', () => {
    const document = withFinding(articleOf([[approved]]), 'b0', { ...blocking, scope: 'block' });
    expect(openItems(document)).toMatchObject([{ kind: 'finding', segment: 's0' }]);
  });

  it('takes a dismissal only while it speaks of the same words', () => {
    const document = withFinding(articleOf([[approved]]), 's0', blocking);
    expect(openItems({ ...document, dismissals: [dismissal] })).toEqual([]);
    expect(openItems({ ...document, dismissals: [{ ...dismissal, read: ['a', 'c'] }] })).toHaveLength(1);
    expect(openItems({ ...document, dismissals: [{ ...dismissal, code: 'quote.lost' }] })).toHaveLength(1);
  });

  it('refuses what was never checked', () => {
    const items = openItems({ ...articleOf([[approved]]), checks: [] });
    expect(items).toMatchObject([
      { kind: 'check', scope: 'document', fault: 'missing', number: 1 },
      { kind: 'check', scope: 'block', fault: 'missing', number: 1 },
      { kind: 'check', scope: 'pair', fault: 'missing', number: 1 },
    ]);
  });

  it('refuses a check of other words, and does not repeat what that check found', () => {
    const document = withFinding(articleOf([[approved]]), 's0', blocking);
    const checks = document.checks.map((check) => ({ ...check, read: 'older' }));
    expect(openItems({ ...document, checks })).toMatchObject([
      { kind: 'check', scope: 'document', fault: 'outdated' },
      { kind: 'check', scope: 'block', fault: 'outdated' },
      { kind: 'check', scope: 'pair', fault: 'outdated' },
    ]);
  });

  it('opens an approval again when the words below it moved', () => {
    const [block] = articleOf([[approved]]).blocks;
    const segments = (block?.segments ?? []).map((segment) => ({ ...segment, terms: 'other terms' }));
    const moved = { ...articleOf([[approved]]), blocks: block ? [{ ...block, segments }] : [] };
    expect(openItems(moved).map((item) => item.kind)).toContain('unapproved');
  });

  it('shortens a long sentence at a word', () => {
    const source =
      'Pekan lalu, pemimpin Ukraina menuduh Korea Utara mengirimkan senjata dan personel militer.';
    const [item] = openItems(articleOf([[{ source }]]));
    expect(item?.excerpt).toBe('Pekan lalu, pemimpin Ukraina menuduh Korea Utara…');
  });
});

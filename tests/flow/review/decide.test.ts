import { describe, expect, it } from 'vitest';
import { decide, type Decided, type Decision } from '../../../src/flow/review/decide.js';
import type { Document, Segment } from '../../../src/model/document.js';
import type { Finding, Severity } from '../../../src/model/finding.js';
import { makeRevision } from '../../../src/model/revision.js';
import { stateOf } from '../../../src/model/state.js';
import { plainText } from '../../../src/model/text.js';
import { articleOf, withFinding, type Sentence } from '../export/article.js';

const by = { actor: { kind: 'person', id: 'Ayu', name: 'Ayu' }, at: '2026-11-24T09:00:00.000Z' } as const;
const filled: Sentence = { source: 'Presiden tiba.', target: 'The president arrived.' };

function first(document: Document): Segment {
  const segment = document.blocks[0]?.segments[0];
  if (!segment) throw new Error('no sentence');
  return segment;
}

function decideOn(document: Document, decision: Decision): Decided {
  return decide(document, first(document), decision, by);
}

/** The sentence as it stands after the decision. */
function after(document: Document, decision: Decision): Segment {
  const decided = decideOn(document, decision);
  if (decided.kind === 'refused') throw new Error(`refused: ${decided.refusal.reason}`);
  const segment = first(document);
  return { ...segment, revisions: [...segment.revisions, decided.revision] };
}

function finding(severity: Severity, scope: 'pair' | 'block' = 'pair'): Finding {
  const spans = { source: [], target: [] };
  return { code: 'num.value', severity, scope, values: { value: '5' }, spans, segment: 's0', read: ['read'] };
}

describe('an approval', () => {
  it('is given in the name of the person, and the words stay', () => {
    const approved = after(articleOf([[filled]]), { act: 'approve' });
    expect(stateOf(approved)).toBe('approved');
    expect(approved.revisions.at(-1)).toMatchObject({
      act: 'approve',
      actor: by.actor,
      at: by.at,
      target: plainText('The president arrived.'),
      // Where the words came from is still to be seen.
      origin: { engine: 'local' },
    });
  });

  it('falls when the source or the glossary entries that bear on it become others', () => {
    const approved = after(articleOf([[filled]]), { act: 'approve' });
    expect(stateOf({ ...approved, terms: 'other terms' })).toBe('draft');
    expect(stateOf({ ...approved, source: plainText('Presiden berangkat.') })).toBe('draft');
  });

  it('is refused where nothing is translated', () => {
    const decided = decideOn(articleOf([[{ source: 'Presiden tiba.' }]]), { act: 'approve' });
    expect(decided).toEqual({ kind: 'refused', refusal: { reason: 'untranslated' } });
  });

  it.each<[string, Sentence]>([
    ['page furniture', { source: 'ADVERTISEMENT', furniture: true }],
    ['what a person left out', { ...filled, acts: ['fill', 'exclude'] }],
  ])('is refused for %s', (_what, sentence) => {
    const decided = decideOn(articleOf([[sentence]]), { act: 'approve' });
    expect(decided).toEqual({ kind: 'refused', refusal: { reason: 'excluded' } });
  });

  it('is refused for the words of the practice engine, whoever decided on them since', () => {
    const document = articleOf([[filled]]);
    const practice = makeRevision('s0', {
      parent: null,
      act: 'fill',
      actor: { kind: 'engine', id: 'pseudo', name: 'pseudo' },
      from: 'id',
      to: 'en',
      source: first(document).source,
      target: plainText('[Ṕŕéśíđéń ŧíƀá.]'),
      origin: { engine: 'pseudo', practice: true },
    });
    const segment = { ...first(document), revisions: [practice] };
    expect(decide(document, segment, { act: 'approve' }, by)).toMatchObject({
      refusal: { reason: 'practice' },
    });
    const reopened = decide(document, segment, { act: 'reopen' }, by);
    if (reopened.kind === 'refused') throw new Error('reopening is never refused');
    const later = { ...segment, revisions: [practice, reopened.revision] };
    expect(decide(document, later, { act: 'approve' }, by)).toMatchObject({
      refusal: { reason: 'practice' },
    });
  });

  it.each<[string, (document: Document) => Document]>([
    ['was never checked', (document) => ({ ...document, checks: [] })],
    [
      'was checked with other words',
      (document) => ({ ...document, checks: document.checks.map((check) => ({ ...check, read: 'old' })) }),
    ],
  ])('is refused for a sentence that %s: checked is not the same as clean', (_what, spoil) => {
    const decided = decideOn(spoil(articleOf([[filled]])), { act: 'approve' });
    expect(decided).toEqual({ kind: 'refused', refusal: { reason: 'unchecked' } });
  });

  it.each<[string, string, 'pair' | 'block']>([
    ['pair', 's0', 'pair'],
    ['block', 'b0', 'block'],
  ])('is refused for an open blocking finding of the %s, which it names', (_scope, subject, scope) => {
    const open = finding('blocking', scope);
    const decided = decideOn(withFinding(articleOf([[filled]]), subject, open), { act: 'approve' });
    expect(decided).toEqual({ kind: 'refused', refusal: { reason: 'blocking', findings: [open] } });
  });

  it('is given in spite of warnings, remarks, and findings that a person dismissed', () => {
    const warned = withFinding(articleOf([[filled]]), 's0', finding('warning'));
    expect(decideOn(withFinding(warned, 's0', finding('info')), { act: 'approve' }).kind).toBe('revision');
    const found = finding('blocking');
    const blocked = withFinding(articleOf([[filled]]), 's0', found);
    const dismissal = {
      id: 'd',
      code: 'num.value',
      segment: 's0',
      read: ['read'],
      values: found.values,
      by: 'Ayu',
      why: 'The ministry corrected the figure.',
    };
    expect(decideOn({ ...blocked, dismissals: [dismissal] }, { act: 'approve' }).kind).toBe('revision');
    const lapsed = { ...dismissal, read: ['other words'] };
    expect(decideOn({ ...blocked, dismissals: [lapsed] }, { act: 'approve' }).kind).toBe('refused');
    const another = { ...dismissal, values: { value: 'another figure' } };
    expect(decideOn({ ...blocked, dismissals: [another] }, { act: 'approve' }).kind).toBe('refused');
  });
});

describe('a save', () => {
  const edit: Decision = { act: 'edit', target: plainText('The president has arrived.') };

  it.each<[string, Document]>([
    ['with an open blocking finding', withFinding(articleOf([[filled]]), 's0', finding('blocking'))],
    ['that was never checked', { ...articleOf([[filled]]), checks: [] }],
    ['that is not translated', articleOf([[{ source: 'Presiden tiba.' }]])],
    ['that is approved', articleOf([[{ ...filled, acts: ['fill', 'approve'] }]])],
  ])('is never refused: a sentence %s', (_what, document) => {
    const saved = after(document, edit);
    expect(stateOf(saved)).toBe('edited');
    expect(saved.revisions.at(-1)).toMatchObject({
      act: 'edit',
      parent: first(document).revisions.at(-1)?.id ?? null,
      target: plainText('The president has arrived.'),
      origin: {},
    });
  });

  it('may empty a sentence', () => {
    const emptied = after(articleOf([[filled]]), { act: 'edit', target: plainText('') });
    expect(emptied.revisions.at(-1)?.target).toEqual(plainText(''));
  });
});

describe('the other decisions', () => {
  it.each<[Decision, string]>([
    [{ act: 'reopen' }, 'draft'],
    [{ act: 'reject', why: 'It says the opposite.' }, 'draft'],
  ])('%o takes an approval back and keeps the words', (decision, state) => {
    const document = articleOf([[{ ...filled, acts: ['fill', 'approve'] }]]);
    expect(stateOf(first(document))).toBe('approved');
    const segment = after(document, decision);
    expect(stateOf(segment)).toBe(state);
    expect(segment.revisions.at(-1)?.target).toEqual(plainText('The president arrived.'));
  });

  it('keep the reason with the name', () => {
    const left = after(articleOf([[filled]]), { act: 'exclude', why: 'Only for the Indonesian page.' });
    expect(left.revisions.at(-1)).toMatchObject({ actor: by.actor, why: 'Only for the Indonesian page.' });
  });

  it('leave a sentence out and take it in again', () => {
    const document = articleOf([[filled]]);
    const left = after(document, { act: 'exclude', why: 'local' });
    expect(stateOf(left)).toBe('excluded');
    const included = decide(document, left, { act: 'include' }, by);
    if (included.kind === 'refused') throw new Error('including is never refused');
    expect(stateOf({ ...left, revisions: [...left.revisions, included.revision] })).toBe('draft');
  });

  it('take page furniture in, which is untranslated then', () => {
    const document = articleOf([[{ source: 'Editor: Rini', furniture: true }]]);
    expect(stateOf(after(document, { act: 'include' }))).toBe('untranslated');
  });
});

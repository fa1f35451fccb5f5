import { describe, expect, it } from 'vitest';
import { applyGlossary } from '../../src/flow/apply-glossary.js';
import { segmentsOf } from '../../src/model/document.js';
import { stateOf } from '../../src/model/state.js';
import { checkingOf, openDesk, type Desk } from './desk.js';

const eu = 'source: Uni Eropa, target: European Union, later: [EU]';
const article = 'Sikap Uni Eropa\n\nUni Eropa menyambut putusan itu.\n\nUtusan Uni Eropa tiba kemarin.\n';

async function findingsOf(desk: Desk): Promise<string[]> {
  const { checks } = await desk.load();
  return checks
    .flatMap(({ findings }) => findings.map(({ code, segment }) => `${code} ${segment}`))
    .toSorted();
}

/** The receipts of a sentence as `mention form`. */
async function mentionsOf(desk: Desk, segment: string): Promise<string[]> {
  const check = (await desk.load()).checks.find(
    ({ scope, subject }) => scope === 'pair' && subject === segment,
  );
  return (check?.receipts ?? []).map(({ mention, found }) => `${mention} ${found?.form ?? '-'}`);
}

describe('an entry that tells first mention from later ones', () => {
  it('wants the full form where the article first names the term, in its text and not in its headline', async () => {
    const desk = await openDesk(eu);
    await desk.run(article);
    await desk.write(1, 'EU’s stance');
    await desk.write(2, 'The EU welcomed the ruling.');
    await desk.write(3, 'An EU envoy arrived Tuesday.');
    expect(await findingsOf(desk)).toEqual(['term.first s2']);
    expect(await desk.decide(2, { act: 'approve' })).toMatchObject({ kind: 'refused' });
    await desk.write(2, 'The European Union welcomed the ruling.');
    expect(await findingsOf(desk)).toEqual([]);
    expect(await mentionsOf(desk, 's1')).toEqual(['later EU']);
    expect(await mentionsOf(desk, 's2')).toEqual(['first European Union']);
    expect(await mentionsOf(desk, 's3')).toEqual(['later EU']);
  });

  it('opens a later mention that becomes the first one when a person leaves the first out', async () => {
    const desk = await openDesk(eu);
    await desk.run(article);
    await desk.write(2, 'The European Union welcomed the ruling.');
    await desk.write(3, 'An EU envoy arrived Tuesday.');
    expect(await desk.decide(3, { act: 'approve' })).toMatchObject({ kind: 'saved' });
    await desk.decide(2, { act: 'exclude', why: 'not needed' });
    expect(stateOf(await desk.segment(3))).toBe('edited');
    expect(await findingsOf(desk)).toEqual(['term.first s3']);
    await desk.decide(2, { act: 'include' });
    expect(stateOf(await desk.segment(3))).toBe('approved');
  });

  it('keeps what is approved when the article is read again', async () => {
    const desk = await openDesk(eu);
    await desk.run(article);
    await desk.write(2, 'The European Union welcomed the ruling.');
    await desk.decide(2, { act: 'approve' });
    const { outcome } = await desk.run(article.replace('kemarin', 'hari ini'));
    expect(outcome.changed).toEqual(['s3']);
    expect(stateOf(await desk.segment(2))).toBe('approved');
    const { version } = await desk.load();
    await desk.run(article.replace('kemarin', 'hari ini'));
    expect((await desk.load()).version).toBe(version);
  });
});

describe('a form that becomes forbidden', () => {
  it('opens what has it, also where the source has no such term, and nothing else', async () => {
    const desk = await openDesk('source: Korea Utara, target: North Korea');
    await desk.run('Pyongyang membantah.\n\nPresiden tiba di Jakarta.\n');
    await desk.write(1, 'N. Korea denied it.');
    await desk.write(2, 'The president arrived in Jakarta.');
    for (const number of [1, 2]) await desk.decide(number, { act: 'approve' });
    const entries = ['source: Korea Utara, target: North Korea, forbid: [N. Korea]'];
    const { glossary, ...checking } = checkingOf(entries);
    const reopened = await applyGlossary(glossary, { ...checking, store: desk.store.documents });
    expect([...reopened]).toEqual([['berita.txt', ['s1']]]);
    expect(segmentsOf(await desk.load()).map(stateOf)).toEqual(['edited', 'approved']);
    expect(await findingsOf(desk)).toContain('term.forbidden s1');
  });
});

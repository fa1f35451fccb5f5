import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Document } from '../../src/model/document.js';
import { hashData } from '../../src/model/hash.js';
import { makeRevision } from '../../src/model/revision.js';
import { emptyText, plainText } from '../../src/model/text.js';
import { reconcile, type FreshDocument, type Reconciled } from '../../src/flow/reconcile/reconcile.js';

/** An article as blocks of sentences. */
function fresh(blocks: readonly (readonly string[])[]): FreshDocument {
  return {
    path: 'berita.txt',
    workspace: 'workspace',
    from: 'id',
    to: 'en',
    format: 'text',
    bytes: hashData(blocks),
    embargo: null,
    blocks: blocks.map((sentences) => ({
      role: 'paragraph',
      furniture: false,
      lead: emptyText,
      segments: sentences.map((sentence, index) => ({
        source: plainText(sentence),
        gap: index === sentences.length - 1 ? emptyText : plainText(' '),
      })),
    })),
  };
}

/** What a store would hold after a reading, each segment with words of its own. */
function stored(article: FreshDocument): Document {
  const { reading } = reconcile(null, article, () => 'terms');
  if (!reading) throw new Error('nothing was read');
  const { expected, replacedBy, ...rest } = reading;
  return {
    ...rest,
    path: article.path,
    workspace: article.workspace,
    version: expected + 1 + replacedBy.size,
    gone: [],
    checks: [],
    dismissals: [],
    blocks: reading.blocks.map((block) => ({
      ...block,
      segments: block.segments.map((segment) => ({
        ...segment,
        candidates: [],
        comments: [],
        revisions: [
          makeRevision(segment.id, {
            parent: null,
            act: 'edit',
            actor: { kind: 'person', id: 'ayu', name: 'Ayu' },
            from: 'id',
            to: 'en',
            source: segment.source,
            target: plainText('words'),
            origin: {},
          }),
        ],
      })),
    })),
  };
}

function again(before: string[][], after: string[][]): Reconciled {
  return reconcile(stored(fresh(before)), fresh(after), () => 'terms');
}

const article = [
  ['Presiden tiba di Jakarta.'],
  ['Ia bertemu para menteri.', 'Rapat berlangsung tiga jam.'],
  ['Hujan turun.'],
];

describe('reconciling a source that was read again', () => {
  it('deals ids from positions at the first reading', () => {
    const { reading, outcome } = reconcile(null, fresh(article), () => 'terms');
    expect(reading?.blocks.map((block) => block.id)).toEqual(['b1', 'b2', 'b3']);
    expect(outcome.added).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('answers with nothing for the same source', () => {
    expect(again(article, article)).toMatchObject({ reading: null, changes: [] });
  });

  it('keeps every other segment when a sentence changes, and takes its words away in a revision', () => {
    const { outcome, changes } = again(article, [
      article[0] ?? [],
      ['Ia bertemu para menteri.', 'Rapat berlangsung empat jam.'],
      ['Hujan turun.'],
    ]);
    expect(outcome).toMatchObject({ kept: ['s1', 's2', 's4'], changed: ['s3'], added: [], gone: [] });
    expect(changes[0]?.revision).toMatchObject({ act: 'source', target: null });
    expect(changes[0]?.forget).toEqual(['approved:berita.txt:s3']);
  });

  it('follows a paragraph that moved', () => {
    const { outcome, reading } = again(article, [['Hujan turun.'], ...article.slice(0, 2)]);
    expect(outcome).toMatchObject({ changed: [], added: [], gone: [] });
    expect(reading?.blocks.map((block) => block.id)).toEqual(['b3', 'b1', 'b2']);
  });

  it('gives a new sentence a new id, and names the one that is gone', () => {
    const { outcome } = again(article, [['Sama sekali lain.'], ...article.slice(1)]);
    expect(outcome.gone).toEqual(['s1']);
    expect(outcome.added).toHaveLength(1);
    expect(outcome.added[0]).not.toBe('s1');
  });

  it('accounts for every sentence of both versions, whatever was changed', () => {
    const sentences = fc.constantFrom(
      'Satu dua tiga.',
      'Dua tiga empat.',
      'Lima.',
      'Enam tujuh.',
      'Delapan?',
    );
    const articles = fc.array(fc.array(sentences, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const { outcome, reading } = again(before, after);
        const old = stored(fresh(before)).blocks.flatMap((block) => block.segments.map((each) => each.id));
        const surviving = [...outcome.kept, ...outcome.changed];
        expect([...surviving, ...outcome.gone].toSorted()).toEqual(old.toSorted());
        if (!reading) return;
        const ids = reading.blocks.flatMap((block) => block.segments.map((each) => each.id));
        expect(new Set(ids).size).toBe(after.flat().length);
        expect(reading.blocks.flatMap((block) => block.segments.map((each) => each.source.text))).toEqual(
          after.flat(),
        );
        expect(new Set(reading.blocks.map((block) => block.id)).size).toBe(after.length);
      }),
    );
  });
});

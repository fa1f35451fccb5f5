import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/flow/export/disclose.js';
import type { Document, Segment } from '../../../src/model/document.js';
import { approvalOf, makeRevision, type Act, type Origin } from '../../../src/model/revision.js';
import { plainText } from '../../../src/model/text.js';
import { articleOf, segmentOf } from './article.js';

type Step = readonly [act: Act, by: string, more?: { readonly fast?: boolean; readonly origin?: Origin }];

const machines = new Set(['local', 'deepl']);

/** A sentence with its history: who did what. */
function sentence(index: number, steps: readonly Step[]): Segment {
  const bare = segmentOf(`s${index}`, index, { source: 'Satu.', acts: [] });
  const target = plainText('One.');
  const revisions = steps.map(([act, by, more = {}]) =>
    makeRevision(bare.id, {
      parent: null,
      act,
      actor: {
        kind: machines.has(by)
          ? 'engine'
          : by === 'memory'
            ? 'memory'
            : act === 'import'
              ? 'import'
              : 'person',
        id: by,
        name: by,
      },
      from: 'id',
      to: 'en',
      source: bare.source,
      target: act === 'reject' || act === 'source' ? null : target,
      origin: more.origin ?? (machines.has(by) ? { engine: by } : {}),
      ...(act === 'approve'
        ? {
            approval: {
              ...approvalOf(bare.source, target, bare.terms),
              ...(more.fast ? { fast: true } : {}),
            },
          }
        : {}),
    }),
  );
  return { ...bare, revisions };
}

function article(...sentences: readonly (readonly Step[])[]): Pick<Document, 'blocks'> {
  const [block] = articleOf([[{ source: 'Satu.' }]]).blocks;
  if (!block) throw new Error('an article has a block');
  return { blocks: [{ ...block, segments: sentences.map((steps, index) => sentence(index, steps)) }] };
}

describe('what a copy discloses', () => {
  it('is a machine and its reviewers, where machine words were read and approved', () => {
    const facts = disclose(
      article(
        [
          ['fill', 'deepl'],
          ['approve', 'Ayu'],
        ],
        [
          ['fill', 'local'],
          ['edit', 'Budi'],
          ['approve', 'Budi'],
        ],
      ),
    );
    expect(facts).toEqual({
      kind: 'machineReviewed',
      reviewers: ['Ayu', 'Budi'],
      translators: ['Budi'],
      engines: ['deepl', 'local'],
      share: 50,
    });
  });

  it('never calls a review what was approved faster than it can be read', () => {
    expect(
      disclose(
        article([
          ['fill', 'deepl'],
          ['approve', 'Ayu', { fast: true }],
        ]),
      ).kind,
    ).toBe('machine');
  });

  it('has no machine in it where people wrote every sentence', () => {
    const own: readonly Step[] = [
      ['edit', 'Ayu'],
      ['approve', 'Ayu'],
    ];
    expect(disclose(article(own)).kind).toBe('person');
    expect(
      disclose(
        article([
          ['edit', 'Ayu'],
          ['approve', 'Budi'],
        ]),
      ),
    ).toMatchObject({
      kind: 'personReviewed',
      translators: ['Ayu'],
      reviewers: ['Budi'],
    });
  });

  it('has no machine in it where somebody threw its words away and wrote anew', () => {
    const facts = disclose(
      article([
        ['fill', 'deepl'],
        ['reject', 'Ayu'],
        ['edit', 'Ayu'],
        ['approve', 'Ayu'],
      ]),
    );
    expect(facts).toMatchObject({ kind: 'person', engines: [] });
  });

  it('names the reviewer alone for words of the memory, or of another tool', () => {
    expect(
      disclose(
        article([
          ['fill', 'memory'],
          ['approve', 'Ayu'],
        ]),
      ),
    ).toMatchObject({
      kind: 'reviewed',
      reviewers: ['Ayu'],
      translators: [],
    });
    expect(
      disclose(
        article([
          ['import', 'file.xlf'],
          ['approve', 'Ayu'],
        ]),
      ).kind,
    ).toBe('reviewed');
  });

  it('says nothing of sentences that are left out', () => {
    const facts = disclose(
      article(
        [
          ['edit', 'Ayu'],
          ['approve', 'Ayu'],
        ],
        [
          ['fill', 'deepl'],
          ['exclude', 'Budi'],
        ],
      ),
    );
    expect(facts).toMatchObject({ kind: 'person', engines: [], reviewers: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { accountFor, parseManifest } from '../../src/app/manifest.js';
import { describeOutputs } from '../../src/app/write-manifest.js';
import type { Document, Segment } from '../../src/model/document.js';
import { Fault } from '../../src/model/fault.js';
import { makeRevision, type Revision } from '../../src/model/revision.js';
import { foldersOf } from '../../src/workspace/folders.js';
import { articleOf } from '../flow/export/article.js';
import { temporaryFolder } from '../support/workspace.js';

const written = (sources: readonly string[]): Document =>
  articleOf([sources.map((source) => ({ source, target: `${source} (en)` }))]);

/** The document with the last revision of its segments changed, one change a segment. */
function withWriters(document: Document, writers: readonly Partial<Revision>[]): Document {
  let next = 0;
  const change = (segment: Segment): Segment => {
    const revisions = segment.revisions.map(({ id: _id, ...content }) =>
      makeRevision(segment.id, { ...content, ...writers[next] }),
    );
    next++;
    return { ...segment, revisions };
  };
  return {
    ...document,
    blocks: document.blocks.map((block) => ({ ...block, segments: block.segments.map(change) })),
  };
}

describe('the account of an article', () => {
  it('names who wrote each segment', () => {
    const memory = (kind: 'context' | 'exact' | 'fuzzy'): Partial<Revision> => ({
      actor: { kind: 'memory', id: 'memory.tmx', name: 'memory.tmx' },
      origin: { memory: { unit: 'u1', kind, score: 100 } },
    });
    const document = withWriters(written(['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.']), [
      memory('context'),
      memory('exact'),
      memory('fuzzy'),
      { actor: { kind: 'engine', id: 'local', name: 'local' }, origin: { engine: 'local' } },
      { actor: { kind: 'engine', id: 'deepl', name: 'deepl' }, origin: { engine: 'deepl' } },
      {
        actor: { kind: 'engine', id: 'local', name: 'local' },
        origin: { engine: 'local', repetitionOf: 's4' },
      },
      { act: 'import', actor: { kind: 'import', id: 'xliff', name: 'x.xlf' }, origin: {} },
      { act: 'edit', actor: { kind: 'person', id: 'Ayu', name: 'Ayu' }, origin: {} },
    ]);
    const { origins, segments } = accountFor(document, []);
    expect(origins).toEqual({
      memory: { context: 1, exact: 1, fuzzy: 1 },
      engine: { deepl: 1, local: 1 },
      repetition: 1,
      person: 1,
      import: 1,
      none: 0,
    });
    expect(Object.keys(origins.engine)).toEqual(['deepl', 'local']);
    expect(segments).toEqual({ in: 8, out: 8, leftOut: 0, untranslated: 0, failed: 0 });
  });

  it('gives each segment that is left out its reason, and numbers those without a translation as people see them', () => {
    const document = articleOf([
      [
        { source: 'Baca juga:', furniture: true },
        { source: 'Satu.', target: 'One.' },
      ],
      [{ source: 'Dua.' }, { source: 'Tiga.', acts: ['exclude'] }, { source: 'Empat.' }],
    ]);
    const [furniture, , second, excluded, fourth] = document.blocks
      .flatMap((block) => block.segments)
      .map(({ id }) => id);
    const account = accountFor(document, [{ segment: fourth ?? '', failure: 'refused' }]);
    expect(account.segments).toEqual({ in: 5, out: 1, leftOut: 2, untranslated: 2, failed: 1 });
    expect(account.leftOut).toEqual([
      { segment: furniture, reason: 'furniture' },
      { segment: excluded, reason: 'person' },
    ]);
    expect(account.untranslated).toEqual([
      { segment: second, number: 2 },
      { segment: fourth, number: 3 },
    ]);
    expect(account.failed).toEqual([{ segment: fourth, failure: 'refused' }]);
    expect(account.origins.none).toBe(2);
  });
});

describe('a manifest', () => {
  it('comes back from its own bytes, which are the same each time', async () => {
    const workspace = {
      folders: foldersOf(temporaryFolder()),
      glossary: { from: 'id', to: 'en', terms: [], hash: 'a'.repeat(32) },
    };
    const document = { ...written(['Satu.']), bytes: '0'.repeat(32) };
    const files = [
      { file: 'translations/a.xlf', kind: 'xliff', bytes: 5, hash: 'b'.repeat(32) },
      { file: 'translations/a.html', kind: 'html', bytes: 5, hash: 'c'.repeat(32) },
    ];
    const manifest = await describeOutputs(document, files, workspace, []);
    const again = await describeOutputs(document, files.toReversed(), workspace, []);
    expect(JSON.stringify(again)).toBe(JSON.stringify(manifest));
    expect(parseManifest(JSON.stringify(manifest), 'a.manifest.json')).toEqual(manifest);
  });

  it.each([
    ['not JSON', '{', '?'],
    ['another file', '{"format": "selaras-bilingual"}', 'format'],
    ['a list', '[]', '?'],
  ])('that is %s is refused with the key that is wrong', (_what, content, key) => {
    expect(() => parseManifest(content, 'a.manifest.json')).toThrow(Fault);
    expect(() => parseManifest(content, 'a.manifest.json')).toThrow(`"key":"${key}"`);
  });
});

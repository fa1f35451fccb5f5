import { describe, expect, it } from 'vitest';
import { articleExtensions, formatFor } from '../../src/app/document-formats.js';

describe('formats of articles', () => {
  it('are found by exactly the endings that they know themselves', async () => {
    const own = await Promise.all(
      articleExtensions.map(async (ending) => (await formatFor(`x${ending}`)).extensions),
    );
    expect([...new Set(own.flat())].toSorted()).toEqual([...articleExtensions].toSorted());
  });

  it('are told of when an article has none', async () => {
    await expect(formatFor('x.docx')).rejects.toMatchObject({ code: 'workspace.unknownKind' });
  });
});

import { describe, expect, it } from 'vitest';
import { countArticle, numbersOf } from '../../src/app/count-article.js';
import { segmentsOf } from '../../src/model/document.js';
import { deskServer, openServer, type DeskServer } from '../server/desk-server.js';

/** What the server says of the article after each act, and what one says that has just read it from the database. */
async function countedTwice({ desk, root }: DeskServer) {
  const { documents } = desk.workspace.store;
  const kept = await documents.load('berita.txt');
  const fresh = await (await openServer(root)).desk.workspace.store.documents.load('berita.txt');
  if (!kept || !fresh) throw new Error('there is no article');
  const told = (document: typeof kept) => ({
    counts: countArticle(document),
    numbers: segmentsOf(document).map(({ id }) => numbersOf(document).get(id) ?? null),
  });
  return { kept: told(kept), fresh: told(fresh) };
}

describe('the counts of an article', () => {
  it('are after every act those of an article that is counted for the first time', async () => {
    const server = await deskServer();
    const { save, act, segment } = server;
    const acts = [
      () => save(1, 'President arrives in Jakarta'),
      () => save(3, 'He met 21 ministers.'),
      async () => act(3, { act: 'dismiss', finding: (await segment(3)).findings[0]?.id, why: 'Right' }),
      () => save(3, 'He met 22 ministers.'),
      () => act(2, { act: 'exclude', why: 'Not ours' }),
      () => act(1, { act: 'comment', text: 'Look here.' }),
      () => save(4, 'It rained 3 times.'),
      () => act(2, { act: 'restore' }),
      () => act(1, { act: 'approve', sure: true }),
      () => server.desk.settleNow('berita.txt'),
    ];
    for (const one of acts) {
      await one();
      const { kept, fresh } = await countedTwice(server);
      expect(kept).toEqual(fresh);
    }
    const { counts, numbers } = (await countedTwice(server)).kept;
    expect(counts).toMatchObject({ segments: 4, comments: 1, states: { approved: 1, edited: 2 } });
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});

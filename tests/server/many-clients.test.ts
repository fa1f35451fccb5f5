import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Panel } from '../../src/api/panel.js';
import type { Problem } from '../../src/api/problem.js';
import type { Saved } from '../../src/api/acts.js';
import { deskServer } from './desk-server.js';

const clients = 50;
const sentences = 6;

describe('fifty clients at once', () => {
  it('lose no edit that was acknowledged, and each history is one line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer({ min: 0, max: sentences - 1 }), { minLength: 1, maxLength: 4 }), {
          minLength: clients,
          maxLength: clients,
        }),
        async (work) => {
          const text = Array.from({ length: sentences }, (_, index) => `Kalimat nomor ${index + 1}.`).join(
            ' ',
          );
          const { ask, article } = await deskServer({ 'source/ramai.txt': `${text}\n` });
          const ids = (await article('ramai.txt')).blocks.flatMap(({ segments }) =>
            segments.map(({ id }) => id),
          );
          const kept = new Map<string, string[]>(ids.map((id) => [id, []]));
          const seen = new Map<string, string | null>();
          const client = async (number: number, places: readonly number[]): Promise<void> => {
            for (const [turn, place] of places.entries()) {
              const id = ids[place] ?? '';
              const words = `Client ${number}, turn ${turn}.`;
              const address = `/api/articles/ramai.txt/segments/${id}/revisions`;
              const own = `${number} ${id}`;
              for (let attempt = 0; attempt < 100; attempt++) {
                const body = { expected: seen.get(own) ?? null, target: { text: words, codes: [] } };
                const { status, value } = await ask<Saved & Problem>('POST', address, body);
                if (status === 200) {
                  seen.set(own, value.segment.revision);
                  kept.get(id)?.push(words);
                  break;
                }
                expect(status).toBe(409);
                seen.set(own, value.conflict?.theirs.revision ?? null);
              }
            }
          };
          await Promise.all(work.map((places, number) => client(number, places)));
          for (const id of ids) {
            const { value } = await ask<Panel>('GET', `/api/articles/ramai.txt/segments/${id}`);
            const history = value.history.map(({ target }) => target?.text ?? '');
            expect(history.toSorted()).toEqual((kept.get(id) ?? []).toSorted());
          }
        },
      ),
      { numRuns: 2 },
    );
  });
});

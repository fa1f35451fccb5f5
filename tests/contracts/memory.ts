import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashString } from '../../src/model/hash.js';
import type { MemoryUnit } from '../../src/model/match.js';
import { wordsOf } from '../../src/model/words.js';
import type { Store } from '../../src/store/open-store.js';
import { edit, pair, reading, unit } from '../support/sample-document.js';

/** What a memory is tested through: it learns and forgets with the commits of the document store beside it. */
export type StoreWithMemory = Pick<Store, 'documents' | 'memory'>;
type MemoryStore = Store['memory'];

const arrival = 'Presiden tiba di Jakarta pada hari Senin.';

async function exactIds(memory: MemoryStore, source: string, languages = pair): Promise<string[]> {
  const hash = hashString(source);
  const found = await memory.exact([hash], languages);
  return (found.get(hash) ?? []).map((each) => each.id);
}

async function similarIds(
  memory: MemoryStore,
  source: string,
  limit = 10,
  languages = pair,
): Promise<string[]> {
  return (await memory.similar(wordsOf(source), languages, limit)).map((each) => each.id);
}

async function allOf(memory: MemoryStore, languages = pair): Promise<MemoryUnit[]> {
  const units: MemoryUnit[] = [];
  for await (const each of memory.all(languages)) units.push(each);
  return units;
}

async function* stream(units: readonly MemoryUnit[]): AsyncGenerator<MemoryUnit> {
  yield* units;
}

/** What every translation memory must do; `open` gives an empty one. */
export function memoryContract(name: string, open: () => Promise<StoreWithMemory>): void {
  const opened = async (...units: readonly MemoryUnit[]): Promise<MemoryStore> => {
    const { memory } = await open();
    await memory.add(units);
    return memory;
  };

  describe(`a translation memory (${name})`, () => {
    it('gives a unit back whole: codes, neighbours, article, embargo, who, when, note', async () => {
      const whole: MemoryUnit = {
        ...unit('whole', arrival, 'The president arrived in Jakarta on Monday.'),
        source: { text: arrival, codes: [{ at: 0, kind: 'open', pair: '1', data: '**' }] },
        previous: 'Sebelumnya.',
        next: 'Sesudahnya.',
        document: 'berita.txt',
        embargo: true,
        by: 'Ayu',
        at: '2026-11-24T09:00:00.000Z',
        note: 'Source query: which Monday?',
      };
      const memory = await opened(whole);
      expect(await memory.exact([hashString(arrival)], pair)).toEqual(
        new Map([[hashString(arrival), [whole]]]),
      );
      expect(await memory.similar(['jakarta'], pair, 1)).toEqual([whole]);
      expect(await allOf(memory)).toEqual([whole]);
    });

    it('that is empty answers everything with nothing', async () => {
      const memory = await opened();
      expect(await memory.exact([hashString(arrival)], pair)).toEqual(new Map());
      expect(await memory.similar(wordsOf(arrival), pair, 5)).toEqual([]);
      expect(await memory.search('Jakarta', 5)).toEqual([]);
      expect([await memory.count(), await allOf(memory)]).toEqual([0, []]);
    });

    it('replaces a unit whose id it knows, and no longer finds it by its old words', async () => {
      const memory = await opened(unit('a', arrival, 'Old.'));
      await memory.add([unit('a', 'Hujan turun semalam.', 'It rained last night.')]);
      expect(await memory.count()).toBe(1);
      expect(await exactIds(memory, arrival)).toEqual([]);
      expect(await similarIds(memory, arrival)).toEqual([]);
      expect(await exactIds(memory, 'Hujan turun semalam.')).toEqual(['a']);
      expect(await similarIds(memory, 'Hujan deras.')).toEqual(['a']);
    });

    describe('looking a sentence up word for word', () => {
      it('finds every unit with that source, by id, and keeps sentences apart', async () => {
        const memory = await opened(
          unit('c', arrival, '3'),
          unit('a', arrival, '1'),
          unit('b', arrival, '2', { collection: 'other.tmx' }),
          unit('d', 'Hujan turun.', '4'),
        );
        const hashes = [arrival, 'Hujan turun.', 'Tidak ada.'].map(hashString);
        const found = await memory.exact(hashes, pair);
        const ids = hashes.map((hash) => found.get(hash)?.map((each) => each.id));
        expect(ids).toEqual([['a', 'b', 'c'], ['d'], undefined]);
      });

      it('sees every difference: case, punctuation, white space', async () => {
        const memory = await opened(unit('a', arrival, 'x'));
        for (const other of [arrival.toLowerCase(), arrival.replace('.', '!'), `${arrival} `])
          expect(await exactIds(memory, other)).toEqual([]);
      });

      it('goes by the plain words: inline codes do not count', async () => {
        const coded = { text: arrival, codes: [{ at: 0, kind: 'point' as const, pair: '1', data: '[x]' }] };
        const memory = await opened({ ...unit('a', arrival, 'x'), source: coded });
        expect(await exactIds(memory, arrival)).toEqual(['a']);
      });

      it('is asked for nothing and finds nothing', async () => {
        expect(await (await opened(unit('a', arrival, 'x'))).exact([], pair)).toEqual(new Map());
      });

      it('takes a whole archive of sentences in one question', async () => {
        const memory = await opened(unit('a', arrival, 'x'));
        const others = Array.from({ length: 40_000 }, (_, index) => hashString(`Kalimat ${index}.`));
        const found = await memory.exact([...others, hashString(arrival)], pair);
        expect([...found.keys()]).toEqual([hashString(arrival)]);
      });
    });

    describe('looking for similar sentences', () => {
      const monday = unit('monday', arrival, 'x');
      const rain = unit('rain', 'Hujan turun di Jakarta.', 'y');
      const flood = unit('flood', 'Banjir melanda Semarang.', 'z');

      it('finds those that share words, the one that shares most first', async () => {
        const memory = await opened(rain, monday, flood);
        expect(await similarIds(memory, 'Presiden tiba di Jakarta.')).toEqual(['monday', 'rain']);
        expect(await similarIds(memory, 'Gempa mengguncang Palu.')).toEqual([]);
      });

      it('gives those that share as much by id, and no more than were asked for', async () => {
        const memory = await opened(...['c', 'a', 'd', 'b'].map((id) => unit(id, 'Hujan turun.', id)));
        expect(await similarIds(memory, 'Hujan lebat.')).toEqual(['a', 'b', 'c', 'd']);
        expect(await similarIds(memory, 'Hujan lebat.', 2)).toEqual(['a', 'b']);
      });

      it('goes by the rarest words: where rare ones are shared, a thousand units with yang and di are not read', async () => {
        const common = Array.from({ length: 1_000 }, (_, index) =>
          unit(`a${index}`, 'Ini yang ada di sini.', ''),
        );
        const rare = ['seismograf', 'kawah', 'lahar', 'abu'].map((word) => unit(word, `Ini ${word}.`, word));
        const memory = await opened(...common, ...rare);
        const source = 'Ini yang ada di sini: seismograf, kawah, lahar dan abu.';
        expect(await similarIds(memory, source)).toEqual(['abu', 'kawah', 'lahar', 'seismograf']);
        expect(await similarIds(memory, 'Yang ada di sini.', 2)).toEqual(['a0', 'a1']);
      });

      it('does not count a word twice, case, or punctuation', async () => {
        const memory = await opened(unit('a', 'Hujan, hujan, HUJAN!', 'x'), unit('b', 'Hujan turun.', 'y'));
        expect(await similarIds(memory, 'hujan turun')).toEqual(['b', 'a']);
      });

      it('is asked with no words and finds nothing', async () => {
        const memory = await opened(monday, unit('symbols', '* * *', '* * *'));
        expect(await memory.similar([], pair, 5)).toEqual([]);
      });

      it('takes and finds a sentence of very many words', async () => {
        const long = Array.from({ length: 20_000 }, (_, index) => `kata${index}`).join(' ');
        const memory = await opened(unit('long', long, 'x'));
        expect(await similarIds(memory, long)).toEqual(['long']);
        expect(await similarIds(memory, 'kata19999')).toEqual(['long']);
      });
    });

    describe('the languages of a unit', () => {
      const malay = { from: 'ms', to: 'en' };
      const javanese = { from: 'id', to: 'jv' };

      it('are both part of the question', async () => {
        const memory = await opened(
          unit('en', arrival, 'x'),
          unit('ms', arrival, 'y', malay),
          unit('jv', arrival, 'z', javanese),
        );
        for (const [languages, id] of [
          [pair, 'en'],
          [malay, 'ms'],
          [javanese, 'jv'],
        ] as const) {
          expect(await exactIds(memory, arrival, languages)).toEqual([id]);
          expect(await similarIds(memory, arrival, 5, languages)).toEqual([id]);
          expect((await allOf(memory, languages)).map((each) => each.id)).toEqual([id]);
        }
        expect(await exactIds(memory, arrival, { from: 'en', to: 'id' })).toEqual([]);
      });
    });

    describe('an embargo', () => {
      it('is kept with the unit and its article, for recall to judge', async () => {
        const memory = await opened(unit('a', arrival, 'x', { embargo: true, document: 'rahasia.txt' }));
        const [found] = (await memory.exact([hashString(arrival)], pair)).get(hashString(arrival)) ?? [];
        expect([found?.embargo, found?.document]).toEqual([true, 'rahasia.txt']);
        const [alike] = await memory.similar(['jakarta'], pair, 1);
        expect([alike?.embargo, alike?.document]).toEqual([true, 'rahasia.txt']);
      });
    });

    describe('a collection', () => {
      it('is replaced whole, other collections stay, and its hash says what was read', async () => {
        const memory = await opened(unit('mine', arrival, 'x', { collection: 'approved' }));
        expect(await memory.collectionHash('desk.tmx')).toBeNull();
        const first = [unit('a', 'Satu.', 'One.'), unit('b', 'Dua.', 'Two.')];
        expect(await memory.replaceCollection('desk.tmx', 'hash-1', stream(first))).toBe(2);
        const second = [unit('b', 'Dua.', 'Two!'), unit('c', 'Tiga.', 'Three.')];
        expect(await memory.replaceCollection('desk.tmx', 'hash-2', stream(second))).toBe(2);
        expect(await memory.collectionHash('desk.tmx')).toBe('hash-2');
        expect((await allOf(memory)).map((each) => [each.id, each.target.text, each.collection])).toEqual([
          ['b', 'Two!', 'desk.tmx'],
          ['c', 'Three.', 'desk.tmx'],
          ['mine', 'x', 'approved'],
        ]);
        expect(await similarIds(memory, 'Satu.')).toEqual([]);
      });

      it('may become empty', async () => {
        const memory = await opened();
        await memory.replaceCollection('desk.tmx', 'hash-1', stream([unit('a', 'Satu.', 'One.')]));
        expect(await memory.replaceCollection('desk.tmx', 'hash-2', stream([]))).toBe(0);
        expect([await memory.count(), await memory.collectionHash('desk.tmx')]).toEqual([0, 'hash-2']);
      });

      it('whose reading breaks off has no hash, so that the next opening reads it again', async () => {
        const memory = await opened();
        await memory.replaceCollection('desk.tmx', 'hash-1', stream([unit('a', 'Satu.', 'One.')]));
        const broken = async function* units(): AsyncGenerator<MemoryUnit> {
          yield unit('b', 'Dua.', 'Two.');
          throw new Error('line 7 is no XML');
        };
        await expect(memory.replaceCollection('desk.tmx', 'hash-2', broken())).rejects.toThrow('line 7');
        expect(await memory.collectionHash('desk.tmx')).toBeNull();
        await memory.replaceCollection('desk.tmx', 'hash-2', stream([unit('b', 'Dua.', 'Two.')]));
        expect((await allOf(memory)).map((each) => each.id)).toEqual(['b']);
      });
    });

    describe('with the document store beside it', () => {
      async function withArticle(): Promise<StoreWithMemory> {
        const store = await open();
        await store.documents.applyGlossary(null, 'glossary');
        const first = reading(['Satu.']);
        await store.documents.commit({
          path: 'berita.txt',
          glossary: 'glossary',
          reading: first,
          changes: [],
        });
        return store;
      }

      function changing(
        target: string,
        expected: string | null,
        more: { learn?: MemoryUnit; forget?: string[] },
      ) {
        const commit = edit('s1', target, expected);
        return { ...commit, changes: commit.changes.map((change) => ({ ...change, ...more })) };
      }

      it('learns with a change and forgets with the change that takes it back', async () => {
        const { documents, memory } = await withArticle();
        const learning = changing('One.', null, { learn: unit('a', arrival, 'x') });
        await documents.commit(learning);
        expect(await exactIds(memory, arrival)).toEqual(['a']);
        const head = learning.changes[0]?.revision.id ?? '';
        await documents.commit(changing('One!', head, { forget: ['a', 'never there'] }));
        expect([await exactIds(memory, arrival), await similarIds(memory, arrival)]).toEqual([[], []]);
      });

      it('learns nothing with a change that came too late, and nothing under another glossary', async () => {
        const { documents, memory } = await withArticle();
        await documents.commit(edit('s1', 'One.', null));
        await documents.commit(changing('Late.', null, { learn: unit('a', arrival, 'x') }));
        const refused = changing('Other.', null, { learn: unit('a', arrival, 'x') });
        expect(await documents.commit({ ...refused, glossary: 'old' })).toMatchObject({ kind: 'refused' });
        expect(await memory.count()).toBe(0);
      });

      it('learns and forgets with a glossary under which an approval holds again or no more', async () => {
        const { documents, memory } = await withArticle();
        const terms = { segment: 's1', terms: 'other' };
        const commit = { path: 'berita.txt', glossary: 'glossary', changes: [] };
        await documents.commit({ ...commit, terms: [{ ...terms, learn: unit('a', arrival, 'x') }] });
        expect(await exactIds(memory, arrival)).toEqual(['a']);
        await documents.commit({ ...commit, terms: [{ ...terms, forget: ['a'] }] });
        expect(await memory.count()).toBe(0);
      });

      it('learns what a restored article taught, and nothing where one stands already', async () => {
        const { documents, memory } = await withArticle();
        const document = await documents.load('berita.txt');
        if (!document) throw new Error('not stored');
        expect(await documents.restore(document, [unit('a', arrival, 'x')])).toBe(false);
        expect(await memory.count()).toBe(0);
        expect(await documents.restore({ ...document, path: 'lain.txt' }, [unit('a', arrival, 'x')])).toBe(
          true,
        );
        expect(await exactIds(memory, arrival)).toEqual(['a']);
      });
    });

    describe('looking text up in both languages', () => {
      it('finds it in either, also with the signs that a database takes for wildcards', async () => {
        const memory = await opened(
          unit('a', 'Naik 50% sekarang.', 'Up 50% now.'),
          unit('b', 'File a_b dihapus.', String.raw`The file C:\a_b is gone.`),
        );
        expect((await memory.search('50% n', 5)).map((each) => each.id)).toEqual(['a']);
        expect((await memory.search('a_b', 5)).map((each) => each.id)).toEqual(['b']);
        expect((await memory.search(String.raw`C:\a`, 5)).map((each) => each.id)).toEqual(['b']);
        expect(await memory.search('5_%', 5)).toEqual([]);
      });

      it('gives no more than were asked for, by id', async () => {
        const memory = await opened(...['c', 'a', 'b'].map((id) => unit(id, 'Hujan turun.', id)));
        expect((await memory.search('Hujan', 2)).map((each) => each.id)).toEqual(['a', 'b']);
      });
    });

    describe('the writing of the world', () => {
      const sentences = [
        '김정은 위원장이 북한을 방문했다.',
        'Мы любим Джакарту.',
        'العربية لغة جميلة.',
        '“Café résumé” – naïve… 😀👨‍👩‍👧',
        'I\u0307stanbul ve ISTANBUL',
        'Kata \'dengan\' "kutipan"; -- dan \\ lain\0nya',
      ];

      it.each(sentences)('is kept and found: %j', async (sentence) => {
        const memory = await opened(unit('a', sentence, sentence));
        expect(await exactIds(memory, sentence)).toEqual(['a']);
        expect(await similarIds(memory, sentence)).toEqual(['a']);
        expect((await allOf(memory))[0]?.target.text).toBe(sentence);
      });

      it('finds a similar sentence whose accents are written in another way', async () => {
        const memory = await opened(unit('a', 'Kafé itu tutup.', 'x'));
        expect(await similarIds(memory, 'kafé'.normalize('NFD'))).toEqual(['a']);
      });

      it('is told apart word for word, whatever is written', async () => {
        const memory = await opened();
        const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
        await fc.assert(
          fc.asyncProperty(text, fc.uuid(), async (source, id) => {
            await memory.add([unit(id, source, 'x')]);
            expect(await exactIds(memory, source)).toContain(id);
            await memory.add([unit(id, `${source}x`, 'x')]);
            expect(await exactIds(memory, source)).not.toContain(id);
          }),
          { numRuns: 50 },
        );
      });
    });

    it('of ten thousand units answers as a small one does', async () => {
      const { memory } = await open();
      const many = (async function* units() {
        for (let index = 0; index < 10_000; index++)
          yield unit(
            `u${String(index).padStart(5, '0')}`,
            `Kalimat nomor ${index} menyebut Jakarta.`,
            `No. ${index}.`,
          );
      })();
      expect(await memory.replaceCollection('large.tmx', 'hash', many)).toBe(10_000);
      expect(await memory.count()).toBe(10_000);
      expect(await exactIds(memory, 'Kalimat nomor 9999 menyebut Jakarta.')).toEqual(['u09999']);
      expect((await similarIds(memory, 'Kalimat nomor 4321 tidak menyebut Jakarta.', 3))[0]).toBe('u04321');
      const ids = (await allOf(memory)).map((each) => each.id);
      expect(ids).toHaveLength(10_000);
      expect(ids).toEqual(ids.toSorted());
      expect(await memory.replaceCollection('large.tmx', 'other', stream([]))).toBe(0);
      expect(await memory.count()).toBe(0);
    });
  });
}

/** What a memory that lasts must do beside that; `open` opens the same one again and again. */
export function lastingMemoryContract(
  name: string,
  make: () => () => Promise<StoreWithMemory & Pick<Store, 'close'>>,
): void {
  describe(`a translation memory that lasts (${name})`, () => {
    it('has the same units, collections and answers after it was closed and opened again', async () => {
      const open = make();
      const first = await open();
      await first.memory.add([unit('a', arrival, 'x', { embargo: true }), unit('gone', 'Hujan.', 'Rain.')]);
      await first.memory.replaceCollection('desk.tmx', 'hash', stream([unit('b', '북한', 'North Korea')]));
      await first.memory.add([unit('gone', 'Banjir melanda.', 'Flood.')]);
      const before = await allOf(first.memory);
      await first.close();
      const again = await open();
      expect(await allOf(again.memory)).toEqual(before);
      expect(await exactIds(again.memory, '북한')).toEqual(['b']);
      expect(await similarIds(again.memory, 'Hujan.')).toEqual([]);
      expect(await similarIds(again.memory, 'Banjir.')).toEqual(['gone']);
      expect(await again.memory.collectionHash('desk.tmx')).toBe('hash');
      await again.close();
    });

    it('shows what one opening learnt to the other at once', async () => {
      const open = make();
      const [left, right] = [await open(), await open()];
      await left.memory.add([unit('a', arrival, 'x')]);
      expect(await exactIds(right.memory, arrival)).toEqual(['a']);
      await Promise.all([left.close(), right.close()]);
    });
  });
}

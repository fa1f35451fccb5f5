import fc from 'fast-check';
import type { Term, TermEntry } from '../../src/model/term.js';

/** Words as glossaries have them: any letters and signs, single spaces, nothing at the ends. */
const form = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'AS',
        'é',
        '“x”',
        "O'Neil",
        'C++',
        'a;b',
        'a,b',
        'a|b',
        '\\',
        '<&>',
        '"',
        '#',
        '=1',
        '- x',
        ': ',
      ),
      fc.string({ minLength: 1 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) =>
    `k${parts.join(' ')}z`
      .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff\ufffd]|\s/gu, ' ')
      .replace(/ +/g, ' '),
  );

const forms = fc.uniqueArray(form, { maxLength: 3 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A glossary in which every source form stands once and no entry contradicts itself. */
export const terms: fc.Arbitrary<Term[]> = fc
  .array(
    fc.record(
      {
        source: form,
        target: form,
        keep: fc.boolean(),
        variants: forms,
        allow: forms,
        forbid: forms,
        notBefore: forms,
        notAfter: forms,
        first: form,
        later: fc.uniqueArray(form, { minLength: 1, maxLength: 2 }),
        from: day,
        until: day,
        note: form,
      },
      { requiredKeys: ['source', 'target', 'keep', 'variants', 'allow', 'forbid', 'notBefore', 'notAfter'] },
    ),
    { maxLength: 5 },
  )
  .map((entries) => entries.map((entry, number) => sound(entry, number)));

function sound(entry: TermEntry, number: number): Term {
  const source = `${entry.source} s${number}`;
  const target = entry.keep ? source : entry.target;
  const wanted = new Set([target, ...entry.allow, entry.first, ...(entry.later ?? [])]);
  const { until, ...rest } = entry;
  return {
    ...rest,
    source,
    target,
    variants: entry.variants.map((variant) => `${variant} v${number}`),
    // A form has one place of its own; TBX and tables do not repeat one.
    allow: entry.allow.filter((each) => each !== target),
    forbid: entry.forbid.filter((each) => !wanted.has(each)),
    ...(until === undefined || (entry.from !== undefined && until < entry.from) ? {} : { until }),
    line: number + 1,
    column: 1,
  };
}

/** Entries without the places that differ from file to file. */
export function withoutPlaces(entries: readonly Term[]): TermEntry[] {
  return entries.map(({ line: _line, column: _column, ...entry }) => entry);
}

/** All that a list gives. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** A text in pieces of a few characters, as a stream brings it. */
export async function* inPieces(text: string, size = 7): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

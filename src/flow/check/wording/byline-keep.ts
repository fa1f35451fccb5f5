import type { Pair, PairCheck, Report } from '../check.js';
import { namesLeftOut } from './credited-names.js';

/** Names and little else: a longer line is a sentence that begins with such a word. */
const mostWords = 10;

/** `Oleh: Rina Hapsari dan Joko W.`, and not `Oleh karena itu ...`. */
const names = /^[:\s]+(\p{Lu}[^,;!?]*(?:,[^;!?]*)?)$/u;
const lowerWord = /(?<![\p{L}'’.-])\p{Ll}[\p{L}-]*/gu;
const joining: ReadonlySet<string> = new Set(['dan', 'bin', 'binti', 'van', 'de', 'al']);

/** Whoever wrote the story is named in the copy, letter for letter. */
export const bylineKeep: PairCheck = {
  code: 'byline.keep',
  severity: 'blocking',
  fails: [
    { source: 'Oleh: Rina Hapsari', target: 'By Rina Hapsary' },
    { source: 'Oleh Rina Hapsari dan Joko Widodo', target: 'By Rina Hapsari' },
    { source: 'Penulis: Dewi Lestari Ningsih', target: 'By Dewi Lestari' },
    { source: 'Laporan: Budi Santoso', target: 'By staff' },
    { source: 'Reporter: Maya S. Putri', target: 'Reporting by May S. Putri' },
    { source: 'Pewarta: Andi Firdaus', target: 'Reported by Andy Firdaus' },
  ],
  passes: [
    { source: 'Oleh: Rina Hapsari', target: 'By Rina Hapsari' },
    { source: 'Oleh Rina Hapsari dan Joko Widodo', target: 'By Rina Hapsari and Joko Widodo' },
    { source: 'PENULIS: DEWI LESTARI', target: 'By Dewi Lestari' },
    { source: 'Oleh karena itu, Polri menahan tersangka.', target: 'Police therefore detained the suspect.' },
    {
      source: 'Oleh Mahkamah Agung putusan itu dibatalkan.',
      target: 'The Supreme Court overturned the ruling.',
    },
    { source: 'Laporan itu diterima Senin.', target: 'The report was received Monday.' },
    {
      source: 'Laporan Bank Dunia menyebut ekonomi tumbuh.',
      target: 'A World Bank report said the economy grew.',
    },
    { source: 'Laporan Keuangan 2024', target: 'Financial report 2024' },
    { source: 'Reporter: Maya S. Putri', target: 'Reporting by Maya S. Putri' },
    { source: 'Kontributor: Ahmad bin Salim', target: 'Contributed by Ahmad bin Salim' },
  ],
  run: findLost,
};

function findLost({ source: { text }, target, from, to }: Pair): Report[] {
  const first = /^\s*(\p{L}+)/u.exec(text);
  if (!first || !from.credits.bylines.has((first[1] ?? '').toLowerCase())) return [];
  const rest = text.slice(first[0].length).trimEnd();
  const isByline = rest.startsWith(':') || startsByline(target.text, to.credits.bylines);
  if (!isByline || !names.test(rest) || rest.split(/\s+/u).length > mostWords) return [];
  if ([...rest.matchAll(lowerWord)].some(([word]) => !joining.has(word))) return [];
  const lost = namesLeftOut(text, { start: first[0].length, end: text.length }, target.text);
  if (lost.length === 0) return [];
  const words = lost.map(({ word }) => word).join(' ');
  return [{ values: { words }, source: lost.map(({ start, end }) => ({ start, end })), target: [] }];
}

function startsByline(text: string, bylines: ReadonlySet<string>): boolean {
  return bylines.has((/^\s*(\p{L}+)/u.exec(text)?.[1] ?? '').toLowerCase());
}

import { checkPair, splitSentences } from '../src/app/texts.js';
import type { Glossary } from '../src/model/term.js';
import { fastestSeconds, type BenchRow } from './bench-row.js';
import type { LabelledPair } from './labelled-pairs.js';

/** All checks on, in one process, warm. */
export function benchChecks(pairs: readonly LabelledPair[], glossary: Glossary): BenchRow[] {
  const checkAll = (): void => {
    for (const { source, target } of pairs) checkPair({ source, target, glossary });
  };
  checkAll();
  const perSecond = pairs.length / fastestSeconds(7, checkAll);
  return [{ what: 'all checks', value: Math.round(perSecond), unit: 'pairs/s', atLeast: 2000 }];
}

/** Sentences of a short paragraph, as news has them; the long one has the same number of ends to decide. */
const SENTENCES = 4;

/** One paragraph of 1 MB must cost about as much a byte as many short ones. */
export function benchSplitter(pairs: readonly LabelledPair[]): BenchRow[] {
  const paragraphs: string[] = [];
  for (let size = 0, next = 0; size < 1_000_000; next += SENTENCES) {
    const sentences = Array.from({ length: SENTENCES }, (_, at) => pairs[(next + at) % pairs.length]?.source);
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  const long = paragraphs.join(' ');
  const megabytes = Buffer.byteLength(long) / 1_000_000;
  const short = (): void => {
    for (const paragraph of paragraphs) splitSentences(paragraph, { language: 'id' });
  };
  const whole = (): void => void splitSentences(long, { language: 'id' });
  short();
  whole();
  const [shortSeconds, longSeconds] = [fastestSeconds(5, short), fastestSeconds(5, whole)];
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return [
    {
      what: 'splitter, short paragraphs',
      value: rounded(megabytes / shortSeconds),
      unit: 'MB/s',
      atLeast: 20,
    },
    { what: 'splitter, one paragraph of 1 MB', value: rounded(megabytes / longSeconds), unit: 'MB/s' },
    {
      what: 'splitter, the long paragraph against the short ones',
      value: rounded(longSeconds / shortSeconds),
      unit: 'times',
      atMost: 1.3,
    },
  ];
}

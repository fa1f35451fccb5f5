import type { Pair, PairCheck, Report } from '../check.js';

/** What language models write around a translation. Each is a fault only where the source does not have it as well. */
const patterns: readonly RegExp[] = [
  /```|~~~/u,
  /^\s*(?:sure|certainly|of course|okay)[,!.:]?\s+here(?:['’]s| is| are)\b/iu,
  /^\s*here(?:['’]s| is)\s+(?:the|your|an?|my)\s+(?:\w+\s+){0,2}(?:translation|translated)\b/iu,
  /^\s*(?:english\s+)?translation\s*:/iu,
  /^\s*(?:translated (?:text|version)|terjemahan(?:nya)?)\s*:/iu,
  /^\s*(?:i['’]m|i am) sorry,? but (?:i|as)\b/iu,
  /\bi apologi[sz]e,? but i\b/iu,
  /\bas an? (?:ai|large)(?: language)? (?:model|assistant)\b/iu,
  /\bi (?:can(?:no|['’])t|am unable to) (?:help with|assist with|translate|fulfill) (?:this|that|your)\b/iu,
  /\b(?:let me know|feel free to ask) if you(?:['’]d| would)? (?:need|like|have)\b/iu,
  /^\s*\(?(?:translator['’]s )?note:\s+(?:i|the translation)\b/imu,
  /<\/?(?:think|translation|source|target|output)>/iu,
];

/** Words of the engine about its work instead of the work. */
export const modelChatter: PairCheck = {
  code: 'model.chatter',
  severity: 'blocking',
  fails: [
    {
      source: 'Presiden tiba di Jakarta.',
      target: 'Here is the translation: The president arrived in Jakarta.',
    },
  ],
  passes: [
    {
      source: '“Maaf, saya tidak bisa membantu Anda,” kata petugas itu.',
      target: '“Sorry, I cannot help you,” the officer said.',
    },
  ],
  run: findChatter,
};

function findChatter({ source, target }: Pair): Report[] {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(target.text);
    if (!match || pattern.test(source.text)) return [];
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    return [{ words, span: { start, end: start + words.length } }];
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      values: { words: first.words },
      source: [],
      target: found.map(({ span }) => span),
    },
  ];
}

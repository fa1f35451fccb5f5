import type { Span } from '../../../model/term.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { wordsOf } from '../words.js';
import { remarks, tellingWords, wrappings, type Chatter } from './chatter-phrases.js';

/** A source of so few words may stand in a good translation as it is: a name, a title. */
const fewestToEcho = 4;

/** Words of the engine about its work instead of the work. */
export const modelChatter: PairCheck = {
  code: 'model.chatter',
  severity: 'blocking',
  fails: [
    {
      source: 'Presiden tiba di Jakarta.',
      target: 'Here is the translation: The president arrived in Jakarta.',
    },
    { source: 'Presiden tiba.', target: 'Sure! Here’s the English translation: The president arrived.' },
    { source: 'Presiden tiba.', target: 'Translation: The president arrived.' },
    { source: 'Presiden tiba.', target: '```\nThe president arrived.\n```' },
    { source: 'Presiden tiba.', target: '<think>short</think> The president arrived.' },
    { source: 'Presiden tiba.', target: '{"translation": "The president arrived."}' },
    { source: 'Polisi menembak pelaku.', target: 'I’m sorry, but I cannot help with that request.' },
    { source: 'Polisi menembak pelaku.', target: 'As an AI language model, I cannot translate violence.' },
    { source: 'Polisi menembak pelaku.', target: 'Maaf, saya tidak dapat menerjemahkan teks ini.' },
    { source: 'Presiden tiba.', target: 'Berikut terjemahannya: The president arrived.' },
    { source: 'Bupati tiba.', target: 'The regent arrived. Note: “bupati” is a regional office.' },
    { source: 'Presiden tiba.', target: 'The **president** arrived.' },
    { source: 'Presiden tiba.', target: 'The president arrived.\n\nOr:\n\nThe president has arrived.' },
    {
      source: 'Presiden tiba di Jakarta hari ini.',
      target: 'Presiden tiba di Jakarta hari ini. → The president arrived in Jakarta today.',
    },
    { source: 'Presiden tiba.', target: 'The president arrived. Let me know if you need anything else.' },
  ],
  passes: [
    {
      source: '“Maaf, saya tidak bisa membantu Anda,” kata petugas itu.',
      target: '“Sorry, I cannot help you,” the officer said.',
    },
    {
      source: '“Sebagai AI, saya tidak bisa menjawab,” tulis chatbot itu.',
      target: '“As an AI, I cannot answer,” the chatbot wrote.',
    },
    { source: 'Catatan: harga belum termasuk pajak.', target: 'Note: The price excludes tax.' },
    { source: 'Terjemahan: Budi Santoso', target: 'Translation: Budi Santoso' },
    {
      source: '“Maaf, tetapi saya harus menolak,” kata Rini.',
      target: '“I’m sorry, but I have to refuse,” Rini said.',
    },
    { source: 'Inilah hasilnya.', target: 'Here are the results.' },
    { source: 'Tentu saja ia datang.', target: 'Of course he came.' },
    { source: 'Sumber: BPS', target: 'Source: BPS' },
    { source: 'Bank Central Asia Tbk', target: 'Bank Central Asia Tbk' },
    { source: 'Menteri mencatat hal itu.', target: 'The minister took note: The matter is settled.' },
    { source: 'Kabari kami jika Anda butuh bantuan.', target: 'Let us know if you need help.' },
    { source: 'Ia menerjemahkan novel itu.', target: 'He translated the novel.' },
  ],
  run: findChatter,
};

function findChatter(pair: Pair): Report[] {
  const { target } = pair;
  const mayRemark = wordsOf(target.text).some(({ lower }) => tellingWords.has(lower));
  const found = [...findPhrases(wrappings, pair), ...(mayRemark ? findPhrases(remarks, pair) : [])];
  const [first] = found;
  if (!first) return findEcho(pair);
  return [{ values: { words: first.words }, source: [], target: found.map(({ span }) => span) }];
}

function findPhrases(
  phrases: readonly Chatter[],
  { source, target }: Pair,
): { readonly words: string; readonly span: Span }[] {
  return phrases.flatMap(({ pattern, unless }) => {
    const match = pattern.exec(target.text);
    if (!match || pattern.test(source.text) || unless?.test(source.text)) return [];
    const words = match[0].trim() || match[0];
    const start = match.index + match[0].indexOf(words);
    return [{ words: words.trim() || '¶', span: { start, end: start + words.length } }];
  });
}

/** The source, repeated before or after its translation. */
function findEcho({ source, target, from }: Pair): Report[] {
  const text = source.text.trim();
  const at = text === '' ? -1 : target.text.indexOf(text);
  if (at < 0 || target.text.trim() === text) return [];
  const words = wordsOf(text);
  const isProse = words.some(
    (word) => from.functionWords.has(word.text) || from.vocabulary.meaningsOf(word.text).length > 0,
  );
  if (words.length < fewestToEcho || !isProse) return [];
  return [
    { values: { words: text }, source: [], target: [{ start: at, end: at + text.length }], variant: 'echo' },
  ];
}

import type { StyleEdit } from '../../../language/style-rules.js';
import type { Pair, PairCheck, Report } from '../check.js';

/** The house style of the target's language, rule by rule. One finding a rule; its fix makes all changes of the rule at once. */
export const styleHouse: PairCheck = {
  code: 'style.house',
  severity: 'warning',
  fails: [
    { source: 'Pusat itu dibuka.', target: 'The community centre was opened.' },
    { source: 'Ia tiba pada 21 Januari.', target: 'He arrived on January 21.' },
    { source: 'Ia lahir pada 17 Agustus 1945.', target: 'He was born on 17 August 1945.' },
    { source: 'Laba naik 5 persen.', target: 'Profit rose 5 percent.' },
    { source: 'Ia bekerja untuk AS.', target: 'He worked for the U.S.' },
    { source: 'Ia menyebutnya “palsu”.', target: 'He called it “fake”.' },
    { source: 'Kami menanam padi, jagung, dan kedelai.', target: 'We grow rice, corn, and soybeans.' },
    { source: 'Ia pergi. Ia kembali.', target: 'He left.  He came back.' },
    { source: '“Kami siap,” katanya.', target: '"We are ready," he said.' },
    { source: 'Pemerintah mengakui hak itu.', target: 'The government recognised the right.' },
  ],
  passes: [
    { source: 'Pusat itu dibuka.', target: 'The community center was opened.' },
    { source: 'Partai Buruh menang.', target: 'The Labour Party won.' },
    { source: 'Ia tiba pada 21 Januari.', target: 'He arrived on Jan. 21.' },
    { source: 'Ia tiba pada Januari 2024.', target: 'He arrived in January 2024.' },
    { source: 'Rapat digelar pada 5 Mei.', target: 'The meeting was held on May 5.' },
    { source: 'Laba naik 5 persen.', target: 'Profit rose 5%.' },
    { source: 'AS dan PBB sepakat.', target: 'The US and the UN agreed.' },
    { source: 'Ia menyebutnya “palsu”.', target: 'He called it “fake.”' },
    { source: '"Kami siap," katanya.', target: '"We are ready," he said.' },
    { source: 'Kami menanam padi, jagung, dan kedelai.', target: 'We grow rice, corn and soybeans.' },
    { source: 'Apakah ia berkata “ya”?', target: 'Did he say “yes”?' },
    {
      source: 'Ia ditunggu teman, guru, dan bupati.',
      target: 'Friends, teachers and the regent awaited him.',
    },
  ],
  run: findStyle,
};

const curly = /[“”‘’]/u;

function findStyle({ source, target, to }: Pair): Report[] {
  const text = target.text;
  return to.style.flatMap((rule): Report[] => {
    const edits = rule.edits(text, curly.test(source.text));
    const [first] = edits;
    const last = edits.at(-1);
    if (!first || !last) return [];
    const found = text.slice(first.start, first.end);
    const right = apply(edits, text, first.start, last.end);
    return [
      {
        values: { found: found.trim() || '␣␣', right: first.text ?? found },
        source: [],
        target: edits.map(({ start, end }) => ({ start, end })),
        severity: rule.severity,
        ...(rule.name === 'text' ? {} : { variant: rule.name }),
        ...(right === null ? {} : { fix: { start: first.start, end: last.end, text: right } }),
      },
    ];
  });
}

/** The text from the first edit to the last with all of them made; null where one of them is for a person to decide. */
function apply(edits: readonly StyleEdit[], text: string, from: number, to: number): string | null {
  let at = from;
  let written = '';
  for (const { start, end, text: right } of edits) {
    if (right === null || start < at) return null;
    written += text.slice(at, start) + right;
    at = end;
  }
  return written + text.slice(at, to);
}

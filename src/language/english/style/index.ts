import type { StyleEdit, StyleRule } from '../../style-rules.js';
import { curlyMarks } from './curly-marks.js';
import { americanSpelling } from './spellings.js';

/** After the AP Stylebook, except US and UN, which this house writes without points. */

const abbreviated: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
const longMonths = Object.keys(abbreviated).join('|');
const monthThenDay = new RegExp(
  `(?<!\\d )\\b(${longMonths}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?![\\d,.]\\d)`,
  'gu',
);
const dayThenMonth = new RegExp(
  `(?<![\\d.,–-])\\b(\\d{1,2})(?:st|nd|rd|th)? (${longMonths}|March|April|May|June|July)\\b(?! \\d{1,2}\\b(?!\\d))(?: (\\d{4})\\b)?`,
  'gu',
);

function replaceAll(
  text: string,
  pattern: RegExp,
  write: (match: RegExpMatchArray & { index: number }) => string | null | undefined,
): StyleEdit[] {
  const edits: StyleEdit[] = [];
  for (const match of text.matchAll(pattern)) {
    const written = write(match);
    if (written === undefined) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: written });
  }
  return edits;
}

const lowerWord = /(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu;

const spelling: StyleRule = {
  name: 'text',
  severity: 'info',
  // Names keep their spelling: the Labour Party.
  edits: (text) => {
    const edits: StyleEdit[] = [];
    lowerWord.lastIndex = 0;
    for (let match = lowerWord.exec(text); match; match = lowerWord.exec(text)) {
      const [word] = match;
      const right = americanSpelling(word);
      if (right !== null) edits.push({ start: match.index, end: match.index + word.length, text: right });
    }
    return edits;
  },
};

const month: StyleRule = {
  name: 'month',
  severity: 'info',
  edits: (text) => {
    if (!/\d/u.test(text)) return [];
    return [
      ...replaceAll(text, monthThenDay, ([, name = '', day]) => `${abbreviated[name] ?? name} ${day}`),
      ...replaceAll(text, dayThenMonth, ([, day, name = '', year]) => {
        const date = `${abbreviated[name] ?? name} ${day}`;
        return year === undefined ? date : `${date}, ${year}`;
      }),
    ].toSorted((a, b) => a.start - b.start);
  },
};

const percent: StyleRule = {
  name: 'percent',
  severity: 'info',
  edits: (text) =>
    text.includes('cent') ? replaceAll(text, /(?<=\d)[ \u00a0-]?per ?cent\b/gu, () => '%') : [],
};

const points: StyleRule = {
  name: 'points',
  severity: 'info',
  // Before a capital the last point may end the sentence or not.
  edits: (text) =>
    !text.includes('U.')
      ? []
      : replaceAll(text, /\bU\.(S|N)\.(?![\p{L}\d])/gu, ({ 0: form, 1: letter, index }) => {
          const after = text.slice(index + form.length);
          if (/^["”’')]*\s*$/u.test(after)) return `U${letter}.`;
          return /^["”’')]*\s+["“‘']?\p{Lu}/u.test(after) ? null : `U${letter}`;
        }),
};

const stop: StyleRule = {
  name: 'stop',
  severity: 'info',
  edits: (text) =>
    !/["”][.,]/u.test(text)
      ? []
      : replaceAll(
          text,
          /(?<=[\p{L}\p{N}%’')])(["”])([.,])(?![.\d])/gu,
          ([, mark, point]) => `${point}${mark}`,
        ),
};

const series: StyleRule = {
  name: 'series',
  severity: 'info',
  edits: (text) =>
    !text.includes(', and ') && !text.includes(', or ')
      ? []
      : replaceAll(
          text,
          /(?<=\p{Ll}, \p{Ll}+), (?=(?:and|or) \p{Ll}+(?:[.;:)]|$| (?:in|of|on|for|to|from|at|by|with)\b))/gu,
          () => ' ',
        ),
};

const spaces: StyleRule = {
  name: 'spaces',
  severity: 'warning',
  edits: (text) => (text.includes('  ') ? replaceAll(text, /(?<=\S) {2,}(?=\S)/gu, () => ' ') : []),
};

export const style: readonly StyleRule[] = [
  spelling,
  month,
  percent,
  points,
  stop,
  series,
  spaces,
  curlyMarks,
];

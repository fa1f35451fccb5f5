import type { Code, Text } from '../../model/text.js';
import { arrangeCodes } from './arrange-codes.js';
import { parseTree } from './parse-tree.js';
import { readInline } from './read-inline.js';

/** Where the words are written. */
export interface InlinePlace {
  /** A heading stands on one line. */
  readonly heading: boolean;
  readonly lineBreak: string;
  /** What the following lines of the block begin with inside quotations and lists. */
  readonly prefix: string;
  /** Definitions that the article's references point to, as written. */
  readonly definitions: string;
}

/**
 * Words with codes as Markdown. Letters that Markdown would read as marks are escaped, but only in a text that would otherwise not read back as the
 * same words and codes.
 */
export function writeInline(value: Text, place: InlinePlace): string {
  const arranged = arrangeCodes(value);
  const plain = render(arranged, place, (words) => words);
  const written = readsBack(plain, arranged, place) ? plain : render(arranged, place, escapeWords);
  return written.replace(/\r\n|\r|\n/g, (lineBreak) => lineBreak + place.prefix);
}

/** A line of plain words as a paragraph of its own. */
export function writePlainLine(words: string): string {
  return writeInline(
    { text: words, codes: [] },
    { heading: false, lineBreak: '\n', prefix: '', definitions: '' },
  );
}

function render({ text, codes }: Text, place: InlinePlace, escape: (words: string) => string): string {
  const end = text.trimEnd().length;
  let written = '';
  let from = 0;
  let broken = false;
  const addWords = (to: number): void => {
    const words = escape(withLineBreaks(text.slice(from, to), place));
    written += broken && words !== '' ? place.lineBreak + words.trimStart() : words;
    if (words !== '') broken = false;
    from = to;
  };
  for (const code of codes) {
    addWords(code.at);
    if (!isHardBreak(code)) written += code.data;
    else if (!place.heading && code.at < end) {
      written += code.data;
      broken = true;
    }
  }
  addWords(text.length);
  return written.trim();
}

/** Lines in the middle of a paragraph have no white space at their ends: it would mean something there. */
function withLineBreaks(words: string, { heading, lineBreak }: InlinePlace): string {
  return words.replace(/[ \t]*(?:\r\n|\r|\n)\s*/g, heading ? ' ' : lineBreak);
}

function isHardBreak(code: Code): boolean {
  return code.kind === 'point' && /^(?: {2,}|\\)$/.test(code.data);
}

function readsBack(written: string, wanted: Text, place: InlinePlace): boolean {
  if (wanted.codes.length === 0 && /^[\p{L}\p{N} ,“”‘’"'–—?!]*$/u.test(written) && /^\p{L}/u.test(written))
    return true;
  const definitions = written.includes('[') ? place.definitions : '';
  const source = `${place.heading ? '# ' : ''}${written}${place.lineBreak}${place.lineBreak}${definitions}`;
  const first = parseTree(source).children[0];
  if (first?.type !== (place.heading ? 'heading' : 'paragraph')) return false;
  return signatureOf(readInline(first.children, source)) === signatureOf(wanted);
}

/** Words and marks in their order; a line break counts as a space, and marks stand where they stand among the words. */
function signatureOf({ text, codes }: Text): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify([
    words,
    codes.filter((code) => !isHardBreak(code)).map((code) => [code.kind, code.data]),
  ]);
}

function escapeWords(words: string): string {
  return words
    .replace(/[\\`*_[\]<&~|#]/g, '\\$&')
    .replace(/^(\s*)([>+=:-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

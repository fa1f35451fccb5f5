import type { DashStyle } from '../../model/export-profile.js';
import type { SpanEdit } from '../../model/replace-spans.js';

const written: Readonly<Record<Exclude<DashStyle, 'as-written'>, string>> = {
  'em-spaced': ' — ',
  em: '—',
  'en-spaced': ' – ',
};

/** A dash between parts of a sentence. A hyphen is one only between spaces, an en dash too: without them it joins words or figures. */
const dashes = /—|-{2,3}|(?<=[^\S\r\n])[–-](?=[^\S\r\n])/g;

/**
 * Edits that give the dashes of a sentence a style. Ranges (10–15), scores (3 - 1) and what begins or ends a line stay; before a closing
 * mark no space is set.
 */
export function dashEdits(text: string, style: DashStyle): SpanEdit[] {
  if (style === 'as-written') return [];
  const edits: SpanEdit[] = [];
  for (const { 0: dash, index } of text.matchAll(dashes)) {
    const start = spacesBefore(text, index);
    const end = spacesAfter(text, index + dash.length);
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    if (isEdge(before) || isEdge(after) || (isFigure(before) && isFigure(after))) continue;
    const set = written[style];
    edits.push({ start, end, text: /[”’"'),.;:!?]/.test(after) ? set.trimEnd() : set });
  }
  return edits;
}

function isEdge(letter: string): boolean {
  return letter === '' || /[\r\n]/.test(letter);
}

function isFigure(letter: string): boolean {
  return /\p{N}/u.test(letter);
}

function spacesBefore(text: string, at: number): number {
  let start = at;
  while (isSpace(text.charAt(start - 1))) start--;
  return start;
}

function spacesAfter(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charAt(end))) end++;
  return end;
}

function isSpace(letter: string): boolean {
  return /^[^\S\r\n]$/.test(letter);
}

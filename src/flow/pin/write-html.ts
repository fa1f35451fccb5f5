import { requiredForm } from '../../glossary/required-form.js';
import type { Occurrence } from '../../model/term.js';
import type { Code, Text } from '../../model/text.js';
import type { PlacedCode, WireCode } from './number-codes.js';

/** Writes a text with its numbered codes as tags and its masked terms as protected spans, numbered by their place in `masks`. */
export function writeHtml(
  { text }: Text,
  placed: readonly PlacedCode[],
  numbered: readonly WireCode[],
  masks: readonly Occurrence[],
): string {
  const tags = tagsOf(numbered);
  let wire = '';
  let from = 0;
  let next = 0;
  const writeUntil = (until: number): void => {
    for (let each = placed[next]; each && each.at <= until; each = placed[++next]) {
      wire += escapeHtml(text.slice(from, each.at)) + (tags.get(each.code) ?? '');
      from = each.at;
    }
    wire += escapeHtml(text.slice(from, until));
    from = until;
  };
  for (const [place, mask] of masks.entries()) {
    writeUntil(mask.start);
    wire += `<span translate="no" id="t${place + 1}">${escapeHtml(requiredForm(mask))}</span>`;
    from = mask.end;
  }
  writeUntil(text.length);
  return wire;
}

function tagsOf(numbered: readonly WireCode[]): Map<Code, string> {
  const tags = new Map<Code, string>();
  for (const { id, codes } of numbered) {
    const [first, close] = codes;
    if (first) tags.set(first, close ? `<g id="${id}">` : `<x id="${id}"/>`);
    if (close) tags.set(close, '</g>');
  }
  return tags;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

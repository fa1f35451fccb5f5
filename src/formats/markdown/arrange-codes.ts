import type { Code, Text } from '../../model/text.js';

const emphasis = /^[*_~]+$/;

/**
 * Codes of a translated text so that they can be written: a half pair and a pair that crosses another are dropped (their marks would show as
 * letters), and emphasis is drawn in from white space, beside which Markdown does not see it.
 */
export function arrangeCodes({ text, codes }: Text): Text {
  const drawn = keepNested(codes).map((code) => drawIn(code, text));
  const nested = keepNested(drawn.toSorted((left, right) => left.at - right.at));
  const bare = pairsOf(nested, (open, close) => open.at >= close.at);
  const touching = pairsOf(nested, (open, close) => touchesWords(open, close, text));
  const kept = nested
    .filter((code) => !bare.has(code.pair))
    .map((code) => (touching.has(code.pair) ? withAsterisks(code) : code));
  return { text, codes: kept };
}

/** Pairs of emphasis of which this is true. */
function pairsOf(codes: readonly Code[], isTrue: (open: Code, close: Code) => boolean): Set<string> {
  const opens = codes.filter((code) => code.kind === 'open' && emphasis.test(code.data));
  const closes = new Map(codes.filter((code) => code.kind === 'close').map((code) => [code.pair, code]));
  const found = opens.filter((open) => {
    const close = closes.get(open.pair);
    return close !== undefined && isTrue(open, close);
  });
  return new Set(found.map((open) => open.pair));
}

function keepNested(codes: readonly Code[]): Code[] {
  const open: string[] = [];
  const whole = new Set<string>();
  for (const code of codes) {
    if (code.kind === 'open') open.push(code.pair);
    if (code.kind !== 'close') continue;
    const found = open.lastIndexOf(code.pair);
    if (found < 0) continue;
    open.length = found;
    whole.add(code.pair);
  }
  return codes.filter((code) => code.kind === 'point' || whole.has(code.pair));
}

function drawIn(code: Code, text: string): Code {
  if (code.kind === 'point' || !emphasis.test(code.data)) return code;
  const before = text.slice(0, code.at);
  const at =
    code.kind === 'open' ? text.length - text.slice(code.at).trimStart().length : before.trimEnd().length;
  return { ...code, at };
}

function touchesWords(open: Code, close: Code, text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, open.at)) || /^[\p{L}\p{N}]/u.test(text.slice(close.at));
}

/** An underscore beside a letter is a letter itself; an asterisk is not. */
function withAsterisks(code: Code): Code {
  return { ...code, data: code.data.replaceAll('_', '*') };
}

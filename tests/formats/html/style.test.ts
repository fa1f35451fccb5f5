import { describe, expect, it } from 'vitest';
import { base } from '../../../src/formats/html/style/base.js';
import { styleSheet } from '../../../src/formats/html/style/index.js';

/** The tokens of a scheme, by name. */
function tokensOf(sheet: string): Record<string, string> {
  return Object.fromEntries(
    [...sheet.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6});/gu)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

const dark = base.indexOf('prefers-color-scheme: dark');
const light = tokensOf(base.slice(0, dark));
const schemes = { light, dark: { ...light, ...tokensOf(base.slice(dark)) } };

/** Relative luminance of a #rgb or #rrggbb colour (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gu, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

const words = [
  ['ink', 'paper'],
  ['ink', 'amber-bg'],
  ['ink', 'red-bg'],
  ['ink', 'card'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'amber-bg'],
  ['soft', 'red-bg'],
  ['soft', 'accent-bg'],
  ['accent', 'paper'],
  ['amber', 'amber-bg'],
  ['red', 'red-bg'],
  ['red', 'paper'],
] as const;
const shapes = ['faint', 'soft', 'accent', 'ok', 'amber', 'red'] as const;

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  it.each(words)('keep words in %s on %s readable (4.5:1)', (front, back) => {
    expect(contrast(schemes[scheme][front], schemes[scheme][back])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('keep shapes in %s visible (3:1)', (front) => {
    expect(contrast(schemes[scheme][front], schemes[scheme]['paper'])).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet', () => {
  it('cannot end the element that it stands in, and loads nothing', () => {
    expect(styleSheet).not.toMatch(/<|url\(|@import|@font-face/u);
  });

  it('knows phones and A4 paper', () => {
    expect(styleSheet).toContain('@media screen and (max-width: 720px)');
    expect(styleSheet).toMatch(/size:\s*A4/u);
  });
});

import { describe, expect, it } from 'vitest';
import { translatePattern } from '../../../src/language/break-rules/translate-pattern.js';

function matches(pattern: string, text: string): boolean {
  const { source, flags } = translatePattern(pattern);
  return new RegExp(`^(?:${source})$`, flags).test(text);
}

describe('a pattern of ICU or Java', () => {
  it.each([
    ['(?i)dr\\.', 'DR.'],
    ['\\p{Lu}\\p{IsLowercase_Letter}*', 'Éa'],
    ['\\pL+', 'äb'],
    ['[\\p{L}&&[^a]]', 'b'],
    ['[.?!()\\]\\[{}|"]+', '.?!()][{}|"'],
    ['[a-c\\-]+', 'a-b'],
    ['[-a]+', 'a-'],
    ['[[:upper:][:digit:]]+', 'A1'],
    ['\\Qa.b\\E+', 'a.bb'],
    ['\\x{1F64F}\\u0041\\x42', '🙏AB'],
    ['a*+b', 'aab'],
    ['(?>a|b)c', 'bc'],
    ['a(?#remark)b', 'ab'],
    ['\\h\\R', '\u00a0\r\n'],
    ['\\w+', 'naïve'],
    ['a\\"\\-\\ b', 'a"- b'],
    ['x{2}}', 'xx}'],
    ['\\P{Lu}\\p{^Lu}', 'ab'],
    ['\\d', '٣'],
  ])('%s matches %s', (pattern, text) => {
    expect(matches(pattern, text)).toBe(true);
  });

  it.each([
    ['[\\p{L}&&[^a]]', 'a'],
    ['\\Qa.b\\E', 'axb'],
    ['[a-c\\-]', 'd'],
    ['\\P{Lu}', 'A'],
  ])('%s does not match %s', (pattern, text) => {
    expect(matches(pattern, text)).toBe(false);
  });

  it('has word edges in words with accents', () => {
    const { source, flags } = translatePattern('\\bété\\b');
    const word = new RegExp(source, flags);
    expect([word.test('un été.'), word.test('étés')]).toEqual([true, false]);
  });

  it.each(['a\\', '[abc', '(?x)a', 'a(?i)b', '\\N{DIGIT ONE}', '[[:nothing:]]'])(
    'is refused: %s',
    (pattern) => {
      expect(() => translatePattern(pattern)).toThrow(SyntaxError);
    },
  );
});

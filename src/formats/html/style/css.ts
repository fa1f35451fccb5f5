/** A piece of the style sheet. Nothing of an article is ever inserted into it. */
export function css(strings: TemplateStringsArray): string {
  return strings.join('');
}

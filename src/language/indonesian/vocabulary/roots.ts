/** After Tata Bahasa Baku Bahasa Indonesia: what is written onto a root, and which first sound of the root a prefix swallows. */

const enclitics = /(?:nya|lah|kah|pun|ku|mu)$/u;
const suffixes = ['kan', 'an', 'i'];
/** Prefix, and what may stand in its place. */
const prefixes: readonly (readonly [string, readonly string[]])[] = [
  ['memper', ['']],
  ['diper', ['']],
  ['pember', ['']],
  ['keber', ['']],
  ['keter', ['']],
  ['seper', ['']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['me', ['']],
  ['pel', ['']],
  ['per', ['', 'r']],
  ['pe', ['']],
  ['ber', ['', 'r']],
  ['be', ['']],
  ['ter', ['', 'r']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
];
const shortestRoot = 3;

/**
 * The first of the forms that a word may be made of which `isKnown`: the word, the word without what clings to it, then without endings and
 * prefixes, the fewest first. Null where none is known.
 */
export function rootOf(word: string, isKnown: (root: string) => boolean): string | null {
  if (isKnown(word)) return word;
  const bare = withoutEnclitics(word);
  const whole = bare === word ? [word] : [bare, word];
  const forms = [...whole, ...whole.flatMap(withoutSuffix)];
  return (
    forms.find(isKnown) ??
    forms.flatMap(withoutPrefix).find(isKnown) ??
    forms.flatMap(withoutPrefix).flatMap(withoutPrefix).find(isKnown) ??
    null
  );
}

function withoutEnclitics(word: string): string {
  const bare = word.replace(enclitics, '');
  return bare.length < shortestRoot ? word : bare;
}

function withoutSuffix(word: string): string[] {
  return suffixes
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= shortestRoot)
    .map((suffix) => word.slice(0, -suffix.length));
}

function withoutPrefix(word: string): string[] {
  return prefixes
    .filter(([prefix]) => word.startsWith(prefix) && word.length - prefix.length >= shortestRoot - 1)
    .flatMap(([prefix, sounds]) => sounds.map((sound) => sound + word.slice(prefix.length)));
}

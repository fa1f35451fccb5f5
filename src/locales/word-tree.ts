export interface WordTree {
  readonly [name: string]: string | WordTree;
}

/** The sentence at a dotted path; undefined where there is none. */
export function findSentence(tree: WordTree, path: string): string | undefined {
  let found: string | WordTree | undefined = tree;
  for (const name of path.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** `{page: {title: 'x'}}` becomes `{'page.title': 'x'}`. */
export function flattenWords(tree: WordTree): Record<string, string> {
  const flat: Record<string, string> = {};
  addWords(tree, '', flat);
  return flat;
}

function addWords(tree: WordTree, prefix: string, flat: Record<string, string>): void {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat[prefix + name] = value;
    else addWords(value, `${prefix}${name}.`, flat);
  }
}

export interface WordTree {
  readonly [name: string]: string | WordTree;
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

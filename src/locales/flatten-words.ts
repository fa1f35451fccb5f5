export interface WordTree {
  readonly [name: string]: string | WordTree;
}

/** `{page: {title: 'x'}}` becomes `{'page.title': 'x'}`. */
export function flattenWords(tree: WordTree, prefix = ''): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat[prefix + name] = value;
    else Object.assign(flat, flattenWords(value, `${prefix}${name}.`));
  }
  return flat;
}

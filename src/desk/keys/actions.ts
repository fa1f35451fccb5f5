export type ActionGroup = 'move' | 'decide' | 'write' | 'look';

/** Screens have keys of their own: the same key may do something else on another one. */
export type KeyScreen = 'desk' | 'review' | 'glossary' | 'export';

interface Described {
  readonly group: ActionGroup;
  readonly keys: readonly string[];
  /** Where it works; on the review screen alone where absent. */
  readonly screens?: readonly KeyScreen[];
}

const everywhere: readonly KeyScreen[] = ['desk', 'review', 'glossary', 'export'];
const lists: readonly KeyScreen[] = ['desk', 'glossary'];

/** All that a key can do, with the keys that it has at first. One that writes a letter works only where nothing is being typed; `#` is any digit from 1. */
export const actions = {
  confirm: { group: 'decide', keys: ['Enter'] },
  approve: { group: 'decide', keys: ['Mod+Enter'] },
  next: { group: 'move', keys: ['Alt+ArrowDown', 'ArrowDown'] },
  previous: { group: 'move', keys: ['Alt+ArrowUp', 'ArrowUp'] },
  nextOpen: { group: 'move', keys: ['F9', 'Alt+N'] },
  nextFinding: { group: 'move', keys: ['F8', 'Alt+J'] },
  previousFinding: { group: 'move', keys: ['Shift+F8', 'Alt+Shift+J'] },
  rowNext: { group: 'move', keys: ['ArrowDown'], screens: lists },
  rowPrevious: { group: 'move', keys: ['ArrowUp'], screens: lists },
  rowFirst: { group: 'move', keys: ['Home'], screens: lists },
  rowLast: { group: 'move', keys: ['End'], screens: lists },
  search: { group: 'look', keys: ['/'], screens: lists },
  addArticle: { group: 'write', keys: ['N'], screens: ['desk'] },
  addTerm: { group: 'write', keys: ['N'], screens: ['glossary'] },
  saveTerm: { group: 'write', keys: ['Mod+Enter'], screens: ['glossary'] },
  removeTerm: { group: 'decide', keys: ['Delete'], screens: ['glossary'] },
  download: { group: 'decide', keys: ['D'], screens: ['export'] },
  copyAll: { group: 'decide', keys: ['C'], screens: ['export'] },
  backToReview: { group: 'move', keys: ['R'], screens: ['export'] },
  fix: { group: 'decide', keys: ['Alt+Enter', 'F'] },
  dismiss: { group: 'decide', keys: ['Mod+.', 'D'] },
  reopen: { group: 'decide', keys: ['Alt+E', 'E'] },
  exclude: { group: 'decide', keys: ['Alt+B', 'B'] },
  approveClean: { group: 'decide', keys: ['Mod+Shift+Enter'] },
  split: { group: 'write', keys: ['Alt+S', 'S'] },
  merge: { group: 'write', keys: ['Alt+M', 'M'] },
  copySource: { group: 'write', keys: ['Alt+O'] },
  insert: { group: 'write', keys: ['Alt+I', 'I'] },
  code: { group: 'write', keys: ['Alt+Shift+#'] },
  addition: { group: 'write', keys: ['Alt+A', 'A'] },
  undo: { group: 'write', keys: ['Mod+Z'] },
  redo: { group: 'write', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  match: { group: 'write', keys: ['Alt+#', '#'] },
  comment: { group: 'look', keys: ['Alt+C', 'C'] },
  query: { group: 'look', keys: ['Alt+Q', 'Q'] },
  quotation: { group: 'look', keys: ['Alt+T', 'T'] },
  history: { group: 'look', keys: ['Alt+H', 'H'] },
  concordance: { group: 'look', keys: ['Mod+K'] },
  replace: { group: 'look', keys: ['Alt+R', 'R'] },
  read: { group: 'look', keys: ['Alt+V', 'V'] },
  pin: { group: 'look', keys: ['Alt+P', 'P'] },
  filter: { group: 'move', keys: ['Alt+L', 'L'] },
  panel: { group: 'move', keys: ['F6'] },
  export: { group: 'move', keys: ['Alt+X', 'X'] },
  leave: { group: 'move', keys: ['Escape'], screens: ['review', 'glossary'] },
  help: { group: 'look', keys: ['F1', '?'], screens: everywhere },
} as const satisfies Record<string, Described>;

export type Action = keyof typeof actions;

export const actionNames = Object.keys(actions) as readonly Action[];

const onReview: readonly KeyScreen[] = ['review'];

export function screensOf(action: Action): readonly KeyScreen[] {
  const described: Described = actions[action];
  return described.screens ?? onReview;
}

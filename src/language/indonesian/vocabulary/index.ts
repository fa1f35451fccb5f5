import type { VocabularyRules } from '../../vocabulary-rules.js';
import { remember } from '../../remember.js';
import { wordTable } from '../../word-table.js';
import { actions } from './actions.js';
import { conflict } from './conflict.js';
import { joints } from './joints.js';
import { padding } from './padding.js';
import { press } from './press.js';
import { qualities } from './qualities.js';
import { rootOf } from './roots.js';
import { speech } from './speech.js';
import { state } from './state.js';
import { things } from './things.js';

/** Frequent words of the news. To add one, write it as the tables do: root = English words of the same meaning. */
const meanings = wordTable(state, conflict, speech, actions, things, qualities, press);

export const vocabulary: VocabularyRules = {
  padding,
  joints,
  keys: new Set([...meanings.values()].flat()),
  meaningsOf: remember((word) => {
    const root = rootOf(word.toLowerCase(), (form) => meanings.has(form));
    return root === null ? [] : (meanings.get(root) ?? []);
  }),
};

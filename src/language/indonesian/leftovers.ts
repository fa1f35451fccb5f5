import type { LeftoverRules } from '../leftover-rules.js';

/** Affixes after Tata Bahasa Baku Bahasa Indonesia. Each row is one affix with the letters that it is joined to. */
const derivedForms = [
  'mem[bpf]\\p{L}{2,}',
  'men[cdjstyz]\\p{L}{2,}',
  'meng\\p{L}{3,}',
  'me[lrmnwy][aeiou]\\p{L}{2,}',
  'be[rl]\\p{L}{4,}',
  'di[bcdghjklmnprstuw]\\p{L}{3,}',
  'ter\\p{L}{4,}',
  '(?:pe|per|pem|pen|peng|ke)\\p{L}{3,}an',
  '(?:se|ku)\\p{L}{3,}(?:nya|kan)',
  '\\p{L}{3,}(?:nya|kan|kah)',
  '\\p{L}{3,}(?:asi|itas|isme|logi)',
];

export const leftovers: LeftoverRules = {
  derived: new RegExp(`^(?:${derivedForms.join('|')})$`, 'u'),
  shared: new Set(),
};

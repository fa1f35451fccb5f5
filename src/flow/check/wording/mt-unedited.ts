import type { Pair, PairCheck, Report } from '../check.js';

/** Machine words that nobody can have read: the desk asked once more, and was told yes. Whoever looks for what to read again finds them here. */
export const mtUnedited: PairCheck = {
  code: 'mt.unedited',
  severity: 'warning',
  fails: [
    { source: 'Presiden tiba di Jakarta.', target: 'The president arrived in Jakarta.', fast: true },
    { source: 'Harga beras naik.', target: 'Rice prices rose.', fast: true },
    { source: 'Polisi menahan tiga tersangka.', target: 'Police detained three suspects.', fast: true },
    { source: 'Ia menolak.', target: 'He refused.', fast: true },
    { source: 'Banjir merendam Demak.', target: 'Floods inundated Demak.', fast: true },
    { source: 'Rapat ditunda.', target: 'The meeting was postponed.', fast: true },
  ],
  passes: [
    { source: 'Presiden tiba di Jakarta.', target: 'The president arrived in Jakarta.' },
    { source: 'Harga beras naik.', target: 'Rice prices rose.', fast: false },
    { source: 'Polisi menahan tiga tersangka.', target: 'Police detained three suspects.' },
    { source: 'Ia menolak.', target: 'He refused.' },
    { source: 'Banjir merendam Demak.', target: 'Floods inundated Demak.' },
    { source: 'Rapat ditunda.', target: 'The meeting was postponed.' },
  ],
  run: ({ target, fast }: Pair): Report[] =>
    fast ? [{ values: {}, source: [], target: [{ start: 0, end: target.text.length }] }] : [],
};

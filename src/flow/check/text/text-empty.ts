import type { PairCheck } from '../check.js';

/** A source with words whose target has none. */
export const textEmpty: PairCheck = {
  code: 'text.empty',
  severity: 'blocking',
  fails: [{ source: 'Presiden tiba di Jakarta.', target: ' ' }],
  passes: [{ source: ' ', target: '' }],
  run: ({ source, target }) =>
    source.text.trim() !== '' && target.text.trim() === '' ? [{ values: {}, source: [], target: [] }] : [],
};

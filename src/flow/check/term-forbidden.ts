import type { PairCheck } from './check.js';

/** A form in the target that the glossary rules out. */
export const termForbidden: PairCheck = ({ forbidden }) =>
  forbidden.map(({ entry, form, span }) => ({
    code: 'term.forbidden',
    severity: 'blocking',
    values: { form, required: entry.target },
    source: [],
    target: [span],
  }));

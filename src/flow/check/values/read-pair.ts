import { readValues, type ReadValues } from '../../../language/read-values.js';
import { oncePerPair } from '../once-per-pair.js';

/** All values of both sides, each read by the conventions of its language. */
export const readPair = oncePerPair(
  ({ source, target, from, to }): { readonly before: ReadValues; readonly after: ReadValues } => ({
    before: readValues(source.text, from),
    after: readValues(target.text, to),
  }),
);

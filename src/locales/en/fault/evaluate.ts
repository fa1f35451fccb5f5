export const evaluateFaults = {
  counts:
    'Cannot compare the translations: there are {{hypotheses}} of them and {{references}} references. Give a reference for each, in the same order.',
} as const;

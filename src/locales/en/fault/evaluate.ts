export const evaluateFaults = {
  counts:
    'Cannot compare the translations: there are {{hypotheses}} of them and {{references}} references. Give a reference for each, in the same order.',
  noLines:
    'Cannot compare with {{file}}: it has no lines. Write a reference a line, one for each translation.',
  lines:
    'Cannot compare {{file}} with {{reference}}: the one has {{lines}} lines, the other {{wanted}}. The n-th line of both must be the same sentence; look for a line that was split or left out.',
  usage:
    'Cannot tell what to compare. Give a file of translations and one of references (selaras evaluate HYP REF), several files with --reference REF, or engines (selaras evaluate --engines a,b).',
  limit: '“{{limit}}” is no number of pairs. Write a whole number from 1, for example: --limit 200',
  noPairs:
    'Cannot compare engines on “{{collection}}”: the memory has no pairs of that name that may be used (under embargo: {{withheld}}). Approve some segments, or name a file of translations/ with --memory, for example: --memory memory.tmx',
  nothing:
    'Cannot compare the engines: there is no sentence that every one of them translated. {{engine}} says: {{detail}}',
} as const;

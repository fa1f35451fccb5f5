export const evaluateFaults = {
  counts:
    'Tidak dapat membandingkan terjemahan: ada {{hypotheses}} terjemahan dan {{references}} acuan. Berikan satu acuan untuk tiap terjemahan, dengan urutan yang sama.',
} as const;

/** Findings about numbers, money, dates, times and units. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const value = {
  num: {
    value: {
      title: 'Number missing',
      text: 'The source has {{value}}, and the translation has no such number.',
      changed: 'The source has {{value}}, and the translation has {{found}} instead.',
      small: 'The source has “{{value}}”, and no such number was found in the translation.',
    },
    hallucinated: {
      title: 'Number added',
      text: 'The translation has {{found}}, and the source has no such number.',
    },
  },
} as const;

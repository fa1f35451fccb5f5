/** Findings about words that a translation should not have. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const wording = {
  id: {
    untranslated: {
      title: 'Untranslated words',
      text: 'Indonesian words are left in the translation: {{words}}.',
    },
  },
  model: {
    chatter: {
      title: 'Words of the engine',
      text: 'These are words of the engine about its work, not a translation: {{words}}',
    },
  },
} as const;

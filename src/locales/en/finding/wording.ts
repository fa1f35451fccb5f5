/** Findings about words that a translation should not have. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const wording = {
  id: {
    untranslated: {
      title: 'Untranslated words',
      text: 'Indonesian words are left in the translation: {{words}}.',
    },
    partial: {
      title: 'Word not translated',
      text: 'A word of the source stands in the translation as it is: {{words}}. Translate it, or pin it in the glossary if it stays.',
    },
  },
  url: {
    keep: {
      title: 'Address not kept',
      text: 'The source has {{address}}, and the translation has not. Write it as it is.',
      changed: 'The source has {{address}}, and the translation {{found}}. An address stays as it is.',
      added: 'The translation has {{address}}, and the source has no such address. Take it out.',
    },
  },
  model: {
    chatter: {
      title: 'Words of the engine',
      text: 'These are words of the engine about its work, not a translation: {{words}}',
    },
  },
} as const;

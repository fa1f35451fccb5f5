/** Findings about the text as a whole and its markup. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const text = {
  text: {
    empty: {
      title: 'Translation missing',
      text: 'The source has words, and the translation has none. Translate it.',
    },
  },
  same: {
    source: {
      title: 'Same as the source',
      text: 'The translation is the source, word for word: “{{word}}” is not translated. Translate it.',
    },
  },
  length: {
    band: {
      title: 'Unusual length',
      text: 'The translation has {{percent}} % of the length of the source. Is something missing or added?',
    },
  },
  codes: {
    kept: {
      title: 'Markup not kept',
      text: 'The translation lacks markup of the source: {{markup}}',
      doubled: 'The translation has this markup more often than the source: {{markup}}',
      added: 'The translation has markup that the source has not: {{markup}}',
      crossed: 'Markup is closed in the wrong order: {{markup}}',
    },
  },
} as const;

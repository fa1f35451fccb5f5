/** Findings about pinned terms. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const term = {
  term: {
    pinned: {
      title: 'Term missing',
      text: 'The glossary wants “{{required}}” for “{{term}}”, and the translation does not have it.',
    },
    forbidden: { title: 'Forbidden form', text: 'The glossary rules out “{{form}}”. Write “{{required}}”.' },
  },
} as const;

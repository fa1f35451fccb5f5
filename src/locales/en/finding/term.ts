/** Findings about pinned terms. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const term = {
  term: {
    pinned: {
      title: 'Term missing',
      text: 'The glossary wants “{{required}}” for “{{term}}”, and the translation does not have it.',
    },
    case: {
      title: 'Term in the wrong case',
      text: 'The translation has “{{form}}”. The glossary wants “{{required}}”.',
    },
    variant: {
      title: 'Name spelled differently',
      text: 'The translation has “{{form}}”. For “{{term}}” the glossary wants “{{required}}”.',
    },
    forbidden: { title: 'Forbidden form', text: 'The glossary rules out “{{form}}”. Write “{{required}}”.' },
    first: {
      title: 'Short form at the first mention',
      text: 'This is the article’s first mention of “{{term}}”. “{{form}}” is for later ones: write “{{required}}”.',
    },
    ambiguous: {
      title: 'Term in capitals to look at',
      text: 'In this line of capitals, is “{{term}}” the term? If so, the glossary wants “{{required}}”.',
    },
    expired: {
      title: 'Term outside its dates',
      text: 'The glossary entry “{{term}}” does not hold on the day of this article. Check “{{required}}”, or the entry’s “from” and “until”.',
    },
    plural: {
      title: 'Plural to look at',
      text: 'The source has “{{term}}” in the plural, and the translation has “{{form}}”.',
    },
    repeat: {
      title: 'Term repeated in the source only',
      text: 'The source names “{{term}}” more often than the translation. Make sure that nothing is lost or unclear.',
    },
  },
} as const;

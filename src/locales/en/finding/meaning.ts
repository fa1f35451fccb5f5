/** Findings about what a translation says: names, negation, certainty, completeness. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const meaning = {
  name: {
    keep: {
      title: 'Name not kept',
      text: 'The source names {{name}}, and the translation does not. Add the name, or dismiss this if the reader knows who or what is meant.',
      changed:
        'The source writes {{name}}, and the translation writes {{found}}. Keep the spelling of the name.',
      replaced: 'The source names {{name}}, and the translation names {{found}} instead. Put the right name.',
      added:
        'The translation names {{found}}, and the source does not. Take the name out, or check where it comes from.',
    },
  },
  neg: {
    keep: {
      title: 'Negation changed',
      text: 'The source denies (“{{words}}”), and the translation affirms. Put the negation in.',
      doubt:
        'The source denies (“{{words}}”), and no denial was found in the translation. Check that it says the same.',
      added: 'The translation denies (“{{words}}”), and the source affirms. Take the negation out.',
      addedDoubt:
        'The translation denies (“{{words}}”), and no denial was found in the source. Check that it says the same.',
    },
  },
} as const;

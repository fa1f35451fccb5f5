/** Findings about words that a translation should not have. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const wording = {
  id: {
    untranslated: {
      title: 'Kata belum diterjemahkan',
      text: 'Kata bahasa Indonesia tertinggal dalam terjemahan: {{words}}.',
    },
  },
  model: {
    chatter: {
      title: 'Ucapan mesin',
      text: 'Ini ucapan mesin tentang pekerjaannya, bukan terjemahan: {{words}}',
    },
  },
} as const;

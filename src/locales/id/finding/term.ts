/** Findings about pinned terms. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const term = {
  term: {
    pinned: {
      title: 'Istilah tidak ada',
      text: 'Glosarium meminta “{{required}}” untuk “{{term}}”, tetapi terjemahan tidak memuatnya.',
    },
    forbidden: { title: 'Bentuk terlarang', text: 'Glosarium melarang “{{form}}”. Tulis “{{required}}”.' },
  },
} as const;

/** Findings about the text as a whole and its markup. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const text = {
  text: {
    empty: {
      title: 'Belum ada terjemahan',
      text: 'Teks sumber berisi kata, tetapi terjemahannya kosong. Terjemahkan dahulu.',
    },
  },
  same: {
    source: {
      title: 'Sama dengan sumber',
      text: 'Terjemahan sama persis dengan sumber: “{{word}}” belum diterjemahkan. Terjemahkan dahulu.',
    },
  },
  length: {
    band: {
      title: 'Panjang tidak lazim',
      text: 'Panjang terjemahan {{percent}} % dari sumber. Adakah yang hilang atau ditambahkan?',
    },
  },
  codes: {
    kept: {
      title: 'Markah tidak utuh',
      text: 'Terjemahan tidak memuat markah dari sumber: {{markup}}',
      doubled: 'Markah ini lebih banyak dalam terjemahan daripada dalam sumber: {{markup}}',
      added: 'Terjemahan memuat markah yang tidak ada dalam sumber: {{markup}}',
      crossed: 'Markah ditutup dalam urutan yang salah: {{markup}}',
    },
  },
} as const;

/** Findings about numbers, money, dates, times and units. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const value = {
  num: {
    value: {
      title: 'Angka tidak ada',
      text: 'Sumber memuat {{value}}, tetapi terjemahan tidak memuat angka itu.',
      changed: 'Sumber memuat {{value}}, tetapi terjemahan memuat {{found}}.',
      small: 'Sumber memuat “{{value}}”, tetapi angka itu tidak ditemukan dalam terjemahan.',
    },
    hallucinated: {
      title: 'Angka ditambahkan',
      text: 'Terjemahan memuat {{found}}, padahal sumber tidak memuat angka itu.',
    },
  },
} as const;

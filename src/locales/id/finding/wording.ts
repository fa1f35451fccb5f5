/** Findings about words that a translation should not have. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const wording = {
  id: {
    untranslated: {
      title: 'Kata belum diterjemahkan',
      text: 'Kata bahasa Indonesia tertinggal dalam terjemahan: {{words}}.',
    },
    partial: {
      title: 'Kata belum diterjemahkan',
      text: 'Kata dari sumber masih tertulis apa adanya dalam terjemahan: {{words}}. Terjemahkan, atau masukkan ke glosarium jika memang tetap.',
    },
  },
  url: {
    keep: {
      title: 'Alamat tidak utuh',
      text: 'Sumber memuat {{address}}, tetapi terjemahan tidak. Tulislah apa adanya.',
      changed: 'Sumber memuat {{address}}, tetapi terjemahan memuat {{found}}. Alamat tidak boleh berubah.',
      added: 'Terjemahan memuat {{address}}, padahal sumber tidak memuat alamat itu. Hapuslah.',
    },
  },
  model: {
    chatter: {
      title: 'Ucapan mesin',
      text: 'Ini ucapan mesin tentang pekerjaannya, bukan terjemahan: {{words}}',
    },
  },
} as const;

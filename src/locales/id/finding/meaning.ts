/** Findings about what a translation says: names, negation, certainty, completeness. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const meaning = {
  name: {
    keep: {
      title: 'Nama tidak sama',
      text: 'Sumber menyebut {{name}}, tetapi terjemahan tidak. Tambahkan namanya, atau abaikan temuan ini jika pembaca sudah tahu siapa atau apa yang dimaksud.',
      changed: 'Sumber menulis {{name}}, tetapi terjemahan menulis {{found}}. Pertahankan ejaan namanya.',
      replaced: 'Sumber menyebut {{name}}, tetapi terjemahan menyebut {{found}}. Tulis nama yang benar.',
      added: 'Terjemahan menyebut {{found}}, padahal sumber tidak. Hapus nama itu, atau periksa asalnya.',
    },
  },
  neg: {
    keep: {
      title: 'Ingkaran berubah',
      text: 'Sumber mengingkari (“{{words}}”), tetapi terjemahan membenarkan. Tambahkan kata ingkarnya.',
      doubt:
        'Sumber mengingkari (“{{words}}”), tetapi tidak ditemukan ingkaran dalam terjemahan. Pastikan maknanya sama.',
      added: 'Terjemahan mengingkari (“{{words}}”), padahal sumber membenarkan. Hapus kata ingkarnya.',
      addedDoubt:
        'Terjemahan mengingkari (“{{words}}”), tetapi tidak ditemukan ingkaran dalam sumber. Pastikan maknanya sama.',
    },
  },
} as const;

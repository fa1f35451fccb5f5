/** Findings about pinned terms. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const term = {
  term: {
    pinned: {
      title: 'Istilah tidak ada',
      text: 'Glosarium meminta “{{required}}” untuk “{{term}}”, tetapi terjemahan tidak memuatnya.',
    },
    case: {
      title: 'Huruf besar-kecil istilah keliru',
      text: 'Terjemahan memuat “{{form}}”. Glosarium meminta “{{required}}”.',
    },
    variant: {
      title: 'Ejaan nama berbeda',
      text: 'Terjemahan memuat “{{form}}”. Untuk “{{term}}”, glosarium meminta “{{required}}”.',
    },
    forbidden: { title: 'Bentuk terlarang', text: 'Glosarium melarang “{{form}}”. Tulis “{{required}}”.' },
    first: {
      title: 'Bentuk pendek pada penyebutan pertama',
      text: 'Di sini “{{term}}” pertama kali disebut dalam artikel. “{{form}}” hanya untuk penyebutan berikutnya: tulis “{{required}}”.',
    },
    ambiguous: {
      title: 'Istilah dalam huruf kapital perlu diperiksa',
      text: 'Dalam baris berhuruf kapital ini, apakah “{{term}}” memang istilah itu? Jika ya, glosarium meminta “{{required}}”.',
    },
    expired: {
      title: 'Istilah di luar masa berlakunya',
      text: 'Entri glosarium “{{term}}” tidak berlaku pada tanggal artikel ini. Periksa “{{required}}”, atau “from” dan “until” pada entri itu.',
    },
    plural: {
      title: 'Bentuk jamak perlu diperiksa',
      text: 'Dalam naskah sumber, “{{term}}” berbentuk jamak, sedangkan terjemahan memuat “{{form}}”.',
    },
    repeat: {
      title: 'Istilah hanya diulang dalam naskah sumber',
      text: 'Naskah sumber menyebut “{{term}}” lebih sering daripada terjemahan. Pastikan tidak ada yang hilang atau kabur.',
    },
  },
} as const;

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
  sense: {
    contrary: {
      title: 'Menjadi kebalikannya',
      text: 'Sumber memuat “{{value}}”, sedangkan terjemahan memuat “{{found}}”, yaitu kebalikannya. Perbaiki sesuai maksudnya.',
    },
  },
  omit: {
    sentence: {
      title: 'Ada yang terlewat',
      text: 'Terjemahan tidak memuat “{{words}}” dan terlalu pendek ({{percent}} % dari panjang sumber). Terjemahkan bagian yang terlewat.',
    },
  },
  add: {
    content: {
      title: 'Ada yang ditambahkan',
      text: 'Sumber tidak memuat “{{words}}”, dan terjemahan terlalu panjang ({{percent}} % dari panjang sumber). Hapus hal yang tidak dikatakan sumber.',
    },
  },
  acr: {
    map: {
      title: 'Singkatan hilang atau berubah',
      text: 'Sumber memuat {{word}} ({{meaning}}), tetapi terjemahan tidak memuat singkatan maupun artinya. Tulis lengkap atau pertahankan singkatannya.',
      kept: '{{word}} bukan singkatan bahasa Inggris. Tulis artinya: {{meaning}}.',
      changed: 'Sumber memuat {{word}}, tetapi terjemahan memuat {{found}}. Tulis singkatan yang benar.',
    },
  },
  modal: {
    certainty: {
      title: 'Kepastian berubah',
      text: 'Sumber menyebutnya sebagai dugaan (“{{word}}”), tetapi terjemahan sebagai fakta. Tulis allegedly, suspected of, reportedly, atau claims.',
      added:
        'Terjemahan menyebutnya sebagai dugaan (“{{word}}”), padahal sumber sebagai fakta. Hapus kata itu.',
      speaker:
        'Sumber menyebut siapa yang mengatakannya (“{{word}}”), tetapi terjemahan menjadikannya fakta. Tulis siapa yang mengatakannya.',
      step: 'Sumber memuat {{word}}, tetapi terjemahan memuat {{found}}. Saksi adalah witness, tersangka suspect, terdakwa defendant, terpidana convict.',
    },
  },
  pron: {
    gender: {
      title: 'He dan she untuk satu orang',
      text: 'Sebelumnya {{name}} memakai kata ganti gender lain, di sini “{{word}}”. Sumber tidak menyebutkannya: cari tahu mana yang benar.',
    },
  },
  story: {
    consistency: {
      title: 'Dua ejaan dalam satu berita',
      text: '{{name}} sebelumnya ditulis {{before}}, di sini {{found}}. Pakai satu ejaan saja.',
    },
  },
  agent: {
    passive: {
      title: 'Pelaku ditambahkan',
      text: 'Sumber tidak menyebut pelakunya (“{{verb}}”), tetapi terjemahan menyebut “{{found}}”. Apakah sudah pasti?',
    },
  },
  title: {
    drop: {
      title: 'Gelar tidak diperlakukan sama',
      text: '{{title}} sebelumnya dihilangkan, di sini ditulis di depan {{name}}. Perlakukan semuanya dengan cara yang sama.',
      dropped:
        '{{title}} sebelumnya ditulis, di sini dihilangkan di depan {{name}}. Perlakukan semuanya dengan cara yang sama.',
    },
  },
} as const;

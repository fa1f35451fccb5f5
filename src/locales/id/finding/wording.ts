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
  byline: {
    keep: {
      title: 'Nama penulis tidak dipertahankan',
      text: 'Baris penulis di sumber menyebut {{words}}, tetapi terjemahannya tidak. Tulis nama penulis apa adanya.',
    },
  },
  caption: {
    keep: {
      title: 'Kredit foto tidak dipertahankan',
      text: 'Kredit gambar menyebut {{words}}, tetapi terjemahannya tidak. Pertahankan nama pembuatnya.',
    },
  },
  mt: {
    unedited: {
      title: 'Disetujui tanpa dibaca?',
      text: 'Kata-kata mesin disetujui tanpa disunting, lebih cepat daripada orang membacanya. Baca kalimat ini sekali lagi, lalu buka kembali dan setujui.',
    },
  },
  model: {
    chatter: {
      title: 'Ucapan mesin',
      text: 'Ini ucapan mesin tentang pekerjaannya, bukan terjemahan: {{words}}',
      echo: 'Terjemahan mengulang teks sumber: {{words}} Hapuslah.',
    },
  },
  inject: {
    source: {
      title: 'Teks yang menyapa mesin',
      text: 'Sumber menyapa mesin, “{{words}}”, tetapi terjemahan tidak mengatakan hal yang sama. Mesin mungkin menurutinya atau menghilangkannya: terjemahkan sendiri kalimat itu.',
    },
  },
  style: {
    house: {
      title: 'Gaya selingkung',
      text: 'Ejaan Inggris Britania: “{{found}}”. Tulislah “{{right}}”.',
      month: 'Nama bulan yang diikuti tanggal ditulis menurut AP: {{right}}, bukan {{found}}.',
      percent: 'Setelah angka ditulis %, bukan “{{found}}”.',
      points: 'US dan UN ditulis tanpa titik, bukan {{found}}.',
      stop: 'Koma atau titik ditulis sebelum tanda kutip penutup: {{right}}',
      series: 'Dalam deret sederhana tidak ada koma sebelum and atau or.',
      spaces: 'Ada dua spasi; cukup satu.',
      curly: 'Artikel memakai tanda kutip lengkung, sedangkan yang ini lurus: {{found}}',
    },
  },
  head: {
    limit: {
      title: 'Judul',
      text: 'Judul ini {{length}} karakter; yang muat sekitar {{longest}}. Persingkat.',
      stop: 'Judul berakhir tanpa titik.',
      quotes: 'Judul memakai tanda kutip tunggal.',
    },
  },
} as const;

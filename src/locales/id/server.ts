/** Yang dikatakan server meja tinjau. */
export const server = {
  notBuilt:
    'Meja tinjau belum dibuat di sini. Jalankan: npm run build. API di bawah /api tetap berjalan tanpanya.',
  status: {
    400: 'Tidak dapat dipahami',
    401: 'Tidak boleh masuk',
    403: 'Ditolak',
    404: 'Tidak ditemukan',
    409: 'Isinya sudah lain',
    413: 'Terlalu besar',
    415: 'Jenisnya keliru',
    421: 'Alamat keliru',
    422: 'Tidak dapat dilakukan seperti ini',
    428: 'Masih ada yang kurang',
    500: 'Kesalahan program ini',
    503: 'Belum bisa sekarang',
  },
  entry: { title: 'Halaman ini memerlukan alamat beserta kuncinya', command: 'selaras serve' },
  problem: {
    addition: { stale: 'Sementara itu orang lain mengubah kalimat ini. Lihat kata-katanya, lalu ubah lagi.' },
    session: {
      token:
        'Meja ini dibuka dengan alamat yang dicetak “selaras serve”, lengkap dengan tokennya. Buka alamat itu satu kali; peramban akan mengingatnya.',
      name: 'Sebutkan dulu nama Anda: setiap keputusan Anda dicatat atas nama itu.',
    },
    door: {
      host: 'Meja ini hanya menjawab di localhost dan 127.0.0.1, pada porta tempat ia dijalankan.',
      origin:
        'Permintaan ini dikirim halaman lain. Hanya halaman meja ini sendiri yang boleh mengubah sesuatu.',
    },
    address: { unknown: 'Tidak ada apa-apa di {{address}}.' },
    request: {
      unknown: 'Permintaan ini tidak seperti yang diuraikan API.',
      wrong: 'Tidak dapat diterima: “{{field}}” tidak sebagaimana mestinya ({{problem}}).',
      large: 'Tidak dapat diterima: ukurannya lebih dari {{most}} MB.',
    },
    article: {
      unknown: 'Tidak ada artikel {{path}} di ruang kerja ini.',
      exists: 'Artikel {{path}} sudah ada. Ganti dengan versi baru, atau pilih nama lain.',
    },
    segment: {
      unknown:
        'Kalimat ini tidak ada lagi di {{path}}, atau yang Anda maksud di situ sudah tidak ada. Muat ulang artikelnya.',
      stale: 'Kalimat ini sudah diubah orang lain. Kedua teks ada di sini: pilih salah satu, atau gabungkan.',
      approved: 'Kalimat ini sudah disetujui. Buka dulu persetujuannya, lalu ubah.',
    },
    block: {
      stale: 'Paragraf ini sudah diubah orang lain. Muat ulang.',
      split:
        'Tidak dapat dipotong di sini: salah satu bagiannya akan kosong. Letakkan kursor di antara dua kata.',
      merge: 'Tidak ada kalimat berikutnya di paragraf ini untuk digabungkan.',
    },
    job: {
      unknown: 'Tidak ada pekerjaan {{job}}.',
      running: '{{path}} sedang dikerjakan. Hentikan dulu, atau tunggu.',
    },
    glossary: {
      stale: 'Glosarium sudah diubah orang lain. Muat ulang, lalu ubah sekali lagi.',
      unknown: 'Entri “{{source}}” tidak ada lagi di glosarium. Muat ulang.',
    },
    export: {
      open_one:
        '{{path}} belum dapat diekspor sebagai naskah yang disetujui: {{count}} hal masih terbuka. Selesaikan dulu, atau ambil naskah bertanda draf.',
      open_other:
        '{{path}} belum dapat diekspor sebagai naskah yang disetujui: {{count}} hal masih terbuka. Selesaikan dulu, atau ambil naskah bertanda draf.',
      hash: 'Ekspor ini tidak dapat dicatat: isinya bukan yang dihasilkan {{path}} sekarang. Ekspor sekali lagi.',
    },
    fault:
      'Ada yang gagal di dalam program ini. Yang sudah tersimpan tetap aman; keterangan lebih lanjut ada di catatan “selaras serve”.',
  },
  /** Mengapa persetujuan tidak diberikan. */
  refused: {
    untranslated: 'Tidak ada yang dapat disetujui: kalimat ini belum diterjemahkan.',
    excluded: 'Tidak ada yang dapat disetujui: kalimat ini dikeluarkan.',
    unchecked: 'Belum disetujui: teks ini belum diperiksa. Simpan sekali lagi.',
    practice: 'Belum disetujui: ini teks dari mesin latihan.',
    blocking: 'Belum disetujui: ada temuan yang menghalangi. Perbaiki, atau abaikan dengan alasan.',
    fast: 'Membaca kalimat ini perlu sekurang-kurangnya {{seconds}} detik, dan teks mesinnya belum disentuh siapa pun. Tetap setujui? Hal itu akan dicatat.',
  },
  /** Yang ditinggalkan terbuka oleh mesin. */
  failure: {
    rate_one: '{{count}} kalimat masih terbuka: mesin minta ditanya lebih pelan ({{detail}}).',
    rate_other: '{{count}} kalimat masih terbuka: mesin minta ditanya lebih pelan ({{detail}}).',
    quota_one: '{{count}} kalimat masih terbuka: jatah mesin sudah habis ({{detail}}).',
    quota_other: '{{count}} kalimat masih terbuka: jatah mesin sudah habis ({{detail}}).',
    transient_one: '{{count}} kalimat masih terbuka: mesin tidak menjawab ({{detail}}). Jalankan lagi.',
    transient_other: '{{count}} kalimat masih terbuka: mesin tidak menjawab ({{detail}}). Jalankan lagi.',
    deadline_one: '{{count}} kalimat masih terbuka: mesin terlalu lama ({{detail}}). Jalankan lagi.',
    deadline_other: '{{count}} kalimat masih terbuka: mesin terlalu lama ({{detail}}). Jalankan lagi.',
    auth_one: '{{count}} kalimat masih terbuka: mesin tidak menerima kuncinya ({{detail}}).',
    auth_other: '{{count}} kalimat masih terbuka: mesin tidak menerima kuncinya ({{detail}}).',
    input_one: '{{count}} kalimat masih terbuka: mesin tidak dapat menerimanya ({{detail}}).',
    input_other: '{{count}} kalimat masih terbuka: mesin tidak dapat menerimanya ({{detail}}).',
    refused_one: '{{count}} kalimat masih terbuka: ditolak ({{detail}}).',
    refused_other: '{{count}} kalimat masih terbuka: ditolak ({{detail}}).',
    reply_one: '{{count}} kalimat masih terbuka: yang dikirim mesin bukan terjemahan ({{detail}}).',
    reply_other: '{{count}} kalimat masih terbuka: yang dikirim mesin bukan terjemahan ({{detail}}).',
    budget_one: '{{count}} kalimat masih terbuka: anggaran habis ({{detail}}).',
    budget_other: '{{count}} kalimat masih terbuka: anggaran habis ({{detail}}).',
    cancelled_one: '{{count}} kalimat masih terbuka: pekerjaan dihentikan.',
    cancelled_other: '{{count}} kalimat masih terbuka: pekerjaan dihentikan.',
  },
} as const;

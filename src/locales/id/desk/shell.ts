/** Yang mengelilingi setiap layar. */
export const shell = {
  title: 'Selaras',
  nav: { label: 'Layar', desk: 'Meja', glossary: 'Glosarium' },
  theme: { toLight: 'Warna terang', toDark: 'Warna gelap' },
  language: { change: 'Read in English', short: 'EN' },
  person: 'Bekerja sebagai {{name}}. Ganti nama',
  name: {
    title: 'Siapa nama Anda?',
    why: 'Nama ini tercantum pada semua yang Anda tulis, setujui, atau komentari. Hanya ditanyakan sekali, dan disimpan di komputer ini.',
    label: 'Nama Anda',
    keep: 'Mulai bekerja',
    cancel: 'Batal',
  },
  token: {
    title: 'Halaman ini memerlukan alamat beserta kuncinya',
    why: 'Meja hanya terbuka dengan alamat yang dicetak oleh perintahnya. Buka alamat itu, atau jalankan lagi:',
    command: 'selaras serve',
  },
  lost: {
    title: 'Meja tidak dapat dihubungi',
    why: 'Perintah yang menyajikannya sudah berhenti, atau komputer ini sedang tidur. Yang Anda ketik tersimpan di sini dan akan disimpan begitu tersambung lagi.',
    retry: 'Coba lagi',
  },
  loading: 'Memuat',
  failed: 'Ini tidak dapat ditampilkan',
  nowhere: { title: 'Tidak ada apa-apa di alamat ini', back: 'Kembali ke meja' },
  close: 'Tutup',
  moment: 'baru saja',
} as const;

export const formatFaults = {
  tooLarge:
    'Tidak dapat membaca artikel: ukurannya {{size}} MB, paling besar {{most}} MB. Pecah menjadi artikel; satu arsip bukan satu artikel.',
  empty:
    'Tidak dapat membaca artikel: tidak ada kata di dalamnya. Isi teksnya, atau keluarkan berkasnya dari folder.',
  binary:
    'Tidak dapat membaca artikel: ada bita nol di dalamnya, jadi bukan teks polos (mungkin gambar, berkas Word, atau UTF-16 tanpa penandanya). Simpan sebagai teks polos dalam UTF-8.',
  notUtf8:
    'Tidak dapat membaca artikel: mulai bita ke-{{offset}} bukan UTF-8 yang sah. Buka di aplikasi yang membuatnya lalu simpan sebagai UTF-8.',
  notUtf16:
    'Tidak dapat membaca artikel: awalnya UTF-16, tetapi isinya bukan UTF-16 yang sah; mungkin terpotong. Simpan sebagai UTF-8.',
  frontMatter:
    'Tidak dapat membaca bagian pembuka artikel: {{problem}}. Perbaiki YAML di antara kedua baris tanda hubung.',
  embargoNotPlain:
    'Tidak dapat membaca embargo di bagian pembuka: isinya daftar atau bersusun. Tulis satu tanggal dan jam, misalnya: embargo: 2026-11-24T17:00:00+07:00',
  boilerplatePattern:
    'Tidak dapat memakai pola “{{pattern}}”: {{problem}}. Perbaiki di read.boilerplate dalam selaras.yaml, atau hapus garis miringnya agar dicocokkan apa adanya dengan awal baris.',
} as const;

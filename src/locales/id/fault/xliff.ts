export const xliffFaults = {
  malformed:
    'Berkas XLIFF tidak dapat dibaca: isinya bukan XML yang benar ({{problem}}). Perbaiki bagian ini, atau ekspor ulang dari aplikasi yang menulisnya.',
  doctype:
    'Berkas XLIFF tidak dapat dibaca: ada DOCTYPE, yang tidak pernah diperlukan XLIFF dan dapat menyembunyikan entitas berbahaya. Hapus DOCTYPE itu, lalu impor lagi.',
  wrongRoot:
    'Berkas tidak dapat dibaca sebagai XLIFF: elemen pertamanya <{{root}}>, bukan <xliff>. Pilih berkas berakhiran .xlf yang diekspor sebagai XLIFF 2.1.',
  wrongVersion:
    'Berkas XLIFF tidak dapat dibaca: versinya {{version}}, sedangkan yang dapat dibaca hanya 2.0 dan 2.1. Ekspor sebagai XLIFF 2.1 dari aplikasi yang menulisnya.',
  noLanguage:
    'Berkas XLIFF tidak dapat dibaca: atribut {{attribute}} pada <xliff> tidak ada sehingga bahasanya tidak diketahui. Tambahkan, misalnya srcLang="id" trgLang="en".',
  noFile:
    'Berkas XLIFF tidak dapat dibaca: tidak ada <file> di dalamnya, jadi tidak ada artikel. Ekspor ulang artikelnya, lalu impor berkas itu.',
  severalFiles:
    'Berkas XLIFF tidak dapat dibaca: isinya {{count}} artikel, padahal satu berkas hanya boleh memuat satu. Ekspor setiap artikel ke berkas tersendiri.',
  otherHistory:
    'Riwayat dalam berkas XLIFF tidak dapat dibaca: penulisnya Selaras versi lain ({{namespace}}). Gunakan versi itu, atau perbarui versi ini, lalu coba lagi.',
  damagedHistory:
    'Riwayat dalam berkas XLIFF tidak dapat dibaca: “{{what}}” pada <sel:{{element}}> tidak ada atau salah. Ambil lagi berkasnya dari kendali versi, atau hapus semua elemen sel: untuk mengimpor kalimatnya saja.',
} as const;

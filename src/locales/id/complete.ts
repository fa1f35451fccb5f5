/** Yang dikatakan `check --complete`. */
export const complete = {
  whole:
    '{{path}}: lengkap. Segmen {{all}}, diterjemahkan {{out}}, tidak disertakan {{leftOut}}; berkas keluaran {{files}}, semuanya sama seperti saat ditulis.',
  incomplete: '{{path}}: tidak lengkap.',
  failed_one: '{{count}} dari {{total}} artikel tidak lengkap (di atas).',
  failed_other: '{{count}} dari {{total}} artikel tidak lengkap (di atas).',
  problem: {
    noManifest:
      'Tidak ada {{file}}: tidak tercatat apa saja yang sudah ditulis. Jalankan: selaras translate {{path}}',
    badManifest:
      'Berkas {{file}} tidak dapat dibaca sebagai manifes artikel ini. Jalankan: selaras translate {{path}}, yang menulisnya kembali.',
    sourceGone:
      'Artikel {{file}} tidak ada lagi atau tidak dapat dibaca. Kembalikan artikel itu, atau hapus berkas-berkasnya dari translations/.',
    sourceChanged: 'Artikel {{file}} berubah sejak diterjemahkan. Jalankan: selaras translate {{path}}',
    glossaryChanged:
      'Glosarium, atau daftar pemeriksaan yang dimatikan, berubah sejak diterapkan. Jalankan: selaras translate {{path}}',
    untranslated_one:
      '{{count}} segmen belum diterjemahkan: nomor {{numbers}}. Jalankan: selaras translate {{path}}',
    untranslated_other:
      '{{count}} segmen belum diterjemahkan: nomor {{numbers}}. Jalankan: selaras translate {{path}}',
    unaccounted:
      'Artikel ini mempunyai {{all}} segmen, tetapi manifes hanya mencatat {{accounted}}. Jalankan: selaras translate {{path}}',
    outputMissing: 'Berkas {{file}} tidak ada. Jalankan: selaras translate {{path}}',
    outputChanged:
      'Berkas {{file}} tidak sama seperti saat ditulis: yang ditulis {{wanted}} bita, sekarang {{bytes}} bita. Untuk menyimpan perubahan di dalamnya, pindahkan dahulu ke tempat lain; lalu jalankan: selaras translate {{path}}',
    xliffEdited:
      'Berkas {{file}} disunting setelah ditulis: yang ditulis {{wanted}} bita, sekarang {{bytes}} bita. Untuk mengambil suntingan itu, jalankan: selaras translate {{path}}',
    xliffBroken:
      'Berkas {{file}} terpotong atau rusak: yang ditulis {{wanted}} bita, sekarang {{bytes}} bita. Kembalikan dari cadangan atau dari git; atau, di komputer yang menyimpan basis datanya, hapus berkas itu dan jalankan: selaras translate {{path}}',
    segmentsLost:
      'Berkas {{file}} memuat {{found}} segmen; artikelnya mempunyai {{wanted}}. Jalankan: selaras translate {{path}}, dan laporkan jika tetap demikian.',
    staleCopy:
      'Berkas {{file}} memuat kata-kata yang lama: manifes tidak menyebutnya. Hapus berkas itu, atau setujui artikelnya dan jalankan: selaras export {{path}}',
  },
} as const;

export const workspaceFaults = {
  none: 'Tidak menemukan ruang kerja di {{folder}} atau di atasnya: tidak ada glossary.yaml maupun selaras.yaml. Buat dengan: selaras init',
  noSource:
    'Tidak menemukan artikel: folder {{folder}} tidak ada. Buat foldernya dan taruh artikel berbahasa Indonesia (.txt, .md) di sana.',
  missing: 'Tidak dapat membaca {{file}}: berkas itu tidak ada. Periksa nama dan foldernya.',
  noArticle: 'Tidak dapat membaca {{file}}: artikel itu tidak ada. Periksa namanya; artikel ada di source/.',
  isFolder:
    'Tidak dapat membaca {{file}}: itu folder, padahal yang diminta berkas. Sebutkan berkas di dalamnya.',
  unreadable:
    'Tidak dapat membaca {{file}}: izin ditolak ({{reason}}). Ubah izinnya, atau jalankan sebagai pemiliknya.',
  notRead:
    'Tidak dapat membaca {{file}}: sistem menjawab {{reason}}. Coba lagi, atau salin dulu berkasnya ke tempat lain.',
  tooLarge:
    'Tidak dapat membaca {{file}}: ukurannya {{size}} MB, paling besar {{most}} MB. Pecah menjadi artikel; satu arsip bukan satu artikel.',
  notUtf8: 'Tidak dapat membaca {{file}}: bukan teks UTF-8. Simpan sebagai UTF-8.',
  outside: 'Tidak dapat mengerjakan {{file}}: letaknya di luar {{source}}. Salin dulu artikelnya ke sana.',
  unknownKind:
    'Tidak dapat membaca {{file}}: artikel berakhiran salah satu dari {{kinds}}. Simpan dengan akhiran itu.',
  doubled:
    'Tidak dapat mengerjakan {{file}}: {{other}} ada di sebelahnya, dan keduanya akan ditulis ke keluaran yang sama. Ganti nama salah satunya.',
  diskFull:
    'Tidak dapat menulis {{file}}: disk penuh. Tidak ada yang berubah; kosongkan ruang lalu jalankan lagi perintahnya.',
  notWritable:
    'Tidak dapat menulis {{file}}: folder atau berkasnya hanya-baca ({{reason}}). Tidak ada yang berubah; ubah izinnya lalu jalankan lagi perintahnya.',
  inTheWay:
    'Tidak dapat menulis {{file}}: nama itu sudah dipakai hal lain ({{reason}}). Pindahkan dulu lalu jalankan lagi perintahnya.',
  notWritten: 'Tidak dapat menulis {{file}}: sistem menjawab {{reason}}. Tidak ada yang berubah.',
  settingsYaml: 'Tidak dapat membaca pengaturan: {{problem}}. Perbaiki YAML di situ.',
  settingUnknown:
    'Tidak dapat memakai pengaturan: tidak ada pengaturan “{{name}}”. Lihat: selaras init, yang menulis selaras.yaml berketerangan.',
  settingWrong: 'Tidak dapat memakai pengaturan “{{name}}”: {{problem}}.',
  settingChoice: 'Tidak dapat memakai setelan “{{name}}”: tulis salah satu dari {{choices}}.',
  templatePart:
    'Tidak dapat memakai setelan “{{name}}”: tidak ada yang bernama {{part}}. Di dalam kurung kurawal boleh ada {{names}}; selebihnya ditulis apa adanya.',
  profileName:
    'Tidak dapat memakai profil ekspor “{{profile}}”: namanya menjadi bagian nama berkas. Pakai huruf, angka, dan tanda hubung, misalnya wire-uk.',
  checkUnknown:
    'Tidak dapat memakai pengaturan: tidak ada pemeriksaan dengan kode “{{code}}”, jadi tidak dapat dimatikan. Yang ada: {{codes}}.',
  abbreviationWrong:
    'Tidak dapat memakai singkatan “{{word}}”: bukan satu kata. Tulis satu singkatan per butir, misalnya Kgs. atau a.n., tanpa spasi.',
  alreadyThere:
    'Tidak dapat membuat ruang kerja di {{folder}}: {{file}} sudah ada. Tidak ada yang berubah; pakai yang itu, atau pilih folder lain.',
} as const;

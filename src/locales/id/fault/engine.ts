export const engineFaults = {
  localMissing:
    'Tidak dapat menerjemahkan di komputer ini: belum ada model di {{folder}}. Jalankan `selaras engines install local`, atau tambahkan `--from FOLDER` jika tidak ada internet.',
  localDamaged:
    'Tidak dapat memakai model di {{folder}}: {{file}} hilang atau rusak. Jalankan `selaras engines install local` untuk memasangnya lagi.',
  modelFolderUnreadable:
    'Tidak dapat memasang model: folder {{folder}} tidak dapat dibaca. Periksa lokasi folder dan izin aksesnya.',
  modelFilesMissing:
    'Tidak dapat memasang model: {{wanted}} tidak ada di {{folder}}. Taruh model (model.*.bin) dan kosakatanya (vocab.*.spm) di sana, boleh dalam bentuk .gz.',
  modelFileDamaged:
    'Tidak dapat memasang model: {{file}} rusak, ukuran atau SHA-256-nya tidak sesuai. Unduh lagi berkas itu.',
  registryUnreadable:
    'Tidak dapat memasang model: bentuk daftar di {{url}} tidak dikenali oleh versi ini. Unduh sendiri berkasnya, lalu pasang dengan `--from FOLDER`.',
  registryNoModel:
    'Tidak dapat memasang model: daftar di {{url}} tidak memuat model rilis untuk {{pair}}. Unduh sendiri berkasnya, lalu pasang dengan `--from FOLDER`.',
  downloadFailed:
    'Tidak dapat mengunduh {{url}}: {{reason}}. Jalankan lagi perintah ini untuk melanjutkan unduhan, atau pasang dengan `--from FOLDER`.',
  installFailed:
    'Tidak dapat memasang model di {{folder}}: {{reason}}. Periksa ruang kosong dan izin akses, lalu jalankan lagi perintah ini.',
} as const;

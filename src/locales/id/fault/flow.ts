export const flowFaults = {
  documentGone:
    'Tidak dapat melanjutkan {{path}}: artikel itu sudah tidak ada di basis data. Jalankan lagi perintahnya.',
  glossaryMoved:
    'Tidak dapat menyimpan {{path}}: proses lain baru saja menerapkan glosarium yang berubah. Tidak ada yang hilang; jalankan lagi perintahnya.',
  readMeanwhile:
    'Tidak dapat menyimpan {{path}}: proses lain baru saja membaca artikel yang berubah. Tidak ada yang hilang; jalankan lagi perintahnya.',
} as const;

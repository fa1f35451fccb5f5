export const storeFaults = {
  full: 'Tidak dapat memakai basis data {{file}}: disk penuh. Tidak ada yang berubah; kosongkan ruang lalu jalankan lagi perintahnya.',
  busy: 'Tidak dapat memakai basis data {{file}}: proses lain menahannya terlalu lama ({{reason}}). Tunggu atau hentikan proses itu, lalu jalankan lagi perintahnya.',
  notOpened:
    'Tidak dapat membuka basis data {{file}}: sistem menjawab {{reason}}. Jadikan foldernya bisa ditulisi, lalu jalankan lagi perintahnya.',
  newer:
    'Tidak dapat membuka basis data {{file}}: milik Selaras yang lebih baru (skema {{version}}, yang ini kenal {{known}}). Perbarui Selaras.',
} as const;

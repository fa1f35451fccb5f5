/** Layar peninjauan. */
export const review = {
  back: 'Meja',
  progress: '{{approved}} dari {{total}} disetujui',
  progressLabel:
    '{{approved}} disetujui, {{edited}} disunting, {{draft}} draf, {{untranslated}} belum diterjemahkan',
  export: 'Ekspor',
  read: 'Baca versi Inggris',
  rows: 'Kalimat-kalimat artikel',
  source: 'Bahasa Indonesia',
  target: 'Bahasa Inggris',
  open: 'Kalimat {{number}}, {{state}}',
  openLeftOut: 'Baris yang tidak disertakan',
  withFindings_one: '{{count}} temuan',
  withFindings_other: '{{count}} temuan',
  withComments_one: '{{count}} komentar terbuka',
  withComments_other: '{{count}} komentar terbuka',
  filter: {
    label: 'Tampilkan',
    all: 'Semua',
    open: 'Terbuka',
    findings: 'Temuan',
    changed: 'Berubah sejak disetujui',
    none: {
      all: 'Artikel ini tidak memiliki kalimat.',
      open: 'Tidak ada yang terbuka. Setiap kalimat sudah disetujui atau tidak disertakan.',
      findings: 'Tidak ada temuan terbuka.',
      changed: 'Tidak ada yang berubah sejak disetujui.',
    },
  },
} as const;

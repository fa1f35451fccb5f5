/** Kedudukan sebuah kalimat. */
export const state = {
  untranslated: 'Belum diterjemahkan',
  draft: 'Draf',
  edited: 'Disunting',
  approved: 'Disetujui',
  excluded: 'Tidak disertakan',
} as const;

/** Siapa atau apa yang memberi kata-kata yang berlaku sekarang. */
export const filled = {
  context: 'Memori, kalimat dan konteks sama',
  exact: 'Memori, kalimat sama',
  fuzzy: 'Memori, kalimat mirip',
  repetition: 'Kalimat berulang',
  engine: 'Mesin: {{engine}}',
  person: 'Ditulis oleh {{name}}',
  import: 'Diimpor dari {{name}}',
  none: 'Belum diterjemahkan',
} as const;

/** Apa yang masih menghalangi salinan yang disetujui. */
export const open = {
  addition:
    'Kalimat redaksi “{{text}}” kehilangan tempatnya: kalimat sebelumnya sudah tidak ada. Tentukan tempatnya, atau hapus kalimat itu.',
  untranslated: 'belum diterjemahkan',
  draft: 'terisi, belum disetujui',
  edited: 'sudah disunting, belum disetujui',
  finding: 'temuan yang menghalangi: {{finding}}',
  missing: {
    pair: 'belum diperiksa',
    block: 'paragrafnya belum diperiksa',
    document: 'artikel secara keseluruhan belum diperiksa',
  },
  outdated: {
    pair: 'berubah sejak diperiksa',
    block: 'paragrafnya berubah sejak diperiksa',
    document: 'artikel berubah sejak diperiksa secara keseluruhan',
  },
} as const;

/** Baris salinan yang bukan bagian artikel. */
export const copy = {
  draftMark: 'DRAF: belum disetujui untuk diterbitkan',
  notTranslated: '[belum diterjemahkan: {{source}}]',
  /** Cara salinan yang disetujui dibuat, menurut kenyataannya. */
  disclosure: {
    machineReviewed:
      'Diterjemahkan dari bahasa Indonesia dengan bantuan mesin dan ditinjau oleh {{reviewers}}.',
    machine: 'Diterjemahkan dari bahasa Indonesia dengan bantuan mesin.',
    personReviewed:
      'Diterjemahkan dari bahasa Indonesia oleh {{translators}} dan ditinjau oleh {{reviewers}}.',
    person: 'Diterjemahkan dari bahasa Indonesia oleh {{translators}}.',
    reviewed: 'Diterjemahkan dari bahasa Indonesia dan ditinjau oleh {{reviewers}}.',
  },
} as const;

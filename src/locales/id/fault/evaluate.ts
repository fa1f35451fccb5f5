export const evaluateFaults = {
  counts:
    'Tidak dapat membandingkan terjemahan: ada {{hypotheses}} terjemahan dan {{references}} acuan. Berikan satu acuan untuk tiap terjemahan, dengan urutan yang sama.',
  noLines:
    'Tidak dapat membandingkan dengan {{file}}: tidak ada baris di dalamnya. Tulis satu acuan per baris, satu untuk tiap terjemahan.',
  lines:
    'Tidak dapat membandingkan {{file}} dengan {{reference}}: yang satu {{lines}} baris, yang lain {{wanted}}. Baris ke-n pada keduanya harus kalimat yang sama; cari baris yang terpecah atau hilang.',
  usage:
    'Tidak jelas apa yang dibandingkan. Berikan berkas terjemahan dan berkas acuan (selaras evaluate TERJEMAHAN ACUAN), beberapa berkas dengan --reference ACUAN, atau mesin (selaras evaluate --engines a,b).',
  limit: '“{{limit}}” bukan jumlah pasangan. Tulis bilangan bulat mulai dari 1, misalnya: --limit 200',
  noPairs:
    'Tidak dapat membandingkan mesin dengan “{{collection}}”: memori tidak punya pasangan dengan nama itu yang boleh dipakai (di bawah embargo: {{withheld}}). Setujui beberapa segmen, atau sebut berkas di translations/ dengan --memory, misalnya: --memory memory.tmx',
  nothing:
    'Tidak dapat membandingkan mesin: tidak ada kalimat yang diterjemahkan oleh semuanya. Kata {{engine}}: {{detail}}',
} as const;

/** One title and one sentence for each code of a finding. */
export const findings = {
  text: {
    empty: {
      title: 'Belum ada terjemahan',
      text: 'Teks sumber berisi kata, tetapi terjemahannya kosong. Terjemahkan dahulu.',
    },
  },
  same: {
    source: {
      title: 'Sama dengan sumber',
      text: 'Terjemahan sama persis dengan sumber: “{{word}}” belum diterjemahkan. Terjemahkan dahulu.',
    },
  },
  term: {
    pinned: {
      title: 'Istilah tidak ada',
      text: 'Glosarium meminta “{{required}}” untuk “{{term}}”, tetapi terjemahan tidak memuatnya.',
    },
    forbidden: { title: 'Bentuk terlarang', text: 'Glosarium melarang “{{form}}”. Tulis “{{required}}”.' },
  },
  num: {
    value: {
      title: 'Angka tidak ada',
      text: 'Sumber memuat {{value}}, tetapi terjemahan tidak memuat angka itu.',
    },
    changed: { title: 'Angka berubah', text: 'Sumber memuat {{value}}, tetapi terjemahan memuat {{found}}.' },
    hallucinated: {
      title: 'Angka ditambahkan',
      text: 'Terjemahan memuat {{found}}, padahal sumber tidak memuat angka itu.',
    },
    small: {
      title: 'Angka perlu dilihat',
      text: 'Sumber memuat “{{value}}”, tetapi angka itu tidak ditemukan dalam terjemahan.',
    },
  },
  quote: {
    balance: {
      title: 'Tanda kutip tanpa pasangan',
      text: 'Ada tanda kutip tanpa pasangan, di dekat: {{near}}',
    },
  },
  length: {
    band: {
      title: 'Panjang tidak lazim',
      text: 'Panjang terjemahan {{percent}} % dari sumber. Adakah yang hilang atau ditambahkan?',
    },
  },
  id: {
    untranslated: {
      title: 'Kata belum diterjemahkan',
      text: 'Kata bahasa Indonesia tertinggal dalam terjemahan: {{words}}.',
    },
  },
  codes: {
    lost: { title: 'Markah hilang', text: 'Terjemahan tidak memuat markah dari sumber: {{markup}}' },
    doubled: {
      title: 'Markah berulang',
      text: 'Markah ini lebih banyak dalam terjemahan daripada dalam sumber: {{markup}}',
    },
    added: {
      title: 'Markah ditambahkan',
      text: 'Terjemahan memuat markah yang tidak ada dalam sumber: {{markup}}',
    },
    crossed: { title: 'Markah bersilang', text: 'Markah ditutup dalam urutan yang salah: {{markup}}' },
  },
  model: {
    chatter: {
      title: 'Ucapan mesin',
      text: 'Ini ucapan mesin tentang pekerjaannya, bukan terjemahan: {{words}}',
    },
  },
} as const;

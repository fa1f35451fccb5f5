/** Findings about numbers, money, dates, times and units. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const value = {
  num: {
    value: {
      title: 'Angka hilang atau berubah',
      text: 'Sumber memuat “{{value}}” = {{read}}, tetapi terjemahan tidak memuat angka itu. Tambahkan.',
      changed:
        'Sumber memuat “{{value}}” = {{read}}, tetapi terjemahan memuat “{{found}}” = {{foundRead}}. Perbaiki angkanya.',
      small: 'Sumber memuat “{{value}}”, tetapi angka itu tidak ditemukan dalam terjemahan.',
      order: 'Sumber menyebut “{{value}}”, tetapi terjemahan menyebut “{{found}}”. Benarkah besarannya?',
      notation: '“{{found}}” masih ditulis dengan cara Indonesia. Tulislah {{right}}.',
    },
    magnitude: {
      title: 'Ribu, juta, miliar, atau triliun tertukar',
      text: 'Sumber memuat “{{value}}” = {{read}}, tetapi terjemahan memuat “{{found}}” = {{foundRead}}. Perbaiki besarannya.',
      copied:
        '“{{found}}” dibiarkan dalam bahasa Indonesia. Maksud sumber {{read}}; tulislah dalam bahasa Inggris.',
    },
    hallucinated: {
      title: 'Angka ditambahkan',
      text: 'Terjemahan memuat “{{found}}” = {{read}}, padahal sumber tidak memuat angka itu. Hapus, atau cari asalnya.',
    },
  },
  money: {
    code: {
      title: 'Mata uang berubah',
      text: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}”. Pertahankan mata uang sumber.',
      converted:
        'Sumber memuat “{{value}}”, tetapi terjemahan menggantinya dengan “{{found}}”. Pertahankan jumlah menurut sumber, jangan dikonversi.',
      dropped:
        'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}” tanpa mata uang. Tambahkan mata uangnya.',
      conversion:
        'Terjemahan menambahkan hasil konversi, “{{found}}”, yang tidak ada dalam sumber. Siapa yang menghitungnya, dan dengan kurs berapa?',
    },
  },
  pct: {
    unit: {
      title: 'Persen dan poin persen tertukar',
      text: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}”. Bedakan persen, poin persen, dan basis poin.',
      dropped: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}” tanpa tanda. Tambahkan %.',
    },
  },
  date: {
    value: {
      title: 'Tanggal berubah',
      text: 'Terjemahan memuat “{{found}}”, padahal sumber tidak memuat tanggal itu. Dari mana asalnya?',
      changed: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}”. Perbaiki tanggalnya.',
      swapped:
        'Sumber memuat “{{value}}”, tanggal mendahului bulan; “{{found}}” dibaca dengan bulan di depan. Tulislah nama bulannya.',
      weekday: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}”. Perbaiki nama harinya.',
    },
    dateline: {
      title: 'Hari tidak cocok dengan tanggal artikel',
      text: '“{{value}}” di sumber adalah {{read}} menurut tanggal artikel; terjemahan memuat “{{found}}”. Perbaiki harinya, atau periksa tanggal artikel.',
      moved:
        'Sumber memuat “{{value}}”; terjemahan memuat “{{found}}”, yaitu {{read}} menurut tanggal artikel. Sebutkan harinya, atau periksa tanggal artikel.',
    },
    relative: {
      title: 'Hari, pekan, atau bulan bergeser',
      text: 'Sumber menyebut “{{value}}”, tetapi terjemahan menyebut “{{found}}”. Sebut waktu yang sama, atau tulis harinya.',
    },
    weekday: {
      title: 'Hari tidak cocok dengan tanggal',
      text: '“{{found}}” bukan hari itu. Periksa di kalender dan perbaiki.',
      source:
        'Sumber memuat “{{value}}”, padahal tanggal itu bukan hari tersebut. Tanyakan kepada penulisnya mana yang benar.',
    },
  },
  time: {
    value: {
      title: 'Waktu berubah',
      text: 'Sumber memuat “{{value}}” = {{read}}, tetapi terjemahan memuat “{{found}}” = {{foundRead}}. Perbaiki waktunya.',
      zone: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}”: jam yang sama di zona waktu lain. WIB adalah Western, WITA Central, dan WIT Eastern Indonesia Time.',
      equivalent: 'Terjemahan menambahkan “{{found}}”; waktu menurut sumber di sana adalah {{right}}.',
      added: 'Terjemahan memuat “{{found}}” = {{foundRead}}, padahal sumber tidak memuat waktu itu.',
    },
  },
  unit: {
    rate: {
      title: 'Jumlah untuk satuan lain',
      text: 'Sumber menghitung “{{value}}”, tetapi terjemahan “{{found}}”. Pertahankan satuan yang dihitung.',
    },
    keep: {
      title: 'Satuan berubah',
      text: 'Sumber memuat “{{value}}”, tetapi terjemahan memuat “{{found}}”. Pertahankan satuannya.',
      converted:
        'Sumber memuat “{{value}}”, tetapi terjemahan hanya memuat hasil konversi “{{found}}”. Pertahankan satuan sumber; hasil konversi boleh menyusul dalam tanda kurung.',
      conversion: '“{{found}}” tidak sesuai dengan sumber: nilainya sekitar {{right}} dalam satuan itu.',
    },
  },
} as const;

/** Findings about quotations. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const quotation = {
  quote: {
    balance: {
      title: 'Tanda kutip tanpa pasangan',
      text: 'Ada kutipan yang dibuka di sini dan tidak ditutup: {{near}} Tutuplah di akhir ucapan narasumber.',
      close:
        'Ada kutipan yang ditutup di sini tetapi tidak dibuka: {{near}} Bukalah di awal ucapan narasumber.',
      shape: 'Arah tanda kutip ini terbalik: {{near}} Baliklah.',
      loose:
        'Tanda kutip ini tidak menempel pada kata: {{near}} Letakkan tepat sebelum atau sesudah ucapan yang dikutip.',
    },
    count: {
      title: 'Ucapan yang dikutip hilang',
      text: 'Sumber mengutip “{{quotation}}”, tetapi terjemahan tidak memuat kutipan itu. Kutiplah, atau pastikan parafrasanya benar.',
      short:
        'Sumber memberi tanda kutip pada “{{quotation}}”, tetapi terjemahan tidak. Bubuhkan tanda kutip, atau pastikan memang tidak perlu.',
      shorter:
        'Sumber mengutip {{source}} kata, “{{quotation}}”, tetapi terjemahan hanya mengutip {{target}} kata. Kutiplah juga kata yang hilang.',
      longer:
        'Sumber mengutip {{source}} kata, “{{quotation}}”, tetapi terjemahan mengutip {{target}} kata. Tutuplah kutipan di akhir ucapan narasumber.',
      sentence:
        'Sumber mengutip lebih banyak kalimat, “{{quotation}}”, daripada terjemahan. Adakah yang hilang?',
    },
    spoken: {
      title: 'Diterjemahkan balik',
      text: '“{{quotation}}” semula diucapkan dalam bahasa Inggris, jadi terjemahannya bukan ucapan narasumber. Tempelkan ucapan aslinya beserta tautannya, atau hapus tanda kutipnya.',
      other:
        'Ucapan aslinya “{{quotation}}”, tetapi terjemahan mengutip kata-kata lain. Kutiplah ucapan asli atau sebagian darinya, atau hapus tanda kutipnya.',
    },
    speaker: {
      title: 'Narasumber atau makna kata kerjanya berubah',
      text: 'Sumber memakai “{{verb}}”, yang netral, sedangkan terjemahan memakai “{{found}}”, yang menghakimi narasumber. Tulislah said.',
      weaker:
        'Sumber memakai “{{verb}}”, sedangkan terjemahan hanya “{{found}}”: makna kata kerjanya hilang. Tulislah apa yang dilakukan narasumber: membantah, mengklaim, menuduh.',
      other:
        'Dalam sumber, kutipan itu ucapan {{speaker}}, tetapi dalam terjemahan ucapan {{found}}. Periksa siapa yang berbicara.',
    },
    fabricated: {
      title: 'Kutipan ditambahkan',
      text: 'Terjemahan mengutip “{{quotation}}”, padahal sumber hanya memparafrasakannya. Hapus tanda kutipnya.',
      short:
        'Terjemahan memberi tanda kutip pada “{{quotation}}”, padahal sumber tidak. Hapus tanda kutipnya, atau pastikan memang perlu.',
    },
  },
} as const;

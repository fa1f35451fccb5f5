export const tmxFaults = {
  malformed:
    'Memori terjemahan tidak dapat dibaca: berkas TMX bukan XML yang benar ({{problem}}). Perbaiki bagian ini, atau ekspor ulang memori dari aplikasi yang menulisnya.',
  doctype:
    'Memori terjemahan tidak dapat dibaca: DOCTYPE berkas TMX memuat deklarasi sendiri, yang dapat menyembunyikan entitas berbahaya. Hapus bagian dalam kurung siku, lalu impor lagi.',
  wrongRoot:
    'Berkas tidak dapat dibaca sebagai memori terjemahan: elemen pertamanya <{{root}}>, bukan <tmx>. Pilih berkas yang diekspor sebagai TMX.',
} as const;

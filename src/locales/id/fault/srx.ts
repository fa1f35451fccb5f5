export const srxFaults = {
  malformed:
    'Aturan segmentasi tidak dapat dibaca: berkas SRX bukan XML yang benar ({{problem}}). Perbaiki bagian ini, atau ekspor ulang aturannya dari aplikasi yang menulisnya.',
  doctype:
    'Aturan segmentasi tidak dapat dibaca: DOCTYPE berkas SRX memuat deklarasi sendiri, yang dapat menyembunyikan entitas berbahaya. Hapus bagian dalam kurung siku.',
  wrongRoot:
    'Berkas tidak dapat dibaca sebagai aturan segmentasi: elemen pertamanya <{{root}}>, bukan <srx>. Pilih berkas yang diekspor sebagai SRX.',
  wrongVersion:
    'Aturan segmentasi tidak dapat dibaca: berkasnya SRX {{version}}, padahal yang diminta 2.0. Ekspor ulang sebagai SRX 2.0.',
  wrongBreak: 'Aturan tidak dapat dipakai: break="{{value}}" bukan yes dan bukan no. Tulis salah satunya.',
  noSuchList:
    'Aturan segmentasi tidak dapat dipakai: sebuah peta menyebut daftar “{{name}}”, yang tidak ada di berkas. Perbaiki languagerulename.',
  noRules:
    'Aturan segmentasi tidak dapat dipakai: berkas tidak memuat aturan untuk bahasa “{{language}}”. Tambahkan languagemap dengan pola yang cocok.',
  badPattern:
    'Aturan tidak dapat dipakai: pola {{pattern}} tidak dapat dibaca ({{problem}}). Perbaiki ekspresi regulernya.',
} as const;

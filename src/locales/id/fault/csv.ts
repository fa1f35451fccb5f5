export const csvFaults = {
  empty:
    'Tabel {{file}} tidak dapat dibaca: isinya kosong. Ekspor ulang dengan baris pertama berisi nama kolom.',
  noHeader:
    'Tabel tidak dapat dibaca: baris pertamanya ({{found}}) tidak menyebut kolom sumber dan kolom sasaran. Tulis “source” dan “target” di atasnya.',
  columnTwice:
    'Tabel tidak dapat dibaca: judul “{{heading}}” menjadi kolom “{{column}}” yang kedua. Sisakan satu saja.',
  openQuote:
    'Tabel tidak dapat dibaca: ada tanda kutip yang dibuka pada atau sebelum baris ini tetapi tidak pernah ditutup. Tutup, atau tulis dua kali jika termasuk isi teks.',
  malformed:
    'Tabel tidak dapat dibaca: ada tanda kutip di tengah sel. Apit seluruh sel dengan tanda kutip, dan tulis dua kali tanda kutip di dalamnya.',
  noSource: 'Baris tabel ini tidak dapat dibaca: sumbernya kosong. Tulis istilahnya, atau hapus barisnya.',
  noTarget:
    'Baris “{{source}}” tidak dapat dibaca: sasarannya kosong. Tulis terjemahannya, atau “ya” pada kolom “keep” jika istilah itu tidak diterjemahkan.',
  keepAndTarget:
    'Baris “{{source}}” tidak dapat dibaca: menurut “keep” istilah itu tidak diterjemahkan, padahal sasarannya “{{target}}”. Kosongkan salah satu sel.',
  notYesOrNo:
    'Baris tabel ini tidak dapat dibaca: “keep” berisi “{{written}}”. Tulis “ya”, atau kosongkan selnya.',
} as const;

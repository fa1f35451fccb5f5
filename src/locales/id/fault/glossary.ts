export const glossaryFaults = {
  tooLarge:
    'Glosarium tidak dapat dibaca: ukurannya {{size}} MB, padahal daftar istilah tidak mungkin melebihi 20 MB. Periksa apakah berkas dengan nama ini memang glosarium.',
  unreadable:
    'Glosarium tidak dapat dibaca: kurungnya bersarang terlalu dalam. Tulis sebagai daftar istilah biasa; “selaras init” membuatkan contohnya.',
  tab: 'Glosarium tidak dapat dibaca: baris ini menjorok dengan tab. Gunakan spasi.',
  syntax:
    'Glosarium tidak dapat dibaca: bagian ini bukan YAML yang sah ({{detail}}). Apit teks yang memuat titik dua, tanda #, atau tanda kutip dengan tanda kutip.',
  anchor:
    'Glosarium tidak dapat dibaca: {{name}} adalah jangkar atau alias. Tuliskan entri itu secara lengkap.',
  notMapping:
    'Glosarium tidak dapat dibaca: berkas tidak diawali version, source, target, dan terms. Tulis “terms:” di atas daftarnya.',
  version: 'Glosarium tidak dapat dibaca: versi {{version}} tidak dikenal. Tulis “version: 1”.',
  termsNotList: 'Glosarium tidak dapat dibaca: terms bukan daftar. Awali setiap entri dengan “- source:”.',
  notEntry:
    'Entri glosarium ini tidak dapat dibaca: “{{written}}” bukan entri. Tulis “- source: …” dan “target: …” masing-masing pada baris sendiri.',
  unknownKey:
    'Glosarium tidak dapat dibaca: kunci “{{key}}” tidak dikenal. Gunakan salah satu dari: {{known}}.',
  unknownKeyLike: 'Glosarium tidak dapat dibaca: kunci “{{key}}” tidak dikenal. Tulis “{{nearest}}”.',
  keyTwice:
    'Glosarium tidak dapat dibaca: “{{key}}” di sini tertulis untuk kedua kalinya, yang pertama ada di baris {{line}}. Sisakan satu saja.',
  targetTwice:
    'Entri glosarium ini tidak dapat dibaca: ada target kedua, yang pertama ada di baris {{line}}. Sisakan satu dan daftarkan bentuk lain yang benar di bawah “allow”.',
  targetList:
    'Entri glosarium ini tidak dapat dibaca: targetnya berupa daftar ({{written}}). Tulis satu target dan daftarkan bentuk lain yang benar di bawah “allow”.',
  missingSource:
    'Entri glosarium ini tidak dapat dibaca: source tidak ada. Tambahkan “source:” berisi istilah yang dicari.',
  missingTarget:
    'Entri glosarium “{{source}}” tidak dapat dibaca: target tidak ada. Tambahkan “target:”, atau “keep: true” jika istilah itu tidak diterjemahkan.',
  keepAndTarget:
    'Entri glosarium “{{source}}” tidak dapat dibaca: ada “keep: true” dan ada pula target. Hapus salah satunya.',
  duplicateForm:
    'Glosarium tidak dapat dibaca: “{{form}}” dalam entri di baris {{line}} sudah menjadi milik “{{first}}” di baris {{firstLine}}. Hapus dari salah satu entri.',
  duplicateSource:
    'Glosarium tidak dapat dibaca: “{{form}}” punya dua entri, di baris {{firstLine}} dan baris {{line}}. Gabungkan menjadi satu.',
  keepOrTarget:
    'Glosarium tidak dapat dibaca: “{{form}}” tidak diterjemahkan menurut satu entri, tetapi diterjemahkan menurut entri lain (baris {{firstLine}} dan {{line}}). Hapus salah satunya.',
  forbidsWanted:
    '“{{source}}” melarang “{{form}}”, padahal “{{other}}” di baris {{otherLine}} memintanya, sehingga larangan itu tidak pernah dilaporkan. Hapus dari “forbid” di sini, atau dari bentuk-bentuk “{{other}}”.',
  shadowed:
    'Di dalam “{{longer}}” (baris {{longerLine}}), entri “{{source}}” tidak dihitung, dan “{{longerTarget}}” tidak memuat “{{target}}”. Jika memang benar, biarkan; jika tidak, perbaiki target “{{longer}}”.',
  neverApplies:
    '“{{source}}” mengecualikan “{{phrase}}” pada “{{key}}”, tetapi “{{other}}” di baris {{otherLine}} sudah mencakup kedua kata itu sehingga pengecualian tersebut tidak pernah berlaku. Hapus saja.',
  caseAlone:
    '“{{form}}” berbeda dengan “{{other}}” di baris {{otherLine}} hanya pada huruf kapitalnya. Pada awal kalimat, yang berhuruf kapitallah yang dihitung; kecualikan yang tidak cocok dengan “notBefore” atau “notAfter”.',
  laterAnyway:
    '“{{source}}” memuat “{{form}}” pada “later”, padahal bentuk itu boleh dipakai juga pada penyebutan pertama. Hapus dari situ, atau dari “allow” dan “target”.',
  importTaken:
    '“{{source}}” tidak dapat diambil: “{{form}}” sudah menjadi milik “{{other}}” di baris {{line}} glossary.yaml. Hapus dari salah satunya.',
  importDiffers:
    '“{{source}}” tidak dapat diambil: entri di baris {{line}} glossary.yaml berbeda pada {{keys}}. Tambahkan --merge untuk menggabungkan keduanya.',
  importContradicts:
    '“{{source}}” tidak dapat diambil: “{{key}}”-nya “{{theirs}}”, sedangkan baris {{line}} glossary.yaml memuat “{{ours}}”. Pilih salah satu, lalu perbaiki di salah satu berkas.',
  importKind:
    '{{file}} tidak dapat dibaca: glosarium di sini berupa berkas .tbx atau .csv. Ganti nama berkasnya, atau ekspor ulang sebagai salah satunya.',
  dialectUnknown: 'TBX “{{name}}” tidak dapat ditulis. Pilih salah satu: {{names}}.',
  forbidsOwnForm:
    'Entri glosarium “{{source}}” tidak dapat dibaca: “{{form}}” dilarang sekaligus diminta. Hapus dari “forbid”, atau dari target dan “allow”.',
  notText:
    'Glosarium tidak dapat dibaca: {{written}} bukan teks, padahal “{{key}}” harus berupa teks. Apit dengan tanda kutip.',
  notList:
    'Glosarium tidak dapat dibaca: “{{key}}” harus berupa daftar, tetapi berisi {{written}}. Apit dengan kurung siku: {{key}}: [satu, dua].',
  notDay:
    'Glosarium tidak dapat dibaca: “{{key}}” berisi {{written}}, padahal bukan tanggal. Tulis tahun, bulan, dan tanggal, misalnya 2024-10-20.',
  untilBeforeFrom:
    'Entri glosarium “{{source}}” tidak dapat dibaca: berakhir pada {{until}}, sebelum mulai pada {{from}}. Perbaiki tanggal pada “from” dan “until”.',
  notTrue:
    'Glosarium tidak dapat dibaca: “keep” berisi {{written}}. Tulis “keep: true”, atau hapus baris itu.',
  empty: 'Glosarium tidak dapat dibaca: “{{key}}” kosong. Tulis isinya, atau hapus.',
  noWord:
    'Glosarium tidak dapat dibaca: “{{form}}” di bawah “{{key}}” tidak memuat huruf atau angka sehingga tidak dapat dicari. Tulis sebuah kata.',
} as const;

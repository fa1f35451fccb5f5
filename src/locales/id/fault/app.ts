export const appFaults = {
  notExportable_one:
    'Tidak dapat mengekspor {{path}}: {{count}} hal masih terbuka (di bawah). Setujui dengan: selaras approve {{path}} --by NAMA, atau tulis draf bertanda dengan: selaras export {{path}} --draft',
  notExportable_other:
    'Tidak dapat mengekspor {{path}}: {{count}} hal masih terbuka (di bawah). Setujui dengan: selaras approve {{path}} --by NAMA, atau tulis draf bertanda dengan: selaras export {{path}} --draft',
  notTranslated:
    'Tidak dapat mengerjakan {{path}}: artikel itu belum ada di basis data. Jalankan: selaras translate {{path}}',
  engineUnknown:
    'Tidak dapat memakai mesin “{{name}}”: tidak ada yang bernama itu. Yang ada: {{names}}. Lihat: selaras engines list',
  engineNotReady: 'Tidak dapat memakai mesin “{{name}}”: belum siap. {{reason}}',
  noEngine_one:
    '{{count}} segmen belum diterjemahkan, dan tidak ada mesin yang siap. Ada tiga cara: 1. pasang mesin lokal gratis (selaras engines install local); 2. sebutkan mesin di selaras.yaml (engine: ...); 3. taruh pasangan yang sudah ditinjau di translations/*.tmx, yang dibaca memori.',
  noEngine_other:
    '{{count}} segmen belum diterjemahkan, dan tidak ada mesin yang siap. Ada tiga cara: 1. pasang mesin lokal gratis (selaras engines install local); 2. sebutkan mesin di selaras.yaml (engine: ...); 3. taruh pasangan yang sudah ditinjau di translations/*.tmx, yang dibaca memori.',
  incomplete_one:
    '{{count}} segmen belum diterjemahkan (di bawah). Jalankan lagi perintah yang sama untuk memintanya sekali lagi.',
  incomplete_other:
    '{{count}} segmen belum diterjemahkan (di bawah). Jalankan lagi perintah yang sama untuk memintanya sekali lagi.',
  keyRefused_one:
    '{{count}} segmen belum diterjemahkan (di bawah): mesin “{{engine}}” menolak kuncinya. Isi kunci yang berlaku di tempat yang disebut engines.{{engine}} di selaras.yaml, lalu jalankan lagi perintah yang sama.',
  keyRefused_other:
    '{{count}} segmen belum diterjemahkan (di bawah): mesin “{{engine}}” menolak kuncinya. Isi kunci yang berlaku di tempat yang disebut engines.{{engine}} di selaras.yaml, lalu jalankan lagi perintah yang sama.',
  quotaUsed_one:
    '{{count}} segmen belum diterjemahkan (di bawah): kuota mesin “{{engine}}” sudah habis. Tambah kuotanya pada layanan itu lalu jalankan lagi perintah yang sama, atau pakai mesin lain, misalnya: --engine local',
  quotaUsed_other:
    '{{count}} segmen belum diterjemahkan (di bawah): kuota mesin “{{engine}}” sudah habis. Tambah kuotanya pada layanan itu lalu jalankan lagi perintah yang sama, atau pakai mesin lain, misalnya: --engine local',
  interrupted:
    'Dihentikan. Semua yang sudah selesai tersimpan; jalankan lagi perintah yang sama untuk melanjutkan.',
  segmentUnknown: 'Tidak menemukan segmen “{{segment}}” di {{path}}: segmennya 1 sampai {{count}}.',
  nameMissing: 'Tidak dapat menyetujui tanpa nama: persetujuan harus menyebut siapa. Tambahkan: --by NAMA',
  sourceMoved:
    'Tidak dapat mengekspor {{path}}: artikelnya berubah sejak dibaca. Jalankan: selaras translate {{path}}',
  unknownImport:
    'Tidak dapat mengimpor {{file}}: hanya berkas .xlf dan .tmx yang bisa kembali. Berikan salah satunya.',
  importNowhere:
    'Tidak dapat mengimpor {{file}}: berkas itu tidak menyebut artikelnya, atau artikelnya tidak ada di sini ({{path}}). Terjemahkan dulu artikelnya.',
  checksFailed_one: '{{count}} temuan yang menghalangi di {{files}} artikel (di atas).',
  checksFailed_other: '{{count}} temuan yang menghalangi di {{files}} artikel (di atas).',
  glossaryConflicts_one: '{{count}} pertentangan di glosarium (di atas).',
  glossaryConflicts_other: '{{count}} pertentangan di glosarium (di atas).',
  columns:
    'Tidak dapat memeriksa baris ini dari {{file}}: tidak ada kolom kedua. Tulis bahasa Indonesia, tab, lalu bahasa Inggris dalam satu baris.',
  noPairs:
    'Tidak dapat memeriksa {{file}}: tidak ada pasangan di dalamnya. Tulis satu baris untuk tiap pasangan: bahasa Indonesia, tab, bahasa Inggris.',
  checkUnknown:
    'Tidak dapat mematikan “{{code}}”: tidak ada pemeriksaan dengan kode itu. Yang ada: {{codes}}.',
  notJsonLine:
    'Tidak dapat membaca satu baris sebagai JSON: setiap baris harus satu string JSON, dan yang ini bukan: {{line}}',
  numbers: 'Tidak mengerti segmen “{{list}}”: berikan nomor dan rentang, misalnya 1,4-6.',
  formatUnknown: 'Tidak dapat mengekspor sebagai “{{name}}”: tidak ada format itu. Yang ada: {{names}}.',
  profileUnknown:
    'Tidak dapat mengekspor dengan profil “{{name}}”: tidak ada yang bernama itu di selaras.yaml. Yang ada: {{names}}. Tambahkan di export.profiles.',
  budget:
    'Anggaran habis: {{detail}}. Hasil yang sudah ada tersimpan; jalankan lagi dengan --max-cost yang lebih tinggi untuk melanjutkan.',
  manifestBroken:
    'Tidak dapat membaca manifes {{file}}: “{{key}}” tidak sesuai dengan docs/manifest.schema.json. Jalankan: selaras translate, yang menulisnya kembali.',
  maxCost: '“{{dollars}}” bukan jumlah uang. Tulis dolar AS sebagai angka, misalnya: --max-cost 0.50',
  onlyLoopback:
    'Meja tidak dapat dijalankan di “{{host}}”: untuk saat ini ia hanya melayani komputer ini, karena siapa pun yang menjangkaunya dapat menyetujui atas nama Anda. Hilangkan --host.',
  port: '“{{port}}” bukan nomor porta. Berikan angka sampai 65535, misalnya: --port 8080',
  portTaken:
    'Meja tidak dapat dijalankan di porta {{port}}: program lain memakainya, atau program ini tidak diizinkan ({{reason}}). Berikan yang lain: --port 8080',
} as const;

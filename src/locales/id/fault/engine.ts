export const engineFaults = {
  localMissing:
    'Tidak dapat menerjemahkan di komputer ini: belum ada model di {{folder}}. Jalankan `selaras engines install local`, atau tambahkan `--from FOLDER` jika tidak ada internet.',
  localDamaged:
    'Tidak dapat memakai model di {{folder}}: {{file}} hilang atau rusak. Jalankan `selaras engines install local` untuk memasangnya lagi.',
  modelFolderUnreadable:
    'Tidak dapat memasang model: folder {{folder}} tidak dapat dibaca. Periksa lokasi folder dan izin aksesnya.',
  modelFilesMissing:
    'Tidak dapat memasang model: {{wanted}} tidak ada di {{folder}}. Taruh model (model.*.bin) dan kosakatanya (vocab.*.spm) di sana, boleh dalam bentuk .gz.',
  modelFileDamaged:
    'Tidak dapat memasang model: {{file}} rusak, ukuran atau SHA-256-nya tidak sesuai. Unduh lagi berkas itu.',
  registryUnreadable:
    'Tidak dapat memasang model: bentuk daftar di {{url}} tidak dikenali oleh versi ini. Unduh sendiri berkasnya, lalu pasang dengan `--from FOLDER`.',
  registryNoModel:
    'Tidak dapat memasang model: daftar di {{url}} tidak memuat model rilis untuk {{pair}}. Unduh sendiri berkasnya, lalu pasang dengan `--from FOLDER`.',
  downloadFailed:
    'Tidak dapat mengunduh {{url}}: {{reason}}. Jalankan lagi perintah ini untuk melanjutkan unduhan, atau pasang dengan `--from FOLDER`.',
  installFailed:
    'Tidak dapat memasang model di {{folder}}: {{reason}}. Periksa ruang kosong dan izin akses, lalu jalankan lagi perintah ini.',
  notLocal:
    'Tidak dapat memakai mesin “{{name}}” dengan --local-only: mesin itu mengirim teks ke {{host}}. Pilih mesin di komputer ini, misalnya: --engine local',
  keyMissing:
    'Tidak dapat memakai {{service}}: tidak ada kunci di {{source}}. Dapatkan kunci di {{where}}, lalu jalankan: export {{variable}}=KUNCI-ANDA. Atau tulis kunci itu ke sebuah berkas dan sebutkan berkasnya di selaras.yaml pada engines.{{engine}}.keyFile.',
  keyFileEmpty:
    'Tidak dapat memakai {{service}}: tidak ada kunci di berkas {{source}} yang disebut selaras.yaml. Dapatkan kunci di {{where}}, lalu tulis kunci itu saja di berkas tersebut.',
  deeplOtherServer:
    'Tidak dapat memakai DeepL: kunci di {{source}} adalah untuk {{right}}, sedangkan selaras.yaml mengisi engines.deepl.url dengan {{url}}. Hapus baris itu; setiap kunci menemukan servernya sendiri.',
  googleNoProject:
    'Tidak dapat memakai Google Translate: kredensial sudah ada, tetapi selaras.yaml tidak menyebut proyek yang membayar. Isi engines.google.project; daftar proyek ada di https://console.cloud.google.com.',
  googleNoBucket:
    'Siap; istilah wajib dilindungi di dalam teks. Untuk menyerahkan glosarium kepada Google, sebutkan sebuah bucket milik proyek {{project}} di engines.google.bucket.',
  libreNoServer:
    'Tidak dapat memakai LibreTranslate: selaras.yaml tidak menyebut alamatnya. Jalankan satu (pip install libretranslate && libretranslate --load-only id,en), lalu isi engines.libretranslate.url dengan http://127.0.0.1:5000.',
  libreSilent:
    'Tidak dapat memakai LibreTranslate: tidak ada yang menjawab di {{url}} ({{reason}}). Jalankan (libretranslate --load-only id,en), atau perbaiki engines.libretranslate.url di selaras.yaml.',
  libreStrange:
    'Tidak dapat memakai LibreTranslate: {{url}} menjawab dengan HTTP {{status}} ketika ditanyai bahasanya. Perbaiki engines.libretranslate.url di selaras.yaml.',
  llmNoModel:
    'Tidak dapat memakai model bahasa: selaras.yaml tidak menyebut modelnya. Isi engines.llm.model, misalnya {{model}}; untuk Ollama di komputer ini isi juga engines.llm.url dengan http://127.0.0.1:11434/v1.',
  llmSilent:
    'Tidak dapat memakai model bahasa: tidak ada yang menjawab di {{url}} ({{reason}}). Jalankan servernya (untuk Ollama: ollama serve), atau perbaiki engines.llm.url di selaras.yaml.',
  llmAbsent:
    'Tidak dapat memakai model “{{model}}”: server di {{url}} tidak memilikinya. Jalankan: ollama pull {{model}}. Atau sebutkan model lain di selaras.yaml pada engines.llm.model.',
  llmNoPrice:
    'Tidak dapat memakai model “{{model}}”: harganya tidak diketahui, sehingga rencana dan batas biaya tidak dapat dihitung. Isi engines.llm.price di selaras.yaml: { input: …, output: … }, dalam dolar per sejuta token.',
  googleNoFile:
    'Tidak dapat memakai Google Translate: berkas {{file}}, yang disebut selaras.yaml sebagai kredensialnya, tidak ada. Perbaiki engines.google.credentials, atau hapus isian itu dan jalankan: gcloud auth application-default login',
  googleNoCredentials:
    'Tidak dapat memakai Google Translate di proyek {{project}}: tidak ada kredensial. Jalankan: gcloud auth application-default login. Atau sebutkan berkas akun layanan di selaras.yaml pada engines.google.credentials (metadata di komputer milik Google).',
  notPruned:
    'Tidak dapat menghapus glosarium lama di mesin “{{name}}” ({{kind}}: {{detail}}). Tidak ada hal lain yang berubah; perbaiki itu, lalu jalankan lagi perintah ini.',
} as const;

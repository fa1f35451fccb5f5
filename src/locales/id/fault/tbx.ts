export const tbxFaults = {
  malformed:
    'Basis istilah tidak dapat dibaca: berkas TBX bukan XML yang benar ({{problem}}). Perbaiki bagian ini, atau ekspor ulang dari aplikasi asalnya.',
  doctype:
    'Basis istilah tidak dapat dibaca: DOCTYPE berkas TBX memuat deklarasi sendiri yang dapat menyembunyikan entitas berbahaya. Hapus bagian dalam kurung siku, lalu impor lagi.',
  wrongRoot:
    'Berkas tidak dapat dibaca sebagai basis istilah: elemen pertamanya <{{root}}>, bukan <martif> atau <tbx>. Pilih berkas hasil ekspor TBX.',
} as const;

import { contraryTable } from '../contrary-rules.js';

/** Only words that are clear wherever they stand: `mengaku` is left out, since it is a claim as often as an admission. */
export const contraries = contraryTable(
  'compass north: utara korut sumut sulut',
  'compass south: selatan korsel sulsel sumsel kalsel afsel jaksel',
  'compass east: timur jatim kaltim jaktim ntt timteng',
  'compass west: barat jabar sumbar kalbar sulbar ntb jakbar',
  'amount up: naik kenaikan menaikkan dinaikkan meningkat peningkatan meningkatkan ditingkatkan menguat penguatan melonjak lonjakan melejit bertambah memperberat diperberat',
  'amount down: turun menurun penurunan menurunkan diturunkan melemah pelemahan merosot anjlok berkurang mengurangi dikurangi menyusut memangkas dipangkas terpangkas',
  'answer denied: membantah dibantah bantahan menampik ditampik menepis ditepis menyangkal disangkal',
  'answer confirmed: mengakui diakui membenarkan dibenarkan mengonfirmasi dikonfirmasi mengiyakan',
  'consent refused: menolak ditolak penolakan menentang ditentang',
  'consent given: setuju menyetujui disetujui persetujuan mendukung didukung dukungan mengabulkan dikabulkan',
  'outcome failed: gagal kegagalan menggagalkan',
  'outcome reached: berhasil keberhasilan sukses kesuksesan',
);

import type { CertaintyRules } from '../certainty-rules.js';
import { wordSet } from '../word-set.js';
import { wordTable } from '../word-table.js';

const hearsay = [
  'diduga',
  'dugaan',
  'terduga',
  'menduga',
  'diduganya',
  'kabarnya',
  'dikabarkan',
  'konon',
  'ditengarai',
  'disinyalir',
  'dituduh',
  'dituding',
  'tuduhan',
  'tudingan',
  'dicurigai',
  'mengklaim',
  'diklaim',
  'klaim',
  'klaimnya',
  'disebut sebut',
  'disebut telah',
  'disebut akan',
  'dilaporkan',
  'menurut laporan',
  'apa yang disebut',
  'rumor',
  'kecurigaan',
];

/** Disebut before a noun is “called”; before one of these it is what somebody says of somebody. */
const reported =
  'memiliki mempunyai menjadi terlibat menerima mengetahui berasal berada berencana sudah pernah sedang bisa dapat mampu tidak tak belum masih hanya mengalami ikut turut sempat lebih paling dipicu disebabkan mencapai merupakan melanggar melakukan membawa menyebabkan memicu menewaskan sangat bakal hendak ingin';

const doubts = [
  ...wordSet(
    'kemungkinan kemungkinannya mungkin barangkali diperkirakan diprediksi diprediksikan diyakini diproyeksikan diramalkan',
    'berpotensi tampaknya sepertinya agaknya nampaknya tampak kelihatannya disangka dikira diisukan dirumorkan dicurigai',
    'memperkirakan memprediksi memproyeksikan meramalkan menuding menuduh mencurigai',
  ),
  'bisa jadi',
  'boleh jadi',
  'kemungkinan besar',
  ...reported.split(' ').map((word) => `disebut ${word}`),
];

/** Whose statement it is. Where these speak of anything else, English says so with a verb of its own. */
const speech = wordSet(
  'menurut menurutnya mengatakan menyatakan menyebut menyebutkan mengaku menuturkan mengungkapkan menegaskan menjelaskan menambahkan',
);

export const certainty: CertaintyRules = {
  hearsay: new Set(hearsay),
  doubts: new Set(doubts),
  speech,
  about: new Set(['sekitar', 'kira kira', 'kurang lebih', 'lebih kurang', 'kisaran']),
  hedges: new Set([
    ...hearsay,
    ...doubts,
    ...speech,
    'kemungkinan',
    'kemungkinannya',
    'mungkin',
    'barangkali',
    'bisa jadi',
    'boleh jadi',
    'diperkirakan',
    'diprediksi',
    'diyakini',
    'dipercaya',
    'dianggap',
    'diharapkan',
    'berpotensi',
    'tampaknya',
    'sepertinya',
    'agaknya',
    'rupanya',
    'kelihatannya',
    'nampaknya',
    'seolah',
    'seakan',
    'disangka',
    'dikira',
    'bisa',
    'dapat',
    'akan',
    'perkiraan',
    'dikatakan',
    'disebut',
    'disebutkan',
    'konon katanya',
    'cenderung',
    'berencana',
    'diindikasikan',
    'indikasi',
    'jika',
    'apabila',
    'bila',
    'percaya',
    'yakin',
    'menganggap',
    'memperkirakan',
    'mengira',
    'menuduh',
    'menuding',
    'potensi',
    'potensial',
    'seharusnya',
    'boleh',
    'dibolehkan',
    'diperbolehkan',
    'diizinkan',
    'tersangka',
  ]),
  steps: wordTable(`
    saksi = witness
    tersangka, terduga = suspect
    terdakwa = defendant
    terpidana = convict
    narapidana, napi = convict, inmate
    tahanan = inmate
  `),
};

import { wordSet } from '../word-set.js';

const verbs = wordSet(
  'kata ujar tutur ucap ungkap tegas jelas imbuh tambah sambung lanjut papar terang sebut tulis tanya jawab cetus seru teriak tukas timpal keluh pinta',
  'gumam bisik simpul pungkas tandas urai beber kenang sergah kilah canda seloroh pekik bentak elak celetuk sahut',
);

/** kata, ujar and their like, also with -nya: katanya, ujarnya. */
export const attributions: ReadonlySet<string> = new Set([
  ...verbs,
  ...[...verbs].map((verb) => `${verb}nya`),
]);

/** Kata itu, Jelas bahwa, Aku tidak: then the word opens a sentence of its own. */
export const notSpeakers = wordSet(
  'itu ini tersebut yang bahwa adalah ialah tidak tak bukan belum ada dan atau akan sudah telah saja lagi kunci pengantar benda sandi hati akhir lain naskah',
  'sekali masih hanya juga mau ingin bisa dapat harus merasa pikir di ke dari untuk dengan pada dalam kalau jika karena sampai seperti menjadi lebih paling',
);

/** Verbs of speech that follow their subject: Budi bertanya. */
export const speechVerbs = wordSet(
  'bertanya berseru berteriak menjawab berkata berujar bertutur memekik membentak bergumam berbisik menyahut menimpali menghardik menyela menukas',
);

/** Words between a speaker and such a verb: Budi balik bertanya. */
export const speechAdverbs = wordSet(
  'balik kembali langsung lantas lalu pun sempat terus sontak spontan ikut malah cepat hanya kemudian',
);

import { wordSet } from '../word-set.js';

/** Frequent grammatical words.*/
export const functionWords: ReadonlySet<string> = wordSet(
  'yang dan di ke dari pada dalam dengan untuk oleh bagi tentang terhadap antara hingga sampai sejak sebagai seperti secara kepada',
  'tidak bukan belum jangan tanpa tetapi namun atau karena jika bila kalau agar supaya bahwa sehingga meskipun walaupun sedangkan sementara',
  'adalah ialah merupakan telah sudah sedang akan masih dapat bisa harus juga hanya lebih sangat paling lagi pula saja',
  'ini itu tersebut ia dia mereka kami kita saya anda para setiap semua seluruh beberapa banyak ada menjadi setelah sebelum ketika saat',
);

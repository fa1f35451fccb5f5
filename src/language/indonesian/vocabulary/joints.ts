import { wordSet } from '../../word-set.js';

/** Words that begin a clause or the next part of a list. */
export const joints = wordSet(
  'dan serta atau tetapi tapi namun melainkan sedangkan sementara karena sebab sehingga agar supaya untuk guna demi yang setelah sesudah usai sebelum',
  'ketika saat sejak selagi seraya sambil jika bila apabila kalau asalkan meski meskipun walau walaupun kendati hingga sampai bahwa lalu kemudian dengan dalam',
);

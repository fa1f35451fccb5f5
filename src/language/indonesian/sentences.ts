import type { SentenceRules } from '../sentence-rules.js';
import { wordSet } from '../word-set.js';

/** To add an abbreviation, write it in lower case and without its last stop into the fitting list, between two spaces. */
export const indonesianSentences: SentenceRules = {
  neverFinal: wordSet(
    // titles and degrees before a name
    'dr prof h hj k.h kh ir drs dra drg tgk tn ny nn sdr sdri bpk yth st pdt ust r.a r.m r.ng',
    // ranks
    'jend jenderal letjen mayjen brigjen kol letkol kapt lettu letda serma kombes akbp kompol akp iptu ipda pol purn',
    // addresses
    'jl jln gg kav kec kel kab',
    // offices, companies, letters
    'a.n u.p d.a u.b s.d d.h pt cv ud fa mis cf vs al',
  ),
  beforeNumber: wordSet(
    'no nomor hlm hal ps ay pk pkl tgl km blok rt rw telp tel vol art kav',
    'jan feb mar apr jun jul agu agt ags sep sept okt nov nop des',
    'rp',
  ),
  mayBeFinal: wordSet('s.h s.e s.t s.t.p s.h.i m.h m.m m.a m.t m.p s.w.t s.a.w a.s'),
  letterFollows: wordSet(
    'serie seri grup group liga golongan kelas tipe blok vitamin hepatitis rencana plan kategori huruf nilai gedung terminal',
  ),
  openers: wordSet(
    'ia dia mereka kami kita saya ini itu namun tetapi tapi menurut selain sementara sebelumnya setelah sebelum ketika saat pada di ke dari',
    'dalam untuk dengan karena jika bila kalau meski meskipun walaupun akan bahkan hal adapun sedangkan kemudian lalu selanjutnya akibatnya',
    'para seorang seluruh semua beberapa sejumlah tidak belum juga oleh sebagai sejak hingga sampai kini',
  ),
  markedNames: wordSet('yahoo! jeopardy! wham! panic! oklahoma! okezone!'),
};

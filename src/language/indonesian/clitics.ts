import type { CliticRules } from '../clitic-rules.js';
import { wordSet } from '../word-set.js';

/** After Tata Bahasa Baku Bahasa Indonesia and EYD V: -ku, -mu, -nya and the particles are written on; a hyphen stands after capitals (KPK-nya). */
export const clitics: CliticRules = {
  enclitics: ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'],
  // Roots and names that end like an enclitic, in the order of the endings above.
  notEnclitic: wordSet(
    'bertanya hanya kenya menanya punya sonya tanya',
    'adalah belah celah ialah istilah jumlah kalah kelah kolah lelah makalah majalah malah masalah olah pilah salah sebelah sejumlah sekolah serapah setelah telah ulah',
    'berkah langkah melangkah nikah menikah naskah pernikah sedekah selangkah tingkah',
    'adapun ampun ataupun bagaimanapun biarpun himpun kalaupun kendatipun maupun meskipun rumpun sekalipun sungguhpun walaupun',
    'aku baku bangku beku berlaku buku kaku kelaku kuku laku maluku mangku mengaku paku pangku pelaku pemangku perilaku perlaku saku selaku siku suku tengku terpaku tungku',
    'bertamu bertemu ilmu jamu jemu kamu ketemu menemu nyamu penemu ramu semu tamu temu',
  ),
  proclitics: ['ku', 'kau'],
  notProclitic: wordSet(
    'kuala kualat kualifikasi kualitas kuantitas kuasa kubah kubang kubu kubur kubus kucing kuda kudapan kudeta kudus kuesioner kukuh kulit kuliah kulkas kuli',
    'kumala kuman kumis kumpul kumuh kumulatif kunang kunci kuncup kuning kunjung kuno kuota kupas kuping kupon kurang kuras kurban kurir kurma kurs kursi kursus kurun kurung kurus',
    'kusam kusta kusut kutat kutip kutu kutub kutuk kuwait kaula kaum kausa kausal kausar kaus kautsar',
  ),
  // With a hyphen before names, acronyms and figures; some also before common words.
  prefixes: wordSet(
    'anti antar ber bekas di dwi eks ekstra intra inter kau ke kontra ku maha mantan me mem multi neo non pan para pasca penge',
    'pra pro pseudo se semi sub super supra ter trans ultra',
  ),
  afterHead: new Set(),
  inflect: () => [],
  agree: (before) => before,
};

import type { SentenceRules } from '../sentence-rules.js';
import { wordSet } from '../word-set.js';
import { attributions, notSpeakers, speechAdverbs, speechVerbs } from './sentence-attributions.js';
import { clearOpeners, openers, openerShapes } from './sentence-openers.js';

/**
 * To add an abbreviation, write it in lower case and without its last stop into the fitting list, between two spaces. Write it with capitals
 * only where the same letters in lower case mean something else. What each list does stands in ../sentence-rules.ts.
 */
export const indonesianSentences: SentenceRules = {
  beforeName: wordSet(
    // academic titles and honorifics before a name
    'dr drs dra drg drh ir ing dr.eng dr.ing dr.sc dr.techn dr.phil dr.med dr.rer.nat rer nat dr.h.c prof ns apt h hj k.h kh KH DR DRS HJ tgk tn ny nn sdr sdri bpk bp yth ytc yts ybh kpd alm almh mr mrs ms messrs',
    // clergy, nobility
    'st sta sto ust ustz ustdz pdt pdm pdp ev mgr kard Rm Br Fr Ki r rr rd r.a R.A r.m r.h r.r r.ng r.ay r.t r.m.t r.m.h k.r.t k.r.h k.r.m.t g.p.h k.g.p.h',
    'k.g.p.a.a b.r.a b.r.m g.b.p.h k.p.h Tb TB kgs kms gst Dg Dt sy',
    // given names that are written short
    'moh muh mhd muhd mohd abd abdl abdr ahd md chr jos wm geo chas',
    // army, police, branches of service
    'jend jenderal letjen mayjen brigjen Kol letkol May kapt kpt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada',
    'laks laksdya laksda laksma marsdya marsda marsma kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigpol bripol briptu bripda',
    'komjen irjen pol purn inf czi arm arh pnb tek nav cba ckm chb cpl cpm caj chk cku ctp lek Adm Sus',
    'Gen lt sgt Col cmdr Maj capt Sen Rep Gov Rev Hon pvt Cpt brig',
    // addresses and places
    'jl JL jln gg kav kec kel kab kodya Ds dsn Dk Kp Kb ps tj Tg tjg kep Kr gn prov perum komp ged gd lt lnt blk psr Sei Bt',
    // figures: number, date, hour, page, telephone, extension
    'no nos nr tgl pk pkl hlm telp tlp tel fax faks psw ext ekst',
    // law, office and letters
    'a.n u.p d.a u.b c.q cq jo juncto jis ttd s.d s.k SK plt plh pj pjs wk ka',
    // companies and bodies before their name
    'pt PT cv CV ud UD Fa p.t c.v u.d p.d perusda yay pte pty sdn r.s r.s.u',
    // books and scriptures
    'q.s qs QS h.r hr HR lih bdk cf vs ed eds cet terj',
    // in running text
    'mis misal msl al a.l a.l.l e.g i.e spt yg dgn utk krn sbg dlm thd pd tdk sdh blm hub nb NB n.b n.n dok cab wil peny penj koord bend ket dir An dhi Ec bkt sda subs cal',
  ),
  beforeNumber: wordSet(
    // months and weekdays
    'jan feb febr mar mrt apr jun jul agu agt ags agust sep sept okt nov nop des',
    'rab kam jum sab mgg',
    // parts of a text, a law, an address
    'hal ay art vol lamp gbr gb tab bln thn th psl jil jld',
    'rt rw km hp',
    // laws and decrees, which a number follows
    'uu pp perpu perppu perda perpres permen permenkeu kepmen keppres inpres pmk sk kepgub pergub perbup perwali tap stb ln tln',
    // size, rank, money
    'Gol Tk kls smt sem min maks max rp idr usd us$ s$ rm',
    // books of the Bible
    'kej ul yos rut taw neh ayb mzm ams pkh yer yeh hos yun nah zef hag',
    'mat mrk luk yoh rom kor flp tit flm ibr yak ptr yud why',
  ),
  afterName: wordSet(
    // companies
    'tbk inc corp ltd co llc plc bhd gmbh s.a n.v b.v a.g s.p.a p.l.c l.l.c pte.ltd',
    // blessings after a name
    's.w.t s.a.w swt saw a.s r.a r.hu r.ha q.s.w k.w',
    // clock and era
    'a.m p.m s.m b.c a.d',
    // the end of an enumeration, and words of letters
    'dll dsb dst dkk dlsb dsk ybs ykl et.al etc tsb u.s.w ttg rhs',
  ),
  insideName: wordSet(
    'jr sr bros A.S a.k u.s u.k u.n d.c jkt bdg sby smg yog mdn Sel Utr Bar dep dept univ inst int Man utd Ass asst Bid Bag sekr RS RSU RM PN PO KM MV MT Pres PP HM FX Fx MH AH WR BJ WS AM AR HB SK HS JB LB TH AA IJ OC TD P.M ign yos Jo Al Ed Hal Art',
  ),
  degrees: wordSet(
    's.h s.e s.t s.p s.s s.i.p s.i.k s.t.p s.h.i s.th.i m.h m.m m.a m.t m.p m.e m.b.a m.p.h m.p.a m.u.p m.a.p m.m.b m.d b.a b.e j.d d.b.a',
    // written without a stop inside
    'ak lc bsc msc mba phd',
  ),
  degreeStems: wordSet('s m a b d sp ph ll ed th dipl psy pharm'),
  units: wordSet(
    'm km cm mm dm kg g gr mg ons l ml cc ha h sm t w kw mw v hz kb mb gb tb rb jt mlr j mnt dtk lbr org btr ekr bks btl sdm sdt ltr mtr pcs s n e c f k',
  ),
  beforeYear: wordSet('tahun thn th abad sekitar kira-kira sejak pada hingga sampai antara dari'),
  letterFollows: wordSet(
    // sport and competitions
    'serie seri grup group liga league divisi pul pot babak lapangan formula lisensi tim',
    // classes, lists and texts
    'golongan gol kelas kls tipe type jenis kategori kelompok klaster rombongan huruf butir poin titik bagian bab jilid lampiran seksi sektor komisi panja',
    'nilai predikat akreditasi terakreditasi peringkat paket rencana plan kumpulan himpunan sampel indeks segmen kolom baris kunci nada matriks garis sumbu opsi pilihan jawaban soal skenario pola model varian',
    // places and doors
    'blok gedung menara tower terminal gate gerbang pintu tribun peron kamar ruang aula kubu cabang jurusan jalur zona ring area distrik lantai sisi lokasi',
    // health
    'vitamin hepatitis influenza darah virus sim',
    // generations, stages, ranks and reigns
    'generasi gen fase tahap termin gelombang sesi angkatan semester kuartal triwulan periode tingkat level dunia',
    // the network once called Twitter, and unknowns
    'platform akun medsos sosial lewat melalui variabel faktor sinar',
    // in law, unnamed persons
    'terdakwa tersangka saksi korban',
  ),
  clearOpeners,
  openers,
  demonstratives: wordSet('itu ini tersebut itulah inilah'),
  continuers: wordSet('wib wita wit gmt utc est edt eastern senin selasa rabu kamis jumat sabtu minggu'),
  offices: wordSet(
    'direktur dirut presdir komisaris komut ceo cfo coo cto chief chairman president head vp kepala ketua wakil manajer manager sekretaris secretary pendiri',
    'bos analis ekonom bicara jubir humas pemilik petinggi eksekutif officer komersial keuangan operasional co-founder founder',
  ),
  markedNames: wordSet(
    'yahoo! jeopardy! wham! panic! oklahoma! okezone! guess? bulaga! ok! e! hello! mia! sing! oh! yu-gi-oh! which? say! hey! k-on!',
  ),
  titledThings: wordSet(
    'film sinetron serial drama musikal lagu album singel single buku novel komik cerpen puisi kuis acara program tayangan majalah tabloid koran situs laman',
    'portal aplikasi gim game grup band merek restoran kafe toko anime konser pameran lomba judul berjudul bertajuk bertema perusahaan raksasa kolom rubrik',
  ),
  attributions,
  speechVerbs,
  speechAdverbs,
  headings: wordSet(
    'bab bagian pasal lampiran buku jilid langkah tahap tips cara alasan pertanyaan soal contoh catatan artikel babak episode',
  ),
  notSpeakers,
  datelinePlaces: wordSet(
    'jakarta surabaya bandung semarang yogyakarta jogja jogjakarta medan makassar palembang denpasar bali batam pekanbaru padang bogor depok tangerang bekasi',
    'solo surakarta malang sidoarjo gresik banjarmasin balikpapan samarinda pontianak manado ambon jayapura kupang mataram lampung jambi bengkulu aceh palu',
    'kendari gorontalo ternate sorong manokwari serang cirebon tasikmalaya sukabumi karawang purwakarta cikarang magelang kudus klaten kediri jember banyuwangi',
    'singapura beijing tokyo washington london seoul moskow hongkong riyadh nusantara mamuju merauke timika tarakan banyumas purwokerto tegal pekalongan',
  ),
  smallNames: wordSet(
    'detikcom detiknews detiksport detikfinance detikinet kumparan suara.com kompas.com tempo.co merdeka.com liputan6.com okezone tirto.id',
  ),
  joiners: wordSet(
    'di ke dari dan yang dengan untuk pada oleh atau dalam para sang si serta bahwa karena sebagai antara akan telah sudah tidak belum bukan adalah agar',
    'tentang terhadap seorang sebuah suatu tak hingga sampai sejak seperti bagi kepada atas jika saat ketika namun tetapi juga bisa dapat harus',
  ),
  listIntroducers: wordSet('yakni yaitu ialah adalah berikut lain meliputi mencakup'),
  openerShapes,
};

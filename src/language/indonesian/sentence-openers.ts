import type { WordShape } from '../sentence-rules.js';
import { wordSet } from '../word-set.js';

/** Pronouns and conjunctions that never belong to a name, a street or a firm. */
export const clearOpeners = wordSet(
  'ia dia mereka beliau namun menurut tetapi tapi meski meskipun walaupun walau sebelumnya selain selanjutnya kemudian akibatnya karenanya padahal',
  'sementara sedangkan setelah sebelum ketika karena sebab bahkan apalagi kendati adapun',
);

/** Words that open sentences in news, and that no person's name goes on with. Not here: `hari`, `putra`, `raja`, `bintang`, `puji`, which are names too. */
export const openers = wordSet(
  ...clearOpeners,
  // function words
  'kami kita saya aku anda kamu kalian itu ini hal pada di ke dari dalam untuk dengan oleh sebagai saat jika bila apabila kalau akan lalu sejak sampai hingga',
  'tidak tak bukan belum sudah telah masih juga pun hanya cuma selama seusai sesudah usai antara lewat melalui bagi demi tanpa atas terkait berdasarkan',
  'berikut bersama sesuai seiring guna agar supaya maka jadi sehingga begitu demikian sebaliknya misalnya terlebih lagipula artinya',
  'alhasil walhasil konon syukurlah alhamdulillah insyaallah sontak praktis otomatis toh nah wah lantas itulah inilah begitulah demikianlah barulah jadilah maka',
  'terlihat tampak terdengar termasuk tercatat terbukti terpisah diketahui ditanya ditemui dihubungi dikutip diduga hadir ada muncul melihat mendengar',
  'menanggapi merespons menghadapi menjelang memasuki menyusul menyambut merasa mengutip berkat berbeda berawal bermula bertempat sambil seraya',
  'kini sekarang dulu dahulu nanti besok kemarin lusa tadi terakhir awalnya akhirnya mulanya biasanya rencananya sebenarnya sayangnya untungnya tentu tepat tepatnya lebih hampir paling sangat semakin makin',
  'apakah apa siapa mengapa kenapa bagaimana kapan berapa mana adakah benarkah bisakah',
  'para seorang sebuah suatu seluruh semua beberapa sejumlah banyak setiap tiap masing-masing salah sebagian mayoritas kebanyakan sedikitnya setidaknya sekitar',
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratusan ribuan jutaan pertama kedua ketiga keempat keduanya ketiganya',
  'pagi siang sore malam senin selasa rabu kamis jumat sabtu minggu pekan bulan tahun januari februari maret april juni juli agustus september',
  'oktober november desember',
  // offices and people
  'presiden wapres wakil menteri menko mendagri menkeu menhan menlu gubernur wagub bupati wali walikota camat lurah kades kepala ketua direktur dirut sekretaris',
  'hakim majelis jaksa penyidik penuntut pengacara kuasa tim tersangka terdakwa terpidana pelaku korban saksi polisi polda polres polri polsek kapolri kapolda',
  'kapolres kapolsek tni kpk kejagung kejaksaan mahkamah pengadilan dpr dprd mpr bps bmkg bnpb bpbd kpu bawaslu mk ma jpu',
  'warga warganet masyarakat penduduk rakyat publik jemaah jamaah umat massa buruh petani nelayan pedagang pembeli penumpang sopir pengemudi pengendara mahasiswa',
  'siswa murid guru dosen rektor peneliti ilmuwan dokter pasien perawat wartawan jurnalis redaksi penulis pengarang sutradara aktor aktris penyanyi pemain',
  'pelatih wasit suporter penonton penggemar juru jubir pihak orang pria wanita perempuan lelaki anak ibu ayah bapak istri suami keluarga kerabat ahli pakar',
  'pengamat analis ekonom investor nasabah konsumen pelanggan pengusaha pengelola panitia peserta undangan tamu anggota',
  // bodies and firms
  'pemerintah negara parlemen kabinet kementerian kemenkes kemendagri kemenkeu kemlu dinas badan lembaga komisi fraksi partai organisasi perusahaan perseroan',
  'emiten manajemen universitas kampus sekolah rumah kantor gedung pabrik toko hotel pasar stadion bandara pelabuhan stasiun jalan jembatan tol kota desa',
  'provinsi kabupaten kecamatan kerajaan kesultanan dinasti candi masjid gereja museum klub timnas garuda',
  // things and events
  'kasus perkara kejadian peristiwa insiden kecelakaan kebakaran banjir gempa bencana sidang rapat pertemuan acara kegiatan upacara pemilu pilkada pilpres laga',
  'pertandingan gol skor babak kompetisi turnamen proyek program rencana kebijakan aturan peraturan undang-undang putusan vonis hukuman ancaman barang bukti',
  'hasil data angka jumlah total nilai harga tarif biaya dana anggaran kerugian laba pendapatan penjualan produksi ekspor impor inflasi rupiah dolar saham ihsg',
  'vaksin obat penyakit virus gejala penelitian riset studi survei laporan berita artikel buku novel film lagu album serial karya naskah surat dokumen foto',
  'gambar video rekaman mobil motor truk bus kereta pesawat kapal senjata uang api air hujan angin tanah lahan hutan sawah sungai gunung laut pulau',
  'keputusan keterangan pernyataan pengumuman jawaban pertanyaan alasan tujuan penyebab dampak motif gelar pakaian makanan minuman makam jenazah jasad mayat',
  'nama identitas alamat situasi kondisi keadaan suasana cuaca aksi demonstrasi unjuk penangkapan penggeledahan operasi akses listrik internet tiket tagar akun unggahan cuitan netizen konten aplikasi situs platform fitur layanan pengguna',
  // common things, by field
  'sepeda kambing sapi kerbau ayam kucing anjing harimau gajah ikan burung ular buaya tanaman pohon bunga buah sayur benih pupuk',
  'tepuk sorak tangis teriakan suara musik nada lirik panggung konser tarian lukisan patung puisi pantun lakon',
  'pintu jendela meja kursi tas dompet ponsel telepon laptop komputer kamera baju sepatu helm jaket topi celana kalung cincin perhiasan kunci',
  'beras gula garam minyak cabai bawang telur daging kopi teh susu roti nasi mi bahan bumbu resep menu rasa aroma',
  'piala medali trofi hadiah penghargaan atlet kiper bek gelandang penyerang kapten tendangan sundulan umpan penalti kartu peluit bola gawang ronde',
  'perahu feri helikopter drone rudal bom granat peluru pistol pisau golok celurit parang ambulans angkot ojek taksi',
  'darah luka kaki mata wajah rambut tubuh perut dada tulang otak paru-paru',
  'ombak tsunami longsor erupsi lahar abu asap debu kabut salju musim kemarau suhu udara bendungan irigasi waduk danau pantai teluk selat gua',
  'bayi balita remaja pemuda lansia nenek kakek paman bibi kakak adik sepupu tetangga teman rekan sahabat kolega janda duda yatim',
  'santri kiai ustaz pendeta pastor biksu prajurit tentara pasukan batalion kader relawan simpatisan caleg capres cawapres paslon notaris advokat',
  'bursa obligasi reksa investasi modal kredit utang piutang pajak bea retribusi devisa subsidi bansos gaji upah tunjangan pensiun pesangon dividen',
  'vila apartemen rusun majalah radio televisi kantong karung kotak koper amplop kuota target tersedia lokasi jarak luas panjang lebar tinggi berat',
  'kopral sersan letnan mayor kolonel jenderal laksamana marsekal ajudan satpam petugas pegawai karyawan direksi pejabat aparat intel',
  'undangan lelang tender kontrak perjanjian gugatan banding kasasi eksepsi pleidoi dakwaan tuntutan replik duplik amar',
  'zaman era abad sejarah tradisi budaya adat agama iman salat puasa haji zakat lebaran natal imlek nyepi waisak hilal azan khotbah',
  'teknologi internet satelit robot perangkat data sinyal jaringan server kata kalimat bahasa huruf judul isi halaman bab',
);

/** Derived words: Pemerintahan, Kementerian, Mengenai, Penggantinya, Berdasarkan. No Indonesian name is built so. */
export const openerShapes: readonly WordShape[] = [
  { begins: '', ends: 'nya', least: 6 },
  { begins: 'pe', ends: 'an', least: 8 },
  { begins: 'ke', ends: 'an', least: 8 },
  { begins: 'meng', ends: '', least: 7 },
  { begins: 'meny', ends: '', least: 7 },
  { begins: 'mem', ends: 'kan', least: 8 },
  { begins: 'men', ends: 'kan', least: 8 },
  { begins: 'ber', ends: 'an', least: 8 },
  { begins: 'di', ends: 'kan', least: 7 },
  { begins: 'se', ends: 'nya', least: 6 },
];

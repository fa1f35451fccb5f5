/** An article to try the desk with: invented, with figures, names, a quotation and a hedge, so that every check has something to read. */
export const sampleArticle = `Pelabuhan Benoa ditutup sementara akibat gelombang tinggi

Sebanyak 1.250 penumpang kapal cepat tertahan sejak Senin pagi

Denpasar – Otoritas Pelabuhan Benoa menutup jalur penyeberangan ke Nusa Penida pada Senin (14/10) setelah gelombang setinggi 3,5 meter menerjang Selat Badung. Penutupan itu diduga akan berlangsung hingga Rabu.

“Keselamatan penumpang adalah prioritas kami,” kata Kepala Otoritas Pelabuhan, Made Wirawan. Ia menambahkan bahwa belum ada laporan korban jiwa.

Operator kapal memperkirakan kerugian mencapai Rp1,5 miliar per hari. Pemerintah daerah menyediakan 40 bus untuk mengantar penumpang yang batal berangkat.
`;

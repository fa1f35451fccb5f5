import { wordSet } from '../../word-set.js';

/** Words in lower case that Indonesian news writes and English leaves out: formulas, doubled verbs, weekdays, parts of the day. */
export const padding = wordSet(
  'demikian berita disampaikan sampaikan adapun pihak pihaknya hal halnya tersebut terkait dilakukan melakukan dilaksanakan melaksanakan pelaksanaan kegiatan rangka diturunkan ditulis dimuat keterangan keterangannya diketahui bersangkutan mengatakan menyatakan menyampaikan menuturkan menjelaskan mengungkapkan menambahkan katanya ujarnya tuturnya jelasnya ungkapnya tambahnya imbuhnya tandasnya tegasnya',
  'hari tanggal pukul jam wib wita wit waktu setempat senin selasa rabu kamis jumat sabtu minggu siang pagi sore malam petang dini lalu kemarin tadi ini itu',
  'sebuah seorang sebuah suatu buah orang ekor unit sejumlah sebanyak sekitar sudah telah akan sedang masih juga pun lagi pula saja hanya bahkan memang justru tentu tentunya pastinya sendiri sama sekali secara langsung masing setempat berbagai adanya keberadaan merupakan menjadi yaitu yakni antara lain lainnya selaku sehubungan berkaitan mengenai tentang guna demi agar supaya proses upaya bentuk kondisi situasi jumlah cara saat ketika',
);

import { describe, expect, it } from 'vitest';
import { checkPair } from '../../../src/app/texts.js';

/** An English headline is written, not translated: it may shorten, quote in single marks, drop articles and stay in the present. */
const headlines: readonly (readonly [source: string, target: string])[] = [
  [
    'Presiden Prabowo: "Kami Tidak Akan Mundur" dari Perundingan Tarif',
    'Prabowo: ‘We won’t back down’ in tariff talks',
  ],
  [
    'Menteri Keuangan Sri Mulyani Sebut Ekonomi Indonesia "Kuat"',
    'Indonesia’s economy ‘strong,’ finance minister says',
  ],
  ['Menlu Bantah Klaim soal Pasukan di Rusia', 'Foreign minister calls claim on troops in Russia ‘untrue’'],
  [
    'KPK Tetapkan 5 Tersangka Kasus Korupsi Proyek Jalan Senilai Rp1,5 Triliun',
    'KPK names five suspects in 1.5 trillion-rupiah road graft case',
  ],
  ['Banjir Rendam 1.200 Rumah di Demak, Warga Mengungsi ke Masjid', 'Floods swamp 1,200 homes in Demak'],
  [
    'Gempa M 6,2 Guncang Bengkulu, Tidak Berpotensi Tsunami',
    'Magnitude 6.2 quake hits Bengkulu, no tsunami threat',
  ],
  [
    'Harga Beras Naik 12 Persen, Pemerintah Gelar Operasi Pasar',
    'Rice up 12%; government sells cheap stocks',
  ],
  [
    'Mahkamah Konstitusi Tolak Gugatan soal Ambang Batas Pencalonan Presiden',
    'Court rejects challenge to presidential threshold',
  ],
  ['Rupiah Melemah ke Rp16.500 per Dolar AS', 'Rupiah weakens to 16,500 a dollar'],
  ['Jokowi Tak Hadir di Sidang Tahunan MPR 2025', 'Jokowi skips MPR’s 2025 annual session'],
  [
    'Dua WNI Jadi Korban Kecelakaan Bus di Arab Saudi, Ini Kata Kemlu',
    '2 Indonesians hurt in Saudi bus crash, ministry says',
  ],
  ['Erdogan: Turki Belum Putuskan Kirim Pasukan ke Gaza', 'Turkey undecided on Gaza troops: Erdogan'],
];

describe('a headline as an editor writes it', () => {
  it.each(headlines)('%s: nothing blocks “%s”', (source, target) => {
    expect(checkPair({ source, target }).filter(({ severity }) => severity === 'blocking')).toEqual([]);
  });

  it('is still held back where a figure is wrong', () => {
    const source = 'Banjir Rendam 1.200 Rumah di Demak, Warga Mengungsi ke Masjid';
    const findings = checkPair({ source, target: 'Floods swamp 12,000 homes in Demak' });
    expect(findings.some(({ severity }) => severity === 'blocking')).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import type { Language } from '../../src/language/language.js';
import type { ReadDate, ReadTime } from '../../src/language/read-value.js';
import { readValues } from '../../src/language/read-values.js';

/** Values with their units, vague ones with a tilde, alternatives after a bar. */
function numbers(text: string, language: Language): string[] {
  return readValues(text, language).numbers.map(({ value, form, units }) => {
    const written = value.bottom === 1n ? String(value.top) : `${value.top}/${value.bottom}`;
    const unit = units.map(({ name }) => name).join('|');
    return `${form === 'vague' ? '~' : ''}${written}${unit && ` ${unit}`}`;
  });
}

function date({ days, month, year, weekdays }: ReadDate): string {
  return `${days.join(',')}/${month ?? ''}/${year ?? ''} ${weekdays.join('|')}`.trim();
}

function time({ minutes, zone }: ReadTime): string {
  const clocks = minutes.map((all) => `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`);
  return `${clocks.join('|')}${zone === undefined ? '' : ` ${zone}`}`;
}

describe('numbers of Indonesian', () => {
  it.each([
    ['1.250.000 orang', ['1250000']],
    ['Rp1.250.000,50', ['2500001/2 IDR']],
    ['2,3 miliar', ['2300000000']],
    ['1.000 juta', ['1000000000']],
    ['dua puluh tiga', ['23']],
    ['seratus dua belas ribu tiga ratus empat puluh lima', ['112345']],
    ['4 puluh', ['40']],
    ['setengah juta', ['500000']],
    ['dua setengah jam', ['5/2 hour']],
    ['dua pertiga dan dua per tiga', ['2/3', '2/3']],
    ['satu per satu', ['1', '1']],
    ['ke-17, kesepuluh, kedua', ['17', '10', '2']],
    ['250 ribuan, ribuan, puluhan ribu', ['250000', '~1000', '~10000']],
    ['10-12 juta rupiah', ['10000000 IDR', '12000000 IDR']],
    ['antara 3 dan 5 persen', ['3 percent', '5 percent']],
    ['Rp2 M dan Rp1,5 T', ['2000000000 IDR', '1500000000000 IDR']],
    ['Rp1 juta 500 ribu', ['1500000 IDR']],
    ['2 poin persen, 25 basis poin', ['2 percentage point', '25 basis point']],
    ['5 ons, 3 ton, 100 hektare, 160km/jam', ['5 ons', '3 t', '100 ha', '160 km/h']],
    ['1990-an', ['1990']],
    ['0812-3456-7890', ['81234567890']],
  ])('%s', (text, expected) => {
    expect(numbers(text, indonesian)).toEqual(expected);
  });
});

describe('numbers of English', () => {
  it.each([
    ['1,250,000 people', ['1250000']],
    ['one hundred and five', ['105']],
    ['half a million', ['500000']],
    ['an hour and a half', ['3/2 hour']],
    ['a dozen, two dozen, dozens', ['12', '24', '~10']],
    ['hundreds of thousands', ['~100000']],
    ['two-thirds, the second third', ['2/3', '2', '3']],
    ['23-year-old', ['23 year']],
    ['$10 million to $12 million', ['10000000 USD', '12000000 USD']],
    ['50 million rupiah, IDR 50 million, Rp 50 million', ['50000000 IDR', '50000000 IDR', '50000000 IDR']],
    ['10,5 percent', ['21/2 percent']],
  ])('%s', (text, expected) => {
    expect(numbers(text, english)).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['Selasa (5/8/2025)', indonesian, ['5/8/2025 2']],
    ['Rabu (6/8)', indonesian, ['6/8/ 3']],
    ['5-7 Agustus 2025', indonesian, ['5,7/8/2025']],
    ['malam Minggu', indonesian, ['// 6|0']],
    ['Ia pergi minggu lalu ke Pasar Minggu.', indonesian, []],
    ['salat Jum’at', indonesian, ['// 5']],
    ['Tuesday, Aug. 5, 2025', english, ['5/8/2025 2']],
    ['8/5/2025', english, ['5/8/2025']],
    ['He may march.', english, []],
    ['5 mm (1/5 inch)', english, []],
  ])('%s', (text, language, expected) => {
    expect(readValues(text, language).dates.map(date)).toEqual(expected);
  });

  it('claim their figures, so that no number is left', () => {
    expect(numbers('Selasa (5/8/2025) pukul 14.30 WIB', indonesian)).toEqual([]);
  });
});

describe('times', () => {
  it.each([
    ['pukul 14.30 WIB', indonesian, ['14:30 420']],
    ['pukul setengah tiga', indonesian, ['2:30|14:30']],
    ['pukul 10 malam', indonesian, ['22:00']],
    ['10.00-12.00 WITA', indonesian, ['10:00 480', '12:00 480']],
    ['buka 24 jam', indonesian, []],
    ['pukul 10.00 dan 3 orang', indonesian, ['10:00']],
    ['12:30 a.m.', english, ['0:30']],
    ['between 10 and 11 p.m.', english, ['10:00|22:00', '23:00']],
    ['0730 GMT', english, ['7:30 0']],
    ['22 dead', english, []],
  ])('%s', (text, language, expected) => {
    expect(readValues(text, language).times.map(time)).toEqual(expected);
  });
});

describe('any text', () => {
  it('gives spans that hold the text that was read', () => {
    const pieces = fc.constantFrom(
      'Rp',
      '1.250',
      '10,5',
      'juta',
      'pukul',
      '(',
      '5/8',
      ')',
      'Mei',
      '-',
      'dua',
      'setengah',
      '%',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom(indonesian, english), (words, language) => {
        const text = words.join(' ');
        const { numbers: read, dates, times } = readValues(text, language);
        for (const value of [...read, ...dates, ...times])
          expect(text.slice(value.start, value.end)).toBe(value.text);
      }),
    );
  });
});

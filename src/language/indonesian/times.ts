import { phrases } from '../phrases.js';
import type { TimeRules } from '../time-rules.js';
import { wordSet } from '../word-set.js';

/** WIB, WITA and WIT are 7, 8 and 9 hours ahead of Greenwich; WIT is Waktu Indonesia Timur, eastern. */
export const times: TimeRules = {
  before: wordSet('pukul pkl pk jam'),
  halfTo: wordSet('setengah'),
  past: phrases([]),
  after: new Set(),
  minutesFollow: new Map([
    ['lewat', 1],
    ['lebih', 1],
    ['kurang', -1],
  ]),
  dayParts: phrases([
    ['pagi', [0, 720]],
    ['siang', [600, 960]],
    ['sore', [840, 1170]],
    ['petang', [930, 1200]],
    ['malam', [1050, 300]],
    ['dini hari', [0, 360]],
    ['subuh', [180, 420]],
    ['tengah malam', [1380, 90]],
  ]),
  meridiems: phrases([]),
  named: phrases([
    ['tengah malam', 0],
    ['tengah hari', 720],
  ]),
  zones: phrases<number | 'local'>([
    ['WIB', 420],
    ['wita', 480],
    ['WIT', 540],
    ['gmt', 0],
    ['utc', 0],
    ['waktu setempat', 'local'],
    ['waktu lokal', 'local'],
    ['waktu Indonesia Barat', 420],
    ['Waktu Indonesia Barat', 420],
    ['waktu Indonesia barat', 420],
    ['waktu Indonesia Tengah', 480],
    ['Waktu Indonesia Tengah', 480],
    ['waktu Indonesia Timur', 540],
    ['Waktu Indonesia Timur', 540],
    ['waktu jakarta', 420],
  ]),
  between: wordSet('- – — hingga sampai s.d. dan'),
  lists: wordSet('dan'),
  sign: '',
  twentyFour: true,
  zoneNames: new Map([
    [420, 'WIB'],
    [480, 'WITA'],
    [540, 'WIT'],
  ]),
};

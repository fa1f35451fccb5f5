import type { CliticRules } from '../clitic-rules.js';

/** After Tata Bahasa Baku Bahasa Indonesia and EYD V: -ku, -mu, -nya and the particles are written on; a hyphen stands after capitals (KPK-nya). */
export const clitics: CliticRules = {
  enclitics: ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'],
  notEnclitic: new Set([
    'baku',
    'bertamu',
    'bertemu',
    'istilah',
    'jumlah',
    'kelaku',
    'langkah',
    'majalah',
    'makalah',
    'masalah',
    'naskah',
    'pelaku',
    'penemu',
    'perilaku',
    'sekolah',
    'selaku',
    'setelah',
    'tanya',
  ]),
  prefixes: new Set(['non', 'anti', 'pro', 'kontra', 'pasca', 'pra', 'eks', 'antar', 'se', 'ke', 'ber']),
  afterHead: new Set(),
  inflect: () => [],
  agree: (before) => before,
};

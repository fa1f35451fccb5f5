import type { Pair, PairCheck, Report } from '../check.js';
import { findAddresses, type Address } from './addresses.js';

/** Web and mail addresses, handles and hashtags stay as they are, capitals in a host aside. */
export const urlKeep: PairCheck = {
  code: 'url.keep',
  severity: 'blocking',
  fails: [
    {
      source: 'Pendaftaran dibuka di https://daftar.kpu.go.id/calon.',
      target: 'Registration is open at https://daftar.kpu.go.id/candidate.',
    },
    {
      source: 'Kirim surel ke redaksi@contoh.co.id.',
      target: 'Send an email to editorial@contoh.co.id.',
    },
    { source: 'Ia menulis di akun @jokowi.', target: 'He wrote on the account @joko.' },
    { source: 'Tagar #IndonesiaGelap menjadi tren.', target: 'The hashtag #DarkIndonesia is trending.' },
    { source: 'Lihat www.bmkg.go.id untuk peringatan.', target: 'See the agency’s website for warnings.' },
    { source: 'Ikuti @bnpb_indonesia.', target: 'Follow @bnpb_indonesia and @bmkg.' },
  ],
  passes: [
    {
      source: 'Pendaftaran dibuka di https://daftar.kpu.go.id/calon.',
      target: 'Registration is open at https://daftar.kpu.go.id/calon.',
    },
    {
      source: 'Kirim surel ke redaksi@contoh.co.id (24 jam).',
      target: 'Send an email to redaksi@contoh.co.id (24 hours).',
    },
    { source: 'Tagar #IndonesiaGelap menjadi tren.', target: 'The hashtag #IndonesiaGelap is trending.' },
    { source: 'Akun @jokowi, @aniesbaswedan.', target: 'The accounts @jokowi and @aniesbaswedan.' },
    { source: 'Lihat WWW.BMKG.GO.ID!', target: 'See www.bmkg.go.id!' },
    { source: 'Posisi #1 direbut tim itu.', target: 'The team took the No. 1 spot.' },
    { source: 'Baca https://contoh.id/a_(b).', target: 'Read “https://contoh.id/a_(b).”' },
    { source: 'Situs http://contoh.id, katanya.', target: '“The site http://contoh.id,” he said.' },
    { source: 'Harganya 5 @ Rp1.000.', target: 'They cost 1,000 rupiah each for five.' },
    { source: 'Keduanya memakai #SaveKPK dan #SaveKPK.', target: 'Both used #SaveKPK.' },
  ],
  run: compareAddresses,
};

function compareAddresses({ source, target }: Pair): Report[] {
  const expected = findAddresses(source.text);
  const given = findAddresses(target.text);
  if (expected.length + given.length === 0) return [];
  const missing = withoutThose(expected, given);
  const added = withoutThose(given, expected);
  const lost = missing.map((address, at): Report => {
    const found = added[at];
    if (!found || found.kind !== address.kind)
      return { values: { address: address.text }, source: [spanOf(address)], target: [] };
    return {
      values: { address: address.text, found: found.text },
      source: [spanOf(address)],
      target: [spanOf(found)],
      variant: 'changed',
      fix: { ...spanOf(found), text: address.text },
    };
  });
  const further = added.slice(missing.length).map((address): Report => ({
    values: { address: address.text },
    source: [],
    target: [spanOf(address)],
    variant: 'added',
  }));
  return [...lost, ...further];
}

function spanOf({ start, end }: Address): { readonly start: number; readonly end: number } {
  return { start, end };
}

function withoutThose(addresses: readonly Address[], others: readonly Address[]): Address[] {
  const known = new Set(others.map(sameForm));
  return addresses.filter((address) => !known.has(sameForm(address)));
}

/** Capitals mean nothing in a host and in names of accounts; in a path they do. */
function sameForm({ text, kind }: Address): string {
  if (kind !== 'url') return text.toLowerCase();
  const path = text.indexOf('/', text.indexOf('//') + 2);
  const host = path < 0 ? text : text.slice(0, path);
  return host.toLowerCase() + (path < 0 ? '' : text.slice(path).replace(/\/$/u, ''));
}

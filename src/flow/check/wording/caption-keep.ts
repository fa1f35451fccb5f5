import type { Span } from '../../../model/term.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { namesLeftOut } from './credited-names.js';

/** Brackets at the end of a caption, or what stands after a colon: `(Foto: Rina Hapsari/ANTARA)`, `Dok. BNPB`. */
const bracket = /\(([^()]{3,120})\)\s*\.?\s*$/u;
const line = /(?:^|[.!?”"]\s+)(\p{L}+)(?:\s+\p{L}+)?\s*:\s*([^:.]{3,80})\s*\.?\s*$/u;

/** Whoever made a picture is named under it. */
export const captionKeep: PairCheck = {
  code: 'caption.keep',
  severity: 'warning',
  fails: [
    {
      source: 'Warga mengungsi di Demak, Senin. (Foto: Rina Hapsari)',
      target: 'Residents flee in Demak, Monday.',
    },
    {
      source: 'Warga mengungsi di Demak. (Foto: Rina Hapsari/ANTARA)',
      target: 'Residents flee in Demak. (Photo: Rina Hapsary/ANTARA)',
    },
    { source: 'Gedung KPK. (Dok. Humas KPK/Yudi)', target: 'The KPK building. (Photo courtesy of KPK)' },
    { source: 'Foto: Sigid Kurniawan', target: 'Photo: Sigid' },
    { source: 'Banjir di Kudus. Foto: Yusuf Nugroho', target: 'Flooding in Kudus.' },
    { source: 'Peta gempa. (Grafis: Andri Saputra)', target: 'A map of the quake. (Graphic: detikcom)' },
  ],
  passes: [
    {
      source: 'Warga mengungsi di Demak, Senin. (Foto: Rina Hapsari)',
      target: 'Residents flee in Demak, Monday. (Photo: Rina Hapsari)',
    },
    {
      source: 'Warga mengungsi. (Foto: Rina Hapsari/ANTARA)',
      target: 'Residents flee. (Antara/Rina Hapsari)',
    },
    { source: 'Banjir di Kudus. Foto: Yusuf Nugroho', target: 'Flooding in Kudus. Photo by Yusuf Nugroho' },
    { source: 'Gedung itu (foto lama) sudah rata.', target: 'The building (old picture) has been razed.' },
    { source: 'Ia anggota Komisi I (bidang pertahanan).', target: 'He sits on Commission I (defense).' },
    { source: 'Foto udara memperlihatkan kerusakan.', target: 'An aerial photo shows the damage.' },
    { source: 'Ilustrasi hujan. (Istimewa)', target: 'Rain, illustration. (Courtesy photo)' },
    { source: 'Foto: istimewa', target: 'Courtesy photo' },
    { source: 'Ketua MA (Mahkamah Agung) hadir.', target: 'The chief justice attended.' },
    { source: 'Dokumentasi: Humas Polri', target: 'Courtesy of Humas Polri' },
  ],
  run: findLost,
};

function findLost({ source: { text }, target, from }: Pair): Report[] {
  const credit = creditOf(text, from.credits.pictures);
  if (!credit) return [];
  const { pictures } = from.credits;
  const lost = namesLeftOut(text, credit, target.text).filter(
    ({ word }) => !pictures.has(word.toLowerCase()),
  );
  if (lost.length === 0) return [];
  const words = lost.map(({ word }) => word).join(' ');
  return [{ values: { words }, source: lost.map(({ start, end }) => ({ start, end })), target: [] }];
}

/** Where the credit of a picture stands; null where a text has none. */
function creditOf(text: string, pictures: ReadonlySet<string>): Span | null {
  const inside = bracket.exec(text);
  if (inside) {
    const words = inside[1] ?? '';
    const [first = ''] = words.toLowerCase().split(/[^\p{L}]+/u);
    const start = inside.index + 1;
    return pictures.has(first) ? { start, end: start + words.length } : null;
  }
  const named = line.exec(text);
  if (!named || !pictures.has((named[1] ?? '').toLowerCase())) return null;
  const start = text.lastIndexOf(named[2] ?? '');
  return { start, end: start + (named[2] ?? '').length };
}

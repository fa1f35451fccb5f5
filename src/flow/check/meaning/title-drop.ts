import type { ReadWord } from '../../../language/read-names.js';
import type { CheckedDocument, DocumentCheck, PlacedPair, PlacedReport } from '../check.js';
import { alignWords } from './align-words.js';

/** Honorifics and degrees (H., Drs., Bapak) are kept or dropped by the house; a story does the same with all of them. */
export const titleDrop: DocumentCheck = {
  code: 'title.drop',
  severity: 'warning',
  fails: [
    [
      { source: 'Bupati H. Ahmad Fauzi meninjau lokasi.', target: 'Regent Ahmad Fauzi visited the site.' },
      {
        source: 'Kepala desa H. Rahmat Hidayat hadir.',
        target: 'Village chief H. Rahmat Hidayat was there.',
      },
    ],
    [
      { source: 'Menurut Drs. Sutrisno, itu benar.', target: 'Drs. Sutrisno said it was true.' },
      { source: 'Rektornya, Drs. Wahyudi, setuju.', target: 'Its rector, Wahyudi, agreed.' },
    ],
    [
      { source: 'Kata Bapak Sugeng, ia siap.', target: 'Sugeng said he was ready.' },
      { source: 'Lalu Bapak Darmawan pulang.', target: 'Then Bapak Darmawan went home.' },
    ],
    [
      { source: 'Warga memanggil Hj. Aminah.', target: 'Residents called Aminah.' },
      { source: 'Rumah Hj. Rohana terbakar.', target: 'The house of Hj. Rohana burned down.' },
    ],
    [
      { source: 'Proyek itu dipimpin Ir. Basuki.', target: 'The project was led by Ir. Basuki.' },
      { source: 'Penerusnya Ir. Hartono.', target: 'His successor is Hartono.' },
    ],
    [
      { source: 'Ia menemui Ibu Kartini.', target: 'He met Kartini.' },
      { source: 'Anak Ibu Sumarni sakit.', target: 'The child of Ibu Sumarni is ill.' },
    ],
  ],
  passes: [
    [
      { source: 'Bupati H. Ahmad Fauzi meninjau lokasi.', target: 'Regent Ahmad Fauzi visited the site.' },
      { source: 'Kepala desa H. Rahmat Hidayat hadir.', target: 'Village chief Rahmat Hidayat was there.' },
    ],
    [
      { source: 'Menurut Drs. Sutrisno, itu benar.', target: 'Drs. Sutrisno said it was true.' },
      { source: 'Rektornya, Drs. Wahyudi, setuju.', target: 'Its rector, Drs. Wahyudi, agreed.' },
    ],
    [{ source: 'Warga memanggil Hj. Aminah.', target: 'Residents called Hj. Aminah.' }],
    [
      { source: 'Menurut Drs. Sutrisno, itu benar.', target: 'Drs. Sutrisno said it was true.' },
      { source: 'Bupati H. Ahmad Fauzi setuju.', target: 'Regent Ahmad Fauzi agreed.' },
    ],
    [
      { source: 'Menurut Drs. Sutrisno, itu benar.', target: 'He said it was true.' },
      { source: 'Rektornya, Drs. Wahyudi, setuju.', target: 'Its rector, Drs. Wahyudi, agreed.' },
    ],
    [
      { source: 'Ibu korban menangis.', target: 'The victim’s mother wept.' },
      { source: 'Ia menemui Ibu Kartini.', target: 'He met Ibu Kartini.' },
    ],
    [
      { source: 'Dr. Budi memeriksa pasien.', target: 'Dr. Budi examined the patient.' },
      { source: 'Budi lalu pulang.', target: 'Budi then went home.' },
    ],
    [
      { source: 'Ibu Kota Nusantara dibangun.', target: 'The capital Nusantara is being built.' },
      { source: 'Ia menemui Ibu Kartini.', target: 'He met Ibu Kartini.' },
    ],
    [{ source: 'Joko H. Santoso tiba.', target: 'Joko H. Santoso arrived.' }],
    [{ source: 'Ia bekerja di Bandung.', target: 'He works in Bandung.' }],
  ],
  run: findChanges,
};

interface Handled {
  readonly title: ReadWord;
  readonly name: ReadWord;
  readonly kept: boolean;
  readonly segment: string;
}

function findChanges({ blocks }: CheckedDocument): PlacedReport[] {
  const first = new Map<string, Handled>();
  return blocks
    .flatMap(({ segments }) => segments.flatMap(handledIn))
    .flatMap((handled) => {
      const before = first.get(handled.title.plain);
      if (!before) first.set(handled.title.plain, handled);
      return before && before.kept !== handled.kept ? [reportOf(handled)] : [];
    });
}

/** Titles of a sentence that stand before a name which the target has. */
function handledIn(segment: PlacedPair): Handled[] {
  const { source, target } = alignWords(segment);
  return source.flatMap((title, at) => {
    const next = source[at + 1];
    const isTitle = title.capital && segment.from.names.honorifics.has(title.plain);
    if (!isTitle || !next?.capital || next.keys.length > 0) return [];
    const place = target.findIndex((word) => word.capital && word.plain === next.plain);
    const name = target[place];
    if (!name) return [];
    return [{ title, name, kept: target[place - 1]?.plain === title.plain, segment: segment.id }];
  });
}

function reportOf({ title, name, kept, segment }: Handled): PlacedReport {
  return {
    ...(kept ? {} : { variant: 'dropped' }),
    values: { title: title.text, name: name.text },
    source: [{ start: title.start, end: title.end }],
    target: [{ start: name.start, end: name.end }],
    segment,
  };
}

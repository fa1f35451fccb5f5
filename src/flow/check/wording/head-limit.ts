import type { CheckedDocument, DocumentCheck, PlacedPair, PlacedReport } from '../check.js';

/** Characters of a headline that still fit one line of a phone twice, and most pages of a search engine. */
const longest = 90;

/** An English headline is short, ends without a full stop, and has single quotation marks. It is written, not translated: only remarks. */
export const headLimit: DocumentCheck = {
  code: 'head.limit',
  severity: 'info',
  fails: [
    [
      {
        source: 'Banjir Rendam Seribu Rumah di Demak',
        target:
          'Floods submerge more than a thousand homes in several villages in Demak regency, displacing thousands of people',
        role: 'headline',
      },
    ],
    [{ source: 'Harga Beras Naik Lagi', target: 'Rice prices rise again.', role: 'headline' }],
    [{ source: 'Kami Siap, Kata Prabowo', target: '"We are ready," Prabowo says', role: 'headline' }],
    [{ source: 'Kami Siap, Kata Prabowo', target: '“We are ready,” Prabowo says', role: 'headline' }],
    [{ source: 'Polisi Tangkap Tiga Pelaku', target: 'Police arrest three suspects.', role: 'headline' }],
    [{ source: 'DPR Sahkan RUU “Omnibus”', target: 'House passes “omnibus” bill', role: 'headline' }],
  ],
  passes: [
    [{ source: 'Harga Beras Naik Lagi', target: 'Rice prices rise again', role: 'headline' }],
    [{ source: 'Kami Siap, Kata Prabowo', target: "'We are ready,' Prabowo says", role: 'headline' }],
    [{ source: 'Apakah Harga Turun?', target: 'Will prices fall?', role: 'headline' }],
    [{ source: 'Presiden Bertemu PM AS', target: 'President visits the U.S.', role: 'headline' }],
    [{ source: 'Harga beras naik lagi.', target: 'Rice prices rose again.' }],
    [{ source: '“Kami siap,” katanya.', target: '“We are ready,” he said.' }],
    [{ source: 'Pasar Lesu', target: 'Markets slump ...', role: 'headline' }],
    [{ source: 'Gempa Guncang Poso', target: 'Quake shakes Poso', role: 'headline' }],
    [{ source: 'Warga mengungsi.', target: 'Residents flee.', role: 'caption' }],
    [{ source: 'Persib Juara Liga 1', target: 'Persib win Liga 1 title', role: 'headline' }],
  ],
  run: ({ blocks }: CheckedDocument) =>
    blocks.filter(({ role }) => role === 'headline').flatMap(({ segments }) => segments.flatMap(reportsOf)),
};

/** An abbreviation keeps its point, and an ellipsis its three. */
const fullStop = /(?<!\.|\b\p{Lu})\.\s*$/u;
const doubleMarks = /["“”]/u;

function reportsOf({ id, target: { text } }: PlacedPair): PlacedReport[] {
  const reports: PlacedReport[] = [];
  const length = text.trim().length;
  const report = (variant: string | undefined, start: number, end: number): PlacedReport => ({
    ...(variant === undefined ? {} : { variant }),
    values: { length, longest },
    source: [],
    target: [{ start, end }],
    segment: id,
  });
  if (length > longest) reports.push(report(undefined, longest, text.length));
  const stop = text.search(fullStop);
  if (stop >= 0)
    reports.push({ ...report('stop', stop, stop + 1), fix: { start: stop, end: stop + 1, text: '' } });
  const mark = text.search(doubleMarks);
  if (mark >= 0) reports.push(report('quotes', mark, mark + 1));
  return reports;
}

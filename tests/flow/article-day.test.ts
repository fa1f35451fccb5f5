import { describe, expect, it } from 'vitest';
import { articleDay } from '../../src/flow/article-day.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import { emptyText, plainText } from '../../src/model/text.js';

/** The day of an article whose blocks are these, each of one sentence. */
function dayOf(blocks: readonly string[], date?: string): string | null {
  const placed = blocks.map((text, order) => ({
    id: `b${order}`,
    order,
    role: 'paragraph' as const,
    lead: emptyText,
    shape: '',
    segments: [
      {
        id: `s${order}`,
        order,
        source: plainText(text),
        gap: emptyText,
        terms: '',
        furniture: false,
        revisions: [],
        candidates: [],
        comments: [],
      },
    ],
  }));
  return articleDay({ blocks: placed, ...(date === undefined ? {} : { date }) }, indonesian);
}

describe('the day of an article', () => {
  it.each([
    ['Jakarta, 6 Agustus 2025 - Harga beras naik.', '2025-08-06'],
    ['JAKARTA (6/8/2025) — Harga beras naik.', '2025-08-06'],
    ['Den Haag, Rabu, 6 Agustus 2025 – Mahkamah memutus perkara itu.', '2025-08-06'],
    ['Rabu, 6 Agustus 2025 | 14:30 WIB', '2025-08-06'],
    ['Kompas.com, 06/08/2025, 14:30 WIB', '2025-08-06'],
  ])('is read from %s', (line, day) => {
    expect(dayOf(['Harga beras naik lagi', line])).toBe(day);
  });

  it('is the front matter’s where the dateline has another', () => {
    expect(dayOf(['Jakarta, 6 Agustus 2025 - Harga naik.'], '2025-08-07')).toBe('2025-08-07');
  });

  it.each([
    'JAKARTA, KOMPAS.com - Harga beras naik pada Rabu (6/8/2025).',
    'Ia lahir pada 17 Agustus 1945 di Solo.',
    'Jakarta, 6-8 Agustus 2025 - Pameran digelar.',
    'Jakarta, 31 Februari 2025 - Harga naik.',
    'Jakarta, 6 Agustus - Harga naik.',
    '',
  ])('is not known from %s', (line) => {
    expect(dayOf([line])).toBeNull();
  });
});

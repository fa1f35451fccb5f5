import type { Document } from '../../../src/model/document.js';
import { documentOf, memory, spanOf, sri, type Sentence } from './sample.js';

const movement: Sentence = {
  source:
    'Kemudian, Korea Selatan juga meningkatkan kekhawatiran atas dugaan pergerakan pasukan Pyongyang ke zona konflik, dan menuntut agar Moskow “hentikan kerja sama yang pantas”.',
  target:
    'South Korea then also raised concerns over the movement of Pyongyang’s troops to the conflict zone, and demanded that Moscow “halt cooperation”.',
};
const sentence = (text: Sentence['source']): string => (typeof text === 'string' ? text : text.text);

/** Every state, role and kind of note on one page. */
export const article: Document = documentOf(
  [
    [
      'headline',
      {
        source: 'Korea Utara menanggapi klaim tentang penempatan pasukan di Rusia',
        target: 'North Korea responds to claims of troop deployment to Russia',
        by: memory,
        origin: { memory: { unit: '1', kind: 'context', score: 101 } },
        decided: ['approve'],
      },
    ],
    [
      'standfirst',
      {
        source:
          'Negara-negara Barat berupaya melemahkan kerja sama antara kedua negara, kata seorang diplomat senior kepada PBB',
        target:
          'Western countries are seeking to weaken cooperation between the two nations, a senior diplomat told the UN',
        by: memory,
        origin: { memory: { unit: '2', kind: 'exact', score: 100 } },
        decided: ['approve'],
      },
    ],
    [
      'paragraph',
      {
        source:
          'Pekan lalu, pemimpin Ukraina menuduh Korea Utara mengirimkan senjata dan personel militer ke Rusia untuk ikut serta dalam permusuhan.',
        target:
          'Last week, the Ukrainian leader accused North Korea of sending 1,500 soldiers to Russia to take part in the hostilities.',
        by: sri,
        findings: [
          {
            code: 'num.value',
            severity: 'blocking',
            scope: 'pair',
            values: { target: '1,500' },
            spans: { source: [], target: [{ start: 63, end: 77 }] },
            segment: 's2',
            read: [],
          },
        ],
      },
      {
        ...movement,
        findings: [
          {
            code: 'hedge.lost',
            severity: 'warning',
            scope: 'pair',
            values: { source: 'dugaan' },
            spans: {
              source: [spanOf(sentence(movement.source), 'dugaan pergerakan pasukan Pyongyang')],
              target: [spanOf(sentence(movement.target ?? ''), 'movement')],
            },
            segment: 's3',
            read: [],
          },
          {
            code: 'quote.balance',
            severity: 'info',
            scope: 'block',
            values: {},
            spans: { source: [], target: [] },
            segment: 's3',
            read: [],
          },
        ],
        comments: [
          {
            id: 'c1',
            kind: 'query',
            by: 'Sri',
            text: '“kerja sama yang pantas” (appropriate) makes no sense here. Check the ministry’s own words.',
            at: '2026-10-21T10:42:00Z',
            resolved: false,
          },
          { id: 'c2', kind: 'comment', by: 'Budi', text: 'Asked Seoul.', resolved: true },
        ],
      },
    ],
    ['subheading', { source: 'Reaksi dunia', target: 'The world reacts', decided: ['approve'] }],
    [
      'quotation',
      {
        source: '“Delegasi saya tidak melihat perlunya mengomentari rumor,” katanya.',
        target: '“My delegation sees no need to comment on rumors,” he said.',
        origin: { engine: 'local', repetitionOf: 's1' },
      },
    ],
    ['list-item', { source: 'Rusia dan Korea Utara', target: 'Russia and North Korea' }],
    [
      'list-item',
      {
        source: {
          text: 'Ukraina dan sekutunya',
          codes: [
            { at: 12, kind: 'open', pair: '1', data: '**' },
            { at: 21, kind: 'close', pair: '1', data: '**' },
          ],
        },
      },
    ],
    ['boilerplate', { source: 'Baca juga: Kim Jong-un kunjungi Rusia', furniture: true }],
    [
      'paragraph',
      { source: 'Pekan lalu, Presiden Rusia meminta parlemen untuk meratifikasi dokumen penting ini.' },
      { source: '(abc/def)', decided: ['exclude'], why: 'initials of the desk' },
    ],
    [
      'caption',
      {
        source: 'Kantor PBB di New York.',
        target: 'UN headquarters in New York.',
        by: sri,
        decided: ['approve'],
      },
    ],
    ['boilerplate', { source: 'Anda dapat membagikan cerita ini di media sosial:', furniture: true }],
    ['boilerplate', { source: 'Sumber', furniture: true }],
  ],
  { embargo: '2026-11-25 06:00 WIB' },
);
